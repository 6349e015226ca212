import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A build of another guide with the code of this site. */
export interface Build {
	/** Where its pages are. */
	folder: string;
	status: number | null;
	/** Everything that it printed. */
	output: string;
	remove: () => void;
}

const SETTINGS = 'tests/build/second-guide/astro.config.mjs';

/** Builds the guide in a folder into a folder of its own; the real site and its cache stay. */
export function buildGuide(guide: string, settings: string = SETTINGS): Build {
	const place = mkdtempSync(path.join(tmpdir(), 'second-guide-'));
	const folder = path.join(place, 'dist');
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[
			path.resolve('node_modules/astro/bin/astro.mjs'),
			'build',
			...['--config', settings, '--outDir', folder],
		],
		{
			encoding: 'utf8',
			env: {
				...process.env,
				// Settings of a test run are not those of a build.
				...{ VITEST: undefined, NODE_ENV: undefined, FORCE_COLOR: undefined },
				GUIDE_DIR: guide,
				SECOND_GUIDE_CACHE: path.join(place, 'cache'),
				ASTRO_TELEMETRY_DISABLED: '1',
				NO_COLOR: '1',
			},
		},
	);
	const remove = () => {
		rmSync(place, { recursive: true, force: true });
	};
	return { folder, status, output: stdout + stderr, remove };
}
