import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** A file that is not read, with what would be and what to do; the message says why. */
export class UnfitFile extends Error {
	override name = 'UnfitFile';
	readonly expected: string;
	readonly hint: string;

	constructor(message: string, expected: string, hint: string) {
		super(message);
		this.expected = expected;
		this.hint = hint;
	}
}

/** More bytes than a release of many times the apps has; what is larger is no part of a guide. */
export const MOST_BYTES = 100_000_000;

/**
 * The text of a file in the folder of a guide, if it is one: a plain file of a sensible size, in that
 * folder also where links lead, in UTF-8.
 *
 * @throws UnfitFile if it is something else, and an Error if it cannot be read
 */
export function fitText(folder: string, file: string): string {
	const place = insidePlace(folder, file);
	const { size } = plainFile(place);
	if (size > MOST_BYTES) throw tooLarge(size, MOST_BYTES);
	return decodedText(readFileSync(place));
}

/**
 * The text that bytes stand for; a byte order mark stays, as whoever writes it again must keep it.
 *
 * @throws UnfitFile if it is in another encoding than UTF-8, or no text
 */
export function decodedText(bytes: Uint8Array): string {
	const text = decoded(bytes);
	if (text !== undefined) return text;
	throw new UnfitFile(
		'This file is not text in UTF-8.',
		'text in UTF-8, as editors save it by default',
		'Open it in an editor and save it again, with the encoding UTF-8.',
	);
}

/**
 * A file that is too large to be what it should be.
 *
 * @param size what it has
 * @param most what it may have, both in bytes or characters
 */
export const tooLarge = (size: number, most: number): UnfitFile =>
	new UnfitFile(
		`This file is too large: ${size}.`,
		`at most ${most}`,
		'Look whether it is what its name says, or part it into several.',
	);

/**
 * Where a file or folder of a guide really stands.
 *
 * @throws UnfitFile if that is outside the folder of the guide
 */
export function insidePlace(folder: string, file: string): string {
	const place = realpathSync(file);
	const root = realpathSync(folder);
	if (place === root || place.startsWith(root + path.sep)) return place;
	throw new UnfitFile(
		'This is a link that leads out of the guide, so it is not read.',
		'files and folders that stand in the folder of the guide',
		'Put what it leads to in its place.',
	);
}

/** A pipe or a device would never come to its end. */
function plainFile(place: string): { size: number } {
	const found = lstatSync(place);
	if (found.isFile()) return found;
	throw new UnfitFile(
		'This is no file with text.',
		'a plain text file',
		'Take it away, or put a file in its place.',
	);
}

function decoded(bytes: Uint8Array): string | undefined {
	try {
		const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
		return text.includes('\0') ? undefined : text;
	} catch {
		return undefined;
	}
}
