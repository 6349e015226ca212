import {
	chmodSync,
	existsSync,
	mkdirSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { checkGuidePaths } from './guide-path.ts';
import type { FileChanges } from './overlay-files.ts';
import { GuideIsBeingWritten, leaveStage, takeStage } from './writing-lock.ts';
import { committedWrite, manifestText, settle, stageOf, type Manifest } from './writing-stage.ts';

/**
 * Writes several files of a guide, all of them or, if the program is ended at any moment, none:
 * they are staged first, one rename commits them, and only then do they take their places.
 *
 * @param files texts by path with `/`, relative to the folder; null takes a file away
 * @throws GuideIsBeingWritten if another process is writing; an Error for a path that is refused
 */
export function writeTogether(folder: string, files: FileChanges): void {
	checkGuidePaths(folder, files);
	takeStage(folder);
	try {
		finish(folder);
		commit(folder, stage(folder, files));
		finish(folder);
	} catch (error) {
		// What was not committed is thrown away; what was is for the next program to finish.
		if (committedWrite(folder) === undefined) clear(folder);
		throw error;
	} finally {
		leaveStage(folder);
	}
}

/**
 * Finishes what an interrupted program left: a committed write takes its places, any other is
 * thrown away. Does nothing while another process is writing.
 */
export function finishWriting(folder: string): void {
	if (!existsSync(stageOf(folder).root)) return;
	try {
		takeStage(folder);
	} catch (error) {
		if (error instanceof GuideIsBeingWritten) return;
		throw error;
	}
	try {
		finish(folder);
	} finally {
		leaveStage(folder);
	}
}

function stage(folder: string, files: FileChanges): Manifest {
	const { texts } = stageOf(folder);
	mkdirSync(texts);
	const staged = [...files].map(([name, text], index): [string, string | null] => {
		if (text === null) return [name, null];
		const file = path.join(texts, String(index));
		writeFileSync(file, text, { flush: true });
		const old = statSync(path.join(folder, name), { throwIfNoEntry: false });
		if (old) chmodSync(file, old.mode);
		return [name, String(index)];
	});
	settle(texts);
	return new Map(staged);
}

function commit(folder: string, manifest: Manifest): void {
	const { root, draft, manifest: list } = stageOf(folder);
	writeFileSync(draft, manifestText(manifest), { flush: true });
	settle(root);
	renameSync(draft, list);
	settle(root);
}

/** Moves what is committed into place, as often as it takes, and empties the stage. */
function finish(folder: string): void {
	const { texts } = stageOf(folder);
	const committed = committedWrite(folder) ?? new Map<string, null>();
	// Where it came with the files of a guide, the list may name any place of the disk.
	checkGuidePaths(folder, committed);
	const folders = new Set<string>();
	for (const [name, staged] of committed) {
		const place = path.join(folder, name);
		if (staged === null) rmSync(place, { force: true });
		else putInPlace(path.join(texts, staged), place);
		folders.add(path.dirname(place));
	}
	for (const below of folders) if (existsSync(below)) settle(below);
	clear(folder);
}

function putInPlace(staged: string, place: string): void {
	// Moved before the program was ended.
	if (!existsSync(staged)) return;
	mkdirSync(path.dirname(place), { recursive: true });
	renameSync(staged, place);
}

/** Takes all out of the stage but the lock; the list goes first, and with it the commit. */
function clear(folder: string): void {
	const { root, lock, manifest } = stageOf(folder);
	rmSync(manifest, { force: true });
	for (const name of readdirSync(root)) {
		const place = path.join(root, name);
		if (place !== lock) rmSync(place, { recursive: true, force: true });
	}
}
