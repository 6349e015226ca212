import type { Contribution, Result } from '../domain/decision/evaluation.ts';
import { countedLevel } from '../domain/decision/values.ts';
import type { Sign } from '../domain/matrix/answer.ts';
import type { Translate } from '../i18n/locales.ts';
import { claimsIn, editionIn, foundWords } from './level-words.ts';
import type { ResultView } from './result-view.ts';

/** What is so on a criterion that counts. */
export interface Fact {
	short: string;
	level: string;
	/** The shape beside it. */
	sign: Sign | null;
	/** How much it counts, and how the field does. */
	counts: string;
	/** Where the evidence is. */
	href: string;
}

/** What counted for an app, most telling first: all of it, and what stands out. */
export interface Facts {
	reasons: Fact[];
	good: Fact[];
	bad: Fact[];
}

const MOST_GOOD = 3;
const MOST_BAD = 2;
/** Less than this share of the whole is not worth saying. */
const TELLING = 0.01;

export function factsOf(result: Result, view: ResultView, t: Translate): Facts {
	const claims = claimsIn(view, result);
	const done = new Set(result.conditions.map(({ id }) => id));
	// What an act changes is said with the act; beside it, what was there before would contradict.
	const changed = new Set(
		Object.values(claims)
			.flatMap(({ conditions }) => conditions)
			.filter(({ id }) => done.has(id))
			.flatMap(({ switchesOff, alsoReaches }) => [...switchesOff, ...alsoReaches])
			.map(({ criterion }) => criterion),
	);
	const isKnown = ({ criterion }: Contribution) => (claims[criterion]?.level ?? null) !== null;
	const telling = result.contributions.filter(
		({ criterion, value, fieldMean, weight }) =>
			!changed.has(criterion) && Math.abs(value - fieldMean) * weight > TELLING,
	);
	const fact = (contribution: Contribution) => factOf(contribution, result, view, t);
	return {
		reasons: result.contributions.map(fact),
		good: telling
			.filter((one) => one.value > one.fieldMean && isKnown(one))
			.slice(0, MOST_GOOD)
			.map(fact),
		bad: telling
			.filter((one) => one.value < one.fieldMean || !isKnown(one))
			.slice(0, MOST_BAD)
			.map(fact),
	};
}

function factOf(contribution: Contribution, result: Result, view: ResultView, t: Translate): Fact {
	const { app, variant, conditions } = result;
	const { criterion, value, fieldMean, weight } = contribution;
	const claim = claimsIn(view, result)[criterion];
	const edition = editionIn(view, result);
	const scale = view.evaluation.criteria.find(({ id }) => id === criterion);
	const found = scale?.scale === 'levels' ? countedLevel(scale, claim, value) : null;
	const { short = criterion, signs = {} } = view.criteria[criterion] ?? {};
	const level = foundWords(view, t, { app, variant, criterion, found });
	// A level that only holds if somebody acts, where that act is not among those to be done.
	const arranging =
		found !== null && found === claim?.level
			? claim.conditions.find(({ id }) => !conditions.some((act) => act.id === id))
			: undefined;
	const who = arranging && edition?.acts[arranging.id]?.actor;
	const side = value > fieldMean ? 'better' : value < fieldMean ? 'worse' : 'same';
	return {
		short,
		level: who ? t('result.arranged', { level, who }) : level,
		sign: signs[String(found ?? edition?.missing[criterion] ?? 'unknown')] ?? null,
		counts: t(`result.counts.${found === null ? 'unknown' : side}`, {
			share: Math.round(weight * 100),
		}),
		href: `${view.apps[app]?.href ?? ''}evidence/${scale?.group ?? ''}/#${criterion}`,
	};
}
