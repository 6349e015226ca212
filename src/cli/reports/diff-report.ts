import { compareGuides } from '../../domain/releases/compare.ts';
import {
	effectsOnProfiles,
	type ProfileEffect,
} from '../../domain/releases/effects-on-profiles.ts';
import type { Cause, Effect } from '../../domain/releases/first-three.ts';
import {
	changesView,
	type AppChangesView,
	type ChangesView,
	type FactChangeView,
} from '../../explanation/changes-view.ts';
import type { Voice } from '../../i18n/voice.ts';
import type { FrozenGuide } from '../../schema/release.ts';
import type { Desk } from '../desk.ts';
import { diffWords } from '../words/diff.ts';
import { list, section, type Block, type Report } from './report.ts';

/** A state of the guide by the name it was asked for. */
export interface NamedState {
	name: string;
	guide: FrozenGuide;
}

/** What changed between two states, for editors: what counts first. */
export function diffReport(
	desk: Pick<Desk, 'speak'>,
	[from, to]: readonly [NamedState, NamedState],
	voice: Voice,
): Report {
	const t = desk.speak(diffWords);
	const [before, after] = [from.guide, to.guide];
	const view = changesView(compareGuides(before, after), { before, after, voice });
	const effects = effectsOnProfiles(before, after).map((one) =>
		effectLine(desk, one, { before, after, voice }),
	);
	const found: Block[] = [
		...(view.otherQuestions ? text(voice.t('changes.otherQuestions')) : []),
		...section(2, t('material'), view.material.flatMap(materialOf)),
		...section(2, t('questions'), [list(view.questions)]),
		...section(2, t('notices'), [list(view.notices)]),
		...section(2, t('corrections'), [
			list(view.corrections.map(({ date, what }) => `${voice.date(date)}: ${voice.plain(what)}`)),
		]),
		...section(2, t('editorial'), editorialOf(view)),
	];
	return {
		lang: voice.locale,
		title: t('title', { from: from.name, to: to.name }),
		blocks: [
			...(found.length === 0 ? text(voice.t('changes.none')) : found),
			...section(2, t('profiles'), [list(effects)]),
		],
	};

	function materialOf({ name, events, facts }: AppChangesView): Block[] {
		return section(3, name, [list([...events, ...facts.map((fact) => factLine(fact, voice))])]);
	}
}

const text = (words: string): Block[] => [{ kind: 'text', text: words }];

const editorialOf = ({ material, editorial }: ChangesView): Block[] =>
	[...material, ...editorial].flatMap(({ name, retold }) =>
		section(3, name, [list(retold.map(({ about, what }) => `${about}: ${what}`))]),
	);

const factLine = ({ about, leads, before, after, also }: FactChangeView, { t }: Voice): string =>
	also === ''
		? `${about} (${leads}). ${t('changes.wasIs', { before, after })}`
		: `${about} (${leads}). ${t('changes.still', { after, also })}`;

interface Sides {
	before: FrozenGuide;
	after: FrozenGuide;
	voice: Voice;
}

function effectLine(
	desk: Pick<Desk, 'speak'>,
	{ profile, only, wishesChanged, effect }: ProfileEffect,
	sides: Sides,
): string {
	const t = desk.speak(diffWords);
	const { before, after, voice } = sides;
	const found = [...after.profiles, ...before.profiles].find(({ id }) => id === profile);
	return [
		`${voice.plain(found?.name ?? {})}:`,
		only === null ? '' : t(only === 'before' ? 'profileGone' : 'profileNew'),
		wishesChanged ? t('wishesChanged') : '',
		effect ? effectWords(desk, effect, sides) : t('notComparable'),
	]
		.filter(Boolean)
		.join(' ');
}

function effectWords(desk: Pick<Desk, 'speak'>, effect: Effect, sides: Sides): string {
	const t = desk.speak(diffWords);
	const names = (ids: readonly string[]) =>
		ids.length === 0 ? t('nobody') : ids.map((id) => nameOf(id, sides)).join(', ');
	if (effect.before.join() === effect.after.join())
		return t('same', { names: names(effect.after) });
	const causes = effect.causes.map((cause) => causeWords(cause, sides));
	return [
		t(effect.firstChanged ? 'newFirst' : 'newOrder', {
			before: names(effect.before),
			after: names(effect.after),
		}),
		causes.length > 0 ? t('because', { causes: causes.join('; ') }) : t('together'),
	].join(' ');
}

const nameOf = (app: string, { before, after }: Sides): string =>
	[...after.apps, ...before.apps].find(({ id }) => id === app)?.name ?? app;

function causeWords({ app, criterion }: Cause, sides: Sides): string {
	if (criterion === null) return nameOf(app, sides);
	const short = sides.after.criteria.find(({ id }) => id === criterion)?.short ?? {};
	return `${nameOf(app, sides)}: ${sides.voice.plain(short)}`;
}
