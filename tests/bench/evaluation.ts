import { evaluate, type EvaluationOptions } from '../../src/domain/decision/evaluate.ts';
import type { Evaluation } from '../../src/domain/decision/evaluation.ts';
import type { EvaluationGuide } from '../../src/domain/decision/evaluation-guide.ts';
import type { Preferences } from '../../src/domain/decision/preferences.ts';
import { readGuide } from '../../src/guide-files/read-guide.ts';
import { buildDay, guideFolder } from '../../src/guide-files/settings.ts';
import { publishGuide } from '../../src/open-data/publish-guide.ts';
import type { Figure } from './figures.ts';

const SIZES = [40, 400, 4000] as const;
const DRAWS = 2000;
/** With draws a few say as much as all, and take no minutes. */
const PROFILES_WITH_DRAWS = 4;
/** Each measurement takes at least this long, so that single pauses do not count. */
const LEAST_MILLISECONDS = 300;

/** A guide with so many apps: its own, over and over, under other ids. */
function grown(guide: EvaluationGuide, size: number): EvaluationGuide {
	const apps = Array.from({ length: size }, (_, place) => {
		const app = guide.apps[place % guide.apps.length];
		if (!app) throw new Error('The guide has no apps.');
		return { ...app, id: `${app.id}-${place}` };
	});
	return { ...guide, apps };
}

/** Has it worked out what is worked out when asked. */
const whole = ({ decisiveGap, whatWouldChange }: Evaluation): unknown => [
	decisiveGap,
	whatWouldChange,
];

/** Microseconds for one evaluation, the mean over all preferences. */
function microseconds(
	guide: EvaluationGuide,
	all: readonly Preferences[],
	options: EvaluationOptions,
): number {
	const begun = performance.now();
	let rounds = 0;
	do {
		for (const preferences of all) whole(evaluate(guide, preferences, options));
		rounds += 1;
	} while (performance.now() - begun < LEAST_MILLISECONDS);
	return ((performance.now() - begun) * 1000) / rounds / all.length;
}

/** What an evaluation costs as the guide grows, for the guide's own profiles. */
export function benchEvaluation(): Figure[] {
	const { guide } = readGuide(guideFolder());
	if (!guide) throw new Error('The guide has faults.');
	const published = publishGuide(guide, buildDay());
	const profiles = published.profiles.map(({ audience, requirements, weights }): Preferences => ({
		audience,
		requirements,
		weights,
	}));
	return [0, DRAWS].flatMap((draws) => {
		const asked = draws === 0 ? profiles : profiles.slice(0, PROFILES_WITH_DRAWS);
		const cost = (size: number) => microseconds(grown(published, size), asked, { draws });
		// Compiles the code, and does not count.
		cost(SIZES[0]);
		const [few = 0, ...more] = SIZES.map((size) => cost(size) / size);
		return [few, ...more].map((perApp, place) => {
			const size = SIZES[place] ?? 0;
			return {
				what: `${size} apps, ${draws === 0 ? 'no' : draws} draws`,
				figure: `${Math.round(perApp * size)} µs, an app ${(perApp / few).toFixed(2)} times as at ${SIZES[0]}`,
			};
		});
	});
}
