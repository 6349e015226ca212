import { evaluate, type EvaluationOptions } from '../../src/domain/decision/evaluate.ts';
import type { EvaluationGuide } from '../../src/domain/decision/evaluation-guide.ts';
import type { Preferences } from '../../src/domain/decision/preferences.ts';
import { readGuide } from '../../src/guide-files/read-guide.ts';
import { buildDay, guideFolder } from '../../src/guide-files/settings.ts';
import { publishGuide } from '../../src/open-data/publish-guide.ts';

const SIZES = [40, 400, 4000];
const DRAWS = 2000;
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

/** Microseconds for one evaluation, the mean over all preferences. */
function microseconds(
	guide: EvaluationGuide,
	all: readonly Preferences[],
	options: EvaluationOptions,
): number {
	const begun = performance.now();
	let rounds = 0;
	do {
		for (const preferences of all) evaluate(guide, preferences, options);
		rounds += 1;
	} while (performance.now() - begun < LEAST_MILLISECONDS);
	return ((performance.now() - begun) * 1000) / rounds / all.length;
}

/** What an evaluation costs as the guide grows, for the guide's own profiles. */
export function benchEvaluation(): void {
	const { guide } = readGuide(guideFolder());
	if (!guide) throw new Error('The guide has faults.');
	const published = publishGuide(guide, buildDay());
	const profiles = published.profiles.map(
		({ audience, requirements, weights }): Preferences => ({ audience, requirements, weights }),
	);
	for (const draws of [0, DRAWS]) {
		const asked = draws === 0 ? profiles : profiles.slice(0, 3);
		// Compiles the code, and is not measured.
		microseconds(grown(published, 40), asked, { draws });
		const costs = SIZES.map((size) => microseconds(grown(published, size), asked, { draws }));
		const perApp = costs.map((cost, place) => cost / (SIZES[place] ?? 1));
		console.log(
			`Evaluation with ${draws} draws: ${SIZES.map((size, place) => `${Math.round(costs[place] ?? 0)} µs at ${size} apps (${((perApp[place] ?? 0) / (perApp[0] ?? 1)).toFixed(2)} times an app's cost)`).join(', ')}.`,
		);
	}
}
