import type { Contribution, Result } from '../domain/decision/evaluation.ts';
import type { SideEffect } from '../domain/decision/evaluation-guide.ts';
import type { Sign } from '../domain/matrix/answer.ts';
import type { LevelValue } from '../schema/level.ts';
import { formatDate } from '../i18n/format.ts';
import type { Translate } from '../i18n/locales.ts';
import { claimsIn, foundWords, levelWords } from './level-words.ts';
import type { AppView, ResultView, SettingView } from './result-view.ts';
import type { Spoken } from './spoken.ts';

/** An app in a result, in words. */
export interface Card {
	app: string;
	name: string;
	href: string;
	edition: string | null;
	verdict: Result['verdict'];
	/** What makes it better than the field, and what worse; most telling first. */
	good: Fact[];
	bad: Fact[];
	/** All that counted, most telling first. */
	reasons: Fact[];
	acts: ActToDo[];
	/** Criteria of which the fact is missing. */
	check: string[];
	/** Worth changing besides the acts. */
	settings: SettingToDo[];
}

/** What to switch on or off, and how old the source is that says so. */
export interface SettingToDo {
	id: string;
	who: string;
	text: Spoken;
	costs: Spoken;
	source: { title: string; url: string; date: string };
}

/** What is so on a criterion. */
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

/** What somebody must do, with all that it changes: said in one breath, so that nothing contradicts. */
export interface ActToDo {
	id: string;
	/** Who acts, and when. */
	who: string;
	text: Spoken;
	/** What else comes of it; empty if nothing. */
	then: string;
}

const MOST_GOOD = 3;
const MOST_BAD = 2;
const MOST_SETTINGS = 4;
/** Less than this share of the whole is not worth saying. */
const TELLING = 0.01;

/** A result as a card. */
export function cardOf(result: Result, view: ResultView, t: Translate): Card {
	const app = view.apps[result.app];
	if (!app) throw new Error(`The view has no app "${result.app}".`);
	const acts = result.conditions.map(({ id }) => actToDo(id, result, view, t));
	return {
		app: result.app,
		name: app.name,
		href: app.href,
		edition: result.variant === null ? null : (app.editions[result.variant] ?? null),
		verdict: result.verdict,
		...factsOf(result, view, t),
		acts,
		check: result.toCheck.map((id) => view.criteria[id]?.short ?? id),
		settings: app.settings
			.filter(({ id }) => !acts.some((act) => act.id === id))
			.filter(({ editions }) => editions?.includes(result.variant ?? 'base') ?? true)
			.slice(0, MOST_SETTINGS)
			.map((setting) => settingToDo(setting, app, view.locale, t)),
	};
}

function settingToDo(
	{ id, text, who, when, costs, asOf, source }: SettingView,
	{ acts }: AppView,
	locale: string,
	t: Translate,
): SettingToDo {
	return {
		id,
		who: t('result.who', { who: capitalised(who), when }),
		text: text ?? acts[id]?.text ?? '',
		costs: costs ?? '',
		source: { ...source, date: asOf ? formatDate(asOf, locale) : t('result.undated') },
	};
}

function factsOf(
	result: Result,
	view: ResultView,
	t: Translate,
): Pick<Card, 'good' | 'bad' | 'reasons'> {
	const telling = result.contributions.filter(
		({ value, fieldMean, weight }) => Math.abs(value - fieldMean) * weight > TELLING,
	);
	const fact = (contribution: Contribution): Fact => {
		const { app } = result;
		const { criterion } = contribution;
		const found = countedLevel(contribution, result, view);
		const { short = criterion, signs = {} } = view.criteria[criterion] ?? {};
		const level = foundWords(view, t, { app, criterion, found });
		const shown = found ?? view.apps[app]?.missing[criterion] ?? 'unknown';
		return {
			short,
			level,
			sign: signs[String(shown)] ?? null,
			counts: countsWords(contribution, t),
			href: evidenceHref(app, criterion, view),
		};
	};
	const claims = claimsIn(view, result);
	const isKnown = ({ criterion }: Contribution) => (claims[criterion]?.level ?? null) !== null;
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

/** What a criterion counts for in 100, and on which side of the field the app is. */
function countsWords({ value, fieldMean, weight }: Contribution, t: Translate): string {
	const side = value > fieldMean ? 'better' : value < fieldMean ? 'worse' : 'same';
	return t(`result.counts.${side}`, { share: Math.round(weight * 100) });
}

function evidenceHref(app: string, criterion: string, { apps, evaluation }: ResultView): string {
	const group = evaluation.criteria.find(({ id }) => id === criterion)?.group ?? '';
	return `${apps[app]?.href ?? ''}evidence/${group}/#${criterion}`;
}

/** The level that was counted: that of the claim, or the one without its conditions. */
function countedLevel(
	{ criterion, value }: Contribution,
	result: Result,
	view: ResultView,
): LevelValue | null {
	const { level = null, otherwise = null } = claimsIn(view, result)[criterion] ?? {};
	const scale = view.evaluation.criteria.find(({ id }) => id === criterion);
	const worth = (of: LevelValue | null) =>
		scale?.scale === 'levels' ? scale.levels.find(({ id }) => id === of)?.value : undefined;
	return otherwise !== null && worth(level) !== value && worth(otherwise) === value
		? otherwise
		: level;
}

function actToDo(id: string, result: Result, view: ResultView, t: Translate): ActToDo {
	const act = view.apps[result.app]?.acts[id];
	const conditions = Object.values(claimsIn(view, result))
		.flatMap((claim) => claim.conditions)
		.filter((condition) => condition.id === id);
	const effects = (kind: 'switchesOff' | 'alsoReaches') => {
		const words = conditions
			.flatMap((condition) => condition[kind])
			.map((effect) => effectWords(effect, view));
		return [...new Set(words)];
	};
	return {
		id,
		who: t('result.who', { who: capitalised(act?.who ?? ''), when: act?.when ?? '' }),
		text: act?.text ?? id,
		then: sentences([
			[act?.plan ? [act.plan] : [], (list) => t('result.plan', { list })],
			[effects('alsoReaches'), (list) => t('result.reaches', { list })],
			[effects('switchesOff'), (list) => t('result.costs', { list })],
		]),
	};
}

/** What becomes of a criterion; its name says enough where nothing is left of it. */
function effectWords({ criterion, to }: SideEffect, view: ResultView): string {
	const { short = criterion } = view.criteria[criterion] ?? {};
	const scale = view.evaluation.criteria.find(({ id }) => id === criterion);
	const isLost = scale?.scale === 'levels' && scale.levels.at(-1)?.id === to;
	return isLost ? short : `${short} (${levelWords(view, criterion, to)})`;
}

/** A sentence per list that holds anything. */
export const sentences = (
	lists: readonly (readonly [items: readonly string[], say: (list: string) => string])[],
): string =>
	lists
		.filter(([items]) => items.length > 0)
		.map(([items, say]) => say(items.join('; ')))
		.join(' ');

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
