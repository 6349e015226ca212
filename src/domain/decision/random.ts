/**
 * mulberry32 (Tommy Ettinger, 2017; public domain): a small generator with 32 bits of state that
 * gives the same numbers everywhere from the same seed.
 *
 * @returns a function that gives the next number, uniform in [0, 1)
 */
export function mulberry32(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
