import { closeSync, existsSync, fsyncSync, openSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Where a write is prepared, inside the folder of the guide and so on the same disk. */
export const STAGE = '.writing';

/** The parts of a stage: who writes, what is ready, and the list whose arrival is the commit. */
export const stageOf = (folder: string) => ({
	root: path.join(folder, STAGE),
	lock: path.join(folder, STAGE, 'lock'),
	texts: path.join(folder, STAGE, 'texts'),
	draft: path.join(folder, STAGE, 'manifest.draft'),
	manifest: path.join(folder, STAGE, 'manifest.json'),
});

/** Files of a guide by path, each with the staged file that takes its place, or null for none. */
export type Manifest = ReadonlyMap<string, string | null>;

export const manifestText = (manifest: Manifest): string =>
	JSON.stringify(Object.fromEntries(manifest), null, 1);

/**
 * What a committed write that is not finished brings, if there is one.
 *
 * @throws if the list is none that this program writes, as it says what is moved where
 */
export function committedWrite(folder: string): Manifest | undefined {
	const { manifest, root } = stageOf(folder);
	try {
		const list = manifestIn(readFileSync(manifest, 'utf8'));
		if (list) return list;
		throw new Error(`${manifest} was not written by this program. Remove ${root} and try again.`);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
		throw error;
	}
}

/** The list in a text; undefined where it names anything but staged files. */
function manifestIn(text: string): Manifest | undefined {
	try {
		const entries = Object.entries(JSON.parse(text) as Record<string, unknown>);
		const isStaged = (value: unknown): value is string | null =>
			value === null || (typeof value === 'string' && /^\d+$/.test(value));
		const staged = entries.filter((entry): entry is [string, string | null] => isStaged(entry[1]));
		return staged.length === entries.length ? new Map(staged) : undefined;
	} catch {
		return undefined;
	}
}

/**
 * A mark that differs once a write has begun, was committed or has ended. A reader that finds it
 * changed may have read some files before and some after, and reads again.
 */
export function writingMark(folder: string): string {
	const { root, manifest } = stageOf(folder);
	return `${changed(folder)} ${existsSync(root)} ${existsSync(manifest)}`;
}

/** When something was last added to a folder or taken out, in nanoseconds. */
export const changed = (folder: string): string =>
	String(statSync(folder, { bigint: true, throwIfNoEntry: false })?.ctimeNs ?? '');

/** Makes sure that what was done in a folder, or to a file, outlives a power cut. */
export function settle(place: string): void {
	const handle = openSync(place, 'r');
	try {
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}
