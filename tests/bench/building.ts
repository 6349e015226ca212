import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { guideFolder } from '../../src/guide-files/settings.ts';
import { htmlIn } from './built-site.ts';
import { atMost, type Figure } from './figures.ts';

/** Twice the apps may cost twice the time; a little more is the machine. */
const LINEAR = 1.3;

/** A guide with every app twice, under another id and name. */
function twice(guide: string, folder: string): string {
	const copy = path.join(folder, 'twice');
	cpSync(guide, copy, { recursive: true });
	for (const file of readdirSync(path.join(guide, 'apps'))) {
		const text = readFileSync(path.join(guide, 'apps', file), 'utf8');
		const twin = text
			.replace(/^name: "?(.*?)"?$/m, 'name: "$1 (twin)"')
			.replace(/^aliases:.*\n(?: *- .*\n)*/m, '');
		writeFileSync(path.join(copy, 'apps', file.replace('.yaml', '-twin.yaml')), twin);
	}
	return copy;
}

/** Builds a guide beside the site, with a cache of its own. */
function build(guide: string, outDir: string): { time: number; apps: number; pages: number } {
	const config = path.resolve(`bench-${process.pid}.config.mjs`);
	const settings = `import base from './astro.config.mjs';
export default { ...base, outDir: ${JSON.stringify(outDir)}, cacheDir: ${JSON.stringify(`${outDir}-cache`)} };
`;
	writeFileSync(config, settings);
	const begun = performance.now();
	const { status, stdout } = spawnSync(
		path.resolve('node_modules/.bin/astro'),
		['build', '--config', path.basename(config)],
		{ env: { ...process.env, GUIDE_DIR: guide }, encoding: 'utf8' },
	);
	const time = (performance.now() - begun) / 1000;
	rmSync(config);
	if (status !== 0) throw new Error(`The build of ${guide} failed.\n${stdout}`);
	return { time, apps: readdirSync(path.join(guide, 'apps')).length, pages: htmlIn(outDir).length };
}

/** What a build costs as the guide grows. */
export function benchBuilding(): Figure[] {
	const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
	try {
		const once = build(guideFolder(), path.join(folder, 'once'));
		const double = build(twice(guideFolder(), folder), path.join(folder, 'double'));
		const perApp = double.time / double.apps / (once.time / once.apps);
		const perPage = double.time / double.pages / (once.time / once.pages);
		const what = `cost at ${double.apps} apps against ${once.apps}, times`;
		return [
			atMost(`${what}, of an app`, perApp, LINEAR),
			atMost(`${what}, of a page`, perPage, LINEAR),
		];
	} finally {
		rmSync(folder, { recursive: true });
	}
}
