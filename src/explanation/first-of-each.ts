import type { Evaluation, Result } from '../domain/decision/evaluation.ts';

/** Up to so many, a page that is made beforehand shows all results. */
const MOST_RESULTS = 60;
/** Above that it shows so many of each verdict; of those that fail, so many near misses and others. */
const MOST_OF_EACH = 12;

/** An evaluation with as many results as a page has room for: the first of each verdict. */
export function firstOfEach(evaluation: Evaluation): Evaluation {
	if (evaluation.results.length <= MOST_RESULTS) return evaluation;
	const near = new Set(evaluation.nearMisses);
	const kindOf = ({ app, verdict }: Result) => (near.has(app) ? 'near-miss' : verdict);
	const kinds = Map.groupBy(evaluation.results, kindOf);
	const kept = new Set([...kinds.values()].flatMap((those) => those.slice(0, MOST_OF_EACH)));
	return { ...evaluation, results: evaluation.results.filter((result) => kept.has(result)) };
}
