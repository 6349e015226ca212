import { brotliCompressSync, constants } from 'node:zlib';

/** What a server can send at once, before the first answer of a browser (docs/house.md). */
const FIRST_FLIGHT = 14_600;

/** Bytes of HTML that certainly fit when they are compressed; most pages are lighter than this. */
const LIGHT = 3 * FIRST_FLIGHT;

/** The effort of brotli: what fits after a little also fits after the most, which takes 30 times as long. */
const LITTLE = 5;
const MOST = 11;

/** Whether a page, compressed, goes in one TCP first flight. */
export function fitsFirstFlight(html: string): boolean {
	const page = Buffer.from(html);
	return (
		page.length <= LIGHT || [LITTLE, MOST].some((effort) => packed(page, effort) <= FIRST_FLIGHT)
	);
}

function packed(page: Buffer, effort: number): number {
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: effort,
		[constants.BROTLI_PARAM_SIZE_HINT]: page.length,
	};
	return brotliCompressSync(page, { params }).length;
}
