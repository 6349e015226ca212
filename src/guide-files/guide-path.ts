import { lstatSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { FileChanges } from './overlay-files.ts';
import { STAGE } from './writing-stage.ts';

/**
 * Refuses what cannot be written in a guide, before anything is: a path that leaves the folder,
 * one that stands for a folder, and two of which one would have to be both file and folder.
 *
 * @throws if a path is refused; the message names it
 */
export function checkGuidePaths(folder: string, changes: FileChanges): void {
	for (const [name, text] of changes) {
		const steps = name.split('/');
		if (steps.some(isOdd) || steps[0] === STAGE) {
			throw new Error(`"${name}" is no path in a guide; expected one such as apps/ID.yaml.`);
		}
		const parents = steps.slice(1).map((_, index) => steps.slice(0, index + 1).join('/'));
		if (text !== null && parents.some((parent) => isWritten(folder, changes, parent))) {
			throw new Error(`"${name}" cannot be written: a part of its path is a file.`);
		}
		if (lstatSync(path.join(folder, name), { throwIfNoEntry: false })?.isDirectory()) {
			throw new Error(`"${name}" cannot be written: it is a folder.`);
		}
		if (parents.some((parent) => leaves(folder, parent))) {
			throw new Error(`"${name}" leads out of the folder ${folder}; nothing is written there.`);
		}
	}
}

const isOdd = (step: string): boolean =>
	step === '' || step === '.' || step === '..' || /[\\\0]/.test(step);

const isWritten = (folder: string, changes: FileChanges, name: string): boolean =>
	changes.has(name) ||
	(lstatSync(path.join(folder, name), { throwIfNoEntry: false })?.isFile() ?? false);

/** Whether a folder is a link to somewhere else. */
function leaves(folder: string, below: string): boolean {
	const place = path.join(folder, below);
	if (lstatSync(place, { throwIfNoEntry: false }) === undefined) return false;
	return !realpathSync(place).startsWith(realpathSync(folder) + path.sep);
}
