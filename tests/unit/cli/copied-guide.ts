import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FIXTURE, TODAY } from '../../fixtures/invented-guide.ts';

/** A copy of the invented guide on disk, to run the editors' command in. */
export interface CopiedGuide {
	folder: string;
	/** Runs `guide` with these words, as of a day. */
	run: (words: readonly string[], today?: string) => Ran;
	text: (file: string) => string;
	/** Replaces the first place of a part of a file's text. */
	edit: (file: string, part: string, by: string) => void;
	remove: () => void;
}

export interface Ran {
	status: number | null;
	stdout: string;
	stderr: string;
}

export function copyGuide({ releases = true } = {}): CopiedGuide {
	const folder = mkdtempSync(path.join(tmpdir(), 'editors-guide-'));
	cpSync(FIXTURE, folder, { recursive: true });
	if (!releases) rmSync(path.join(folder, 'releases'), { recursive: true });
	const text = (file: string) => readFileSync(path.join(folder, file), 'utf8');
	return {
		folder,
		text,
		run: (words, today = TODAY) => {
			const { status, stdout, stderr } = spawnSync(
				process.execPath,
				['src/cli/guide.ts', ...words],
				{
					env: { ...process.env, GUIDE_DIR: folder, BUILD_DATE: today, LANG: 'C' },
					encoding: 'utf8',
				},
			);
			return { status, stdout, stderr };
		},
		edit: (file, part, by) => {
			const before = text(file);
			if (!before.includes(part)) throw new Error(`${file} does not hold "${part}".`);
			writeFileSync(
				path.join(folder, file),
				before.replace(part, () => by),
			);
		},
		remove: () => {
			rmSync(folder, { recursive: true, force: true });
		},
	};
}
