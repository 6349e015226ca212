import path from 'node:path';
import type { Finding } from '../schema/finding.ts';
import { UnfitFile } from './fit-text.ts';

export const GUIDE_FILE = 'guide.yaml';

/** A file that cannot be read; only guide.yaml is looked for without having been listed. */
export function unreadableFile(file: string, reason: NodeJS.ErrnoException): Finding {
	if (reason instanceof UnfitFile) return unfitFile(file, reason);
	const missing = reason.code === 'ENOENT';
	return fileFinding(file, {
		message: missing ? 'There is no such file.' : `This file cannot be read: ${reason.message}`,
		expected: missing ? `a guide: a folder with a ${GUIDE_FILE} in it` : 'a readable text file',
		hint: missing
			? 'Set GUIDE_DIR to the folder of a guide, or leave it unset for content/.'
			: 'Look at its permissions, and whether it is a file at all.',
	});
}

const unfitFile = (file: string, { message, expected, hint }: UnfitFile): Finding =>
	fileFinding(file, { message, expected, hint });

export function unreadableFolder(folder: string, reason: Error): Finding {
	if (reason instanceof UnfitFile) return unfitFile(folder, reason);
	return fileFinding(folder, {
		message: `This folder cannot be read: ${reason.message}`,
		expected: 'a readable folder, or none',
		hint: 'Look at its permissions, and whether it is a folder at all.',
	});
}

/** A file that would be passed over in silence, in a folder whose files have one ending. */
export function strayFile(file: string, ending: string): Finding {
	const { name } = path.parse(file);
	return fileFinding(file, {
		message: 'This file is not read, because of its name.',
		expected: `a name that ends in ${ending}; anything else stands outside this folder`,
		hint: `Rename to ${ending} ("${name}${ending}"), or move it elsewhere.`,
	});
}

/** A folder inside a folder that holds files only. */
export function strayFolder(folder: string, ending: string): Finding {
	return fileFinding(folder, {
		message: 'What stands in this folder is not read.',
		expected: `files that end in ${ending}, and no folders`,
		hint: 'Move its files one folder up, or elsewhere.',
	});
}

/** A file in pages/ itself, beside the folders of the languages. */
export function pageWithoutLanguage(file: string): Finding {
	return fileFinding(file, {
		message: 'This file is not read, because it is in the folder of no language.',
		expected: 'a folder for each language, with the pages in it',
		hint: `Move it into the folder of its language, such as "en/${path.basename(file)}".`,
	});
}

/** A file or folder in the root of a guide that is none of those a guide consists of. */
export function strayInRoot(place: string, isFolder: boolean, folders: readonly string[]): Finding {
	const name = path.basename(place);
	const meant = closest(name, isFolder ? folders : [GUIDE_FILE]);
	const shown = isFolder ? `${meant ?? ''}/` : meant;
	return fileFinding(place, {
		message: `This ${isFolder ? 'folder' : 'file'} is no part of a guide, so it is not read.`,
		expected: `one of: ${[GUIDE_FILE, ...folders.map((folder) => `${folder}/`)].join(', ')}`,
		hint: meant
			? `Rename to "${shown ?? ''}", or move it out of the guide.`
			: `Move it ${isFolder ? '' : 'into a folder of the guide, or '}out of the guide.`,
	});
}

/** Fewer letters in common are chance. */
const ALIKE = 3;

/** The name that begins most like another, if any does. */
function closest(name: string, names: readonly string[]): string | undefined {
	const common = (other: string) => {
		const given = name.toLowerCase();
		let length = 0;
		while (length < other.length && other[length] === given[length]) length += 1;
		return length;
	};
	const [best] = names.toSorted((a, b) => common(b) - common(a));
	return best !== undefined && common(best) >= ALIKE ? best : undefined;
}

const fileFinding = (
	file: string,
	words: Pick<Finding, 'message' | 'expected' | 'hint'>,
): Finding => ({ rule: 'file', severity: 'error', file, line: 1, column: 1, ...words });
