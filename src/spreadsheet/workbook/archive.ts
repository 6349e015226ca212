import { Inflate, zipSync, type Zippable } from 'fflate';
import { trouble, type Trouble } from '../fault.ts';
import { readDirectory, type ArchiveEntry } from './archive-directory.ts';

/** What no guide comes near; more is a file that was made to fill the memory. */
export const MOST_BYTES = 200_000_000;
export const MOST_RATIO = 200;
export const MOST_ENTRIES = 2_000;

/** The parts of a workbook by their path, unpacked. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** How many bytes are unpacked at a time, so that a bomb is noticed before it goes off. */
const CHUNK = 65_536;

/** Unpacks a workbook, unless its table of contents or what comes out says that it is a bomb. */
export function unpack(bytes: Uint8Array): Parts | Trouble {
	const entries = readDirectory(bytes);
	if (entries === undefined) return trouble('unreadable');
	const total = entries.reduce((sum, { size }) => sum + size, 0);
	const tooMuch =
		entries.length > MOST_ENTRIES || total > MOST_BYTES || total > bytes.length * MOST_RATIO;
	if (tooMuch) return trouble('bomb');
	// The names of parts are compared without case, as spreadsheets do.
	if (entries.some(({ name }) => /vbaproject\.bin$|\.bin\/?vba/i.test(name)))
		return trouble('macros');
	const parts = new Map<string, Uint8Array>();
	for (const entry of entries) {
		const part = inflated(bytes, entry);
		if (part === 'more') return trouble('bomb');
		if (part === undefined) return trouble('unreadable');
		parts.set(entry.name.replace(/^\//, ''), part);
	}
	return parts;
}

/** The bytes of an entry; "more" where there are more than its entry says. */
function inflated(
	bytes: Uint8Array,
	{ packed, method, size }: ArchiveEntry,
): Uint8Array | 'more' | undefined {
	const [start, end] = packed;
	if (end > bytes.length) return undefined;
	const data = bytes.subarray(start, end);
	if (method === 0) return data.length === size ? data : 'more';
	if (method !== 8) return undefined;
	const out = new Uint8Array(size);
	const written = { bytes: 0 };
	const stream = new Inflate((chunk) => {
		if (written.bytes + chunk.length <= size) out.set(chunk, written.bytes);
		written.bytes += chunk.length;
	});
	try {
		for (let at = 0; at < data.length && written.bytes <= size; at += CHUNK)
			stream.push(data.subarray(at, at + CHUNK), at + CHUNK >= data.length);
	} catch {
		return undefined;
	}
	if (written.bytes > size) return 'more';
	return written.bytes === size ? out : undefined;
}

/** Packs parts without compression, for a reader that unpacks by itself. */
export const packed = (parts: Parts): Uint8Array => {
	const files: Zippable = {};
	for (const [name, part] of parts) if (!name.endsWith('/')) files[name] = part;
	return zipSync(files, { level: 0 });
};
