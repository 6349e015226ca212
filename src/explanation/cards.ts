import type { Result } from '../domain/decision/evaluation.ts';
import { needsOf, type Preferences } from '../domain/decision/preferences.ts';
import { standingOf, UNMET } from '../domain/decision/standing.ts';
import type { Translate } from '../i18n/locales.ts';
import { factsOf, type Facts } from './facts.ts';
import { claimsIn, editionIn, levelWords } from './level-words.ts';
import type { ActView, HouseView, ResultView, SettingView } from './result-view.ts';

/** An app in a result, in words. */
export interface Card extends Facts {
	app: string;
	name: string;
	href: string;
	edition: string | null;
	verdict: Result['verdict'];
	/** What every card says, such as the price. */
	always: readonly string[];
	house: HouseView | null;
	/** What must be done before it fits. */
	acts: (ActView & { id: string })[];
	/** What is asked and not known. */
	check: string[];
	/** Worth changing besides the acts. */
	settings: SettingView[];
}

const MOST_SETTINGS = 4;

/** A result as a card. */
export function cardOf(
	result: Result,
	preferences: Preferences,
	view: ResultView,
	t: Translate,
): Card {
	const { name = result.app, href = '' } = view.apps[result.app] ?? {};
	const edition = editionIn(view, result);
	const { app, verdict, conditions } = result;
	return {
		app,
		name,
		href,
		edition: edition?.name ?? null,
		verdict,
		always: edition?.always ?? [],
		house: edition?.house ?? null,
		...factsOf(result, view, t),
		acts: conditions.flatMap(({ id }) => {
			const act = edition?.acts[id];
			return act ? [{ id, ...act }] : [];
		}),
		check: result.toCheck.map((criterion) => checkWords(criterion, preferences, view, t)),
		settings: (edition?.settings ?? [])
			.filter(({ id }) => !conditions.some((act) => act.id === id))
			.filter(({ id }) => !isAgainst(id, result, preferences, view))
			.slice(0, MOST_SETTINGS),
	};
}

/** A criterion to look into, with what is asked of it. */
function checkWords(
	criterion: string,
	{ requirements }: Preferences,
	view: ResultView,
	t: Translate,
): string {
	const { short = criterion, levels = {} } = view.criteria[criterion] ?? {};
	const needed = requirements
		.flatMap(needsOf)
		.find((need) => need.criterion === criterion)?.atLeast;
	// Of a function, its name says what is asked; a number or a device has to be named.
	if (needed === undefined || (typeof needed === 'string' && needed in levels)) return short;
	return t('result.needed', { criterion: short, level: levelWords(view, criterion, needed) });
}

/** Whether a setting switches off something that is required: then it is no advice for this person. */
function isAgainst(
	setting: string,
	result: Result,
	{ requirements }: Preferences,
	view: ResultView,
): boolean {
	const off = Object.values(claimsIn(view, result))
		.flatMap(({ conditions }) => conditions)
		.filter(({ id }) => id === setting)
		.flatMap(({ switchesOff }) => switchesOff);
	return requirements.flatMap(needsOf).some((need) =>
		off.some(({ criterion: id, to: level }) => {
			const criterion = view.evaluation.criteria.find((one) => one.id === id);
			if (id !== need.criterion || !criterion) return false;
			const left = { level, disputed: null, open: false };
			return standingOf(criterion, left, need.atLeast) === UNMET;
		}),
	);
}
