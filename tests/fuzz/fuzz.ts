import { mulberry32 } from '../../src/domain/decision/random.ts';

/** How a case ended: refused with a message and a place, or accepted. */
export type Outcome = 'refused' | 'accepted';

/** Something that takes what others wrote. */
export interface Target {
	name: string;
	/** How many cases the long run tries. */
	cases: number;
	/** Tries one case. @throws if it was neither refused as it should be nor accepted whole */
	attempt: (random: () => number) => Outcome | Promise<Outcome>;
}

export interface Figures {
	name: string;
	cases: number;
	refused: number;
	accepted: number;
	/** The dearest case in milliseconds of processor time, and all of them. */
	slowest: number;
	total: number;
	/** What went wrong, with the seed by which the case is had again. */
	failures: string[];
}

/** In milliseconds of processor time; a case that takes longer never ends for who waits. */
const MOST_TIME = 10_000;

/** More failures say nothing more. */
const MOST_FAILURES = 10;

const spent = (): number => {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
};

/** Tries many cases; each has a seed of its own, so that it can be had again alone. */
export async function fuzz(
	{ name, attempt }: Target,
	cases: number,
	seed: number,
): Promise<Figures> {
	const figures: Figures = {
		...{ name, cases, refused: 0, accepted: 0, slowest: 0, total: 0 },
		failures: [],
	};
	for (let index = 0; index < cases && figures.failures.length < MOST_FAILURES; index += 1) {
		const begun = spent();
		const fail = (why: string) =>
			figures.failures.push(`${name}, FUZZ_SEED=${seed + index}, first case: ${why}`);
		try {
			figures[await attempt(mulberry32(seed + index))] += 1;
		} catch (error) {
			fail(error instanceof Error ? (error.stack ?? error.message) : String(error));
		}
		const took = spent() - begun;
		if (took > MOST_TIME) fail(`took ${Math.round(took)} ms`);
		if (Object.keys(Object.prototype).length > 0) fail('objects got a property of their own');
		figures.total += took;
		figures.slowest = Math.max(figures.slowest, took);
	}
	return figures;
}
