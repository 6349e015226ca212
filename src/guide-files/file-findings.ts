import path from 'node:path';
import type { Finding } from '../schema/finding.ts';

export const GUIDE_FILE = 'guide.yaml';

/** How the name of every file of a guide's collections ends. */
export const ENDING = '.yaml';

/** A file that cannot be read; only guide.yaml is looked for without having been listed. */
export function unreadableFile(file: string, reason: NodeJS.ErrnoException): Finding {
	const missing = reason.code === 'ENOENT';
	return fileFinding(file, {
		message: missing ? 'There is no such file.' : `This file cannot be read: ${reason.message}`,
		expected: missing ? `a guide: a folder with a ${GUIDE_FILE} in it` : 'a readable text file',
		hint: missing
			? 'Set GUIDE_DIR to the folder of a guide, or leave it unset for content/.'
			: 'Look at its permissions, and whether it is a file at all.',
	});
}

export function unreadableFolder(folder: string, reason: Error): Finding {
	return fileFinding(folder, {
		message: `This folder cannot be read: ${reason.message}`,
		expected: 'a readable folder, or none',
		hint: 'Look at its permissions, and whether it is a folder at all.',
	});
}

/** A file in a collection that would be passed over in silence. */
export function strayFile(file: string): Finding {
	const { name } = path.parse(file);
	return fileFinding(file, {
		message: 'This file is not read, because of its name.',
		expected: `a name that ends in ${ENDING}; anything else stands outside this folder`,
		hint: `Rename to ${ENDING} ("${name}${ENDING}"), or move it elsewhere.`,
	});
}

const fileFinding = (
	file: string,
	words: Pick<Finding, 'message' | 'expected' | 'hint'>,
): Finding => ({ rule: 'file', severity: 'error', file, line: 1, column: 1, ...words });
