import { brotliCompressSync, constants } from 'node:zlib';

/** What a server can send at once, before the first answer of a browser (docs/house.md). */
const FIRST_FLIGHT = 14_600;

/** Bytes of HTML that certainly fit when they are compressed; most pages are lighter than this. */
const LIGHT = 3 * FIRST_FLIGHT;

/** Whether a page, compressed, goes in one TCP first flight. */
export function fitsFirstFlight(html: string): boolean {
	const size = Buffer.byteLength(html);
	if (size <= LIGHT) return true;
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: 11,
		[constants.BROTLI_PARAM_SIZE_HINT]: size,
	};
	return brotliCompressSync(html, { params }).length <= FIRST_FLIGHT;
}
