/** A file in an archive, as the table of contents at its end has it. */
export interface ArchiveEntry {
	name: string;
	/** 0 for stored as it is, 8 for deflated. */
	method: number;
	/** In bytes, unpacked, as far as the table can be believed. */
	size: number;
	/** Where the packed bytes begin and end. */
	packed: readonly [start: number, end: number];
}

// The marks and fields of an archive (PKWARE, APPNOTE.TXT, 4.3).
const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 65_535;

/** The table of contents of an archive; undefined if there is none that can be read. */
export function readDirectory(bytes: Uint8Array): ArchiveEntry[] | undefined {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	try {
		const end = endOfArchive(view);
		return end === undefined ? undefined : entriesAt(view, bytes, end);
	} catch (error) {
		// A place outside the file, so the table is broken.
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}

function endOfArchive(view: DataView): number | undefined {
	const last = view.byteLength - END_LENGTH;
	for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1)
		if (view.getUint32(at, true) === END) return at;
	return undefined;
}

function entriesAt(view: DataView, bytes: Uint8Array, end: number): ArchiveEntry[] {
	const count = view.getUint16(end + 10, true);
	const entries: ArchiveEntry[] = [];
	let at = view.getUint32(end + 16, true);
	for (let index = 0; index < count; index += 1) {
		if (view.getUint32(at, true) !== CENTRAL) throw new RangeError('no entry of an archive');
		const nameLength = view.getUint16(at + 28, true);
		const length = nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
		entries.push({
			name: new TextDecoder().decode(
				bytes.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength),
			),
			method: view.getUint16(at + 10, true),
			size: view.getUint32(at + 24, true),
			packed: packedBytes(view, view.getUint32(at + 42, true), view.getUint32(at + 20, true)),
		});
		at += CENTRAL_LENGTH + length;
	}
	return entries;
}

/** The packed bytes stand after a header whose length only itself says. */
function packedBytes(view: DataView, local: number, length: number): readonly [number, number] {
	if (view.getUint32(local, true) !== LOCAL) throw new RangeError('no file in an archive');
	const start =
		local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
	return [start, start + length];
}
