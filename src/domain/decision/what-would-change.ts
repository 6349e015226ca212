import type { Change } from './evaluation.ts';
import type { EditionFacts } from './edition-facts.ts';
import type { DecisionProblem, Judged } from './judge.ts';
import { matchOf, valuesOf, type Weighed } from './matching.ts';
import { verdictWithout, type Screening } from './screen.ts';
import { comparePlaces, firstOf, inOrder, type Placed } from './order.ts';

/**
 * One-at-a-time sensitivity analysis: per requirement the apps that would come to fit without it,
 * then per weight whether dropping or doubling it gives another first.
 */
export function whatWouldChange(judged: readonly Judged[], problem: DecisionProblem): Change[] {
	return [...admitted(judged, problem), ...newFirsts(judged, problem)];
}

const fits = ({ verdict }: Pick<Screening, 'verdict'>): boolean =>
	verdict === 'fits' || verdict === 'fits-if';

function admitted(judged: readonly Judged[], problem: DecisionProblem): Change[] {
	const { scales, weighed } = problem;
	const outside = judged.filter((one) => !fits(one) && !one.edition.retired);
	return problem.requirements.flatMap((drop, index): Change[] => {
		const others = problem.requirements.filter((_, place) => place !== index);
		const valued = (edition: EditionFacts) =>
			matchOf(valuesOf(edition, weighed, others, scales), weighed);
		const admits = outside
			.map((one) => ({ ...one, verdict: verdictWithout(one, index) }))
			.filter(fits)
			.map(({ app, edition, verdict }) => ({ app, verdict, match: valued(edition) }));
		return admits.length === 0 ? [] : [{ effect: 'admits', drop, apps: idsInOrder(admits) }];
	});
}

function newFirsts(judged: readonly Judged[], { weighed }: DecisionProblem): Change[] {
	const firsts = firstOf(inOrder(judged)).map(({ app }) => app);
	return weighed.flatMap(({ criterion: { id: criterion } }, index) =>
		(['dropped', 'doubled'] as const).flatMap((weight): Change[] => {
			const apps = firstsWith(judged, reweighed(weighed, index, weight));
			const same = apps.length === firsts.length && apps.every((app) => firsts.includes(app));
			return same || apps.length === 0 ? [] : [{ effect: 'new-first', criterion, weight, apps }];
		}),
	);
}

/** The weights with one changed; the shares need not sum to 1 for an order. */
export function reweighed(
	weighed: readonly Weighed[],
	index: number,
	change: 'dropped' | 'doubled',
): Weighed[] {
	const changed = weighed.map((one, place) =>
		place === index ? { ...one, share: change === 'dropped' ? 0 : one.share * 2 } : one,
	);
	const total = changed.reduce((sum, { share }) => sum + share, 0);
	return total === 0 ? [] : changed.map((one) => ({ ...one, share: one.share / total }));
}

/** Who comes first with other weights; a search for the best, as the rest of the order is not asked. */
function firstsWith(judged: readonly Judged[], weighed: readonly Weighed[]): string[] {
	if (weighed.length === 0) return [];
	const candidates = judged
		.filter(({ verdict }) => verdict !== 'does-not-fit')
		.map(({ app, verdict, values }) => ({ app, verdict, match: matchOf(values, weighed) }));
	const [head] = candidates;
	if (!head) return [];
	const best = candidates.reduce((a, b) => (comparePlaces(b, a) < 0 ? b : a), head);
	return candidates.filter((one) => comparePlaces(one, best) === 0).map(({ app }) => app);
}

const idsInOrder = (judged: readonly Placed[]): string[] => inOrder(judged).map(({ app }) => app);
