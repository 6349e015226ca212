/** Where things stand in a zip file (APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16). */
const END = { size: 22, count: 10, directory: 16 };
const ENTRY = { size: 46, time: 12, name: 28, extra: 30, comment: 32, file: 42 };
const FILE_TIME = 10;

/** The first of January 1980, at midnight: the earliest that a zip file can say. */
const NO_TIME = 0x0021_0000;

/** A zip file that does not tell when, by the clock of which device, it was made. It is changed in place. */
export function withoutTimes(zip: ArrayBuffer): ArrayBuffer {
	const view = new DataView(zip);
	const end = zip.byteLength - END.size;
	let at = view.getUint32(end + END.directory, true);
	for (let left = view.getUint16(end + END.count, true); left > 0; left -= 1) {
		view.setUint32(at + ENTRY.time, NO_TIME, true);
		view.setUint32(view.getUint32(at + ENTRY.file, true) + FILE_TIME, NO_TIME, true);
		const [name = 0, extra = 0, comment = 0] = [ENTRY.name, ENTRY.extra, ENTRY.comment].map(
			(place) => view.getUint16(at + place, true),
		);
		at += ENTRY.size + name + extra + comment;
	}
	return zip;
}
