import { byId } from '../domain/releases/by-id.ts';
import {
	isMaterial,
	type AppChanges,
	type ClaimChange,
	type CriteriaChanges,
	type Direction,
	type GuideChanges,
	type NoticeChanges,
} from '../domain/releases/guide-changes.ts';
import type { Voice } from '../i18n/voice.ts';
import type { FrozenGuide } from '../schema/release.ts';
import { stateWords } from './frozen-words.ts';

/** What changed between two states, in the words of one language. */
export interface ChangesView {
	/** Apps in which something changed that counts, by name. */
	material: AppChangesView[];
	/** Apps of which only what is said about them changed. */
	editorial: AppChangesView[];
	/** What became of the questions, in sentences; the first are those that count. */
	questions: string[];
	/** The same of notices, and of corrections. */
	notices: string[];
	corrections: CorrectionView[];
	/** Whether the two states have no question in common, so that no answers can be compared. */
	otherQuestions: boolean;
	counts: { material: number; editorial: number };
}

export interface AppChangesView {
	app: string;
	name: string;
	/** That it came, went or ended, and what became of its editions. */
	events: string[];
	facts: FactChangeView[];
	/** What is told otherwise. */
	retold: RetoldView[];
}

/** A fact that changed. */
export interface FactChangeView {
	criterion: string;
	variant: string | null;
	/** The question, with the edition if it is about one. */
	about: string;
	direction: Direction;
	/** Where it leads, in a word or two. */
	leads: string;
	before: string;
	after: string;
	/** What else of it changed; all that did where the answer itself is the same. */
	also: string;
}

/** A question of which the answer is the same, and what is said about it differs. */
export interface RetoldView {
	criterion: string | null;
	about: string;
	what: string;
}

export interface CorrectionView {
	id: string;
	date: string;
	what: Readonly<Record<string, string>>;
}

interface Context {
	before: FrozenGuide;
	after: FrozenGuide;
	voice: Voice;
}

/**
 * Puts a comparison of two states into words. Where they have no question in common, only the apps
 * that came, went or ended are told: all else differs, and says nothing.
 */
export function changesView(changes: GuideChanges, context: Context): ChangesView {
	const otherQuestions = changes.criteria.shared === 0 && context.before.criteria.length > 0;
	const told = otherQuestions ? changes.apps.flatMap(eventOnly) : changes.apps;
	const views = told
		.map((one) => ({ one, view: appView(one, context) }))
		.sort((a, b) => a.view.name.localeCompare(b.view.name));
	const those = (counts: boolean) =>
		views.filter(({ one }) => isMaterial(one) === counts).map(({ view }) => view);
	const { corrections } = context.after;
	return {
		material: those(true),
		editorial: those(false),
		questions: otherQuestions ? [] : questionLines(changes.criteria, context),
		notices: otherQuestions ? [] : noticeLines(changes.notices, context),
		corrections: changes.corrections.flatMap(
			(id) => corrections.find((correction) => correction.id === id) ?? [],
		),
		otherQuestions,
		counts: {
			material: views.reduce((sum, { view }) => sum + view.facts.length + view.events.length, 0),
			editorial: views.reduce((sum, { view }) => sum + view.retold.length, 0),
		},
	};
}

const eventOnly = ({ app, event }: AppChanges): AppChanges[] => {
	const variants = { added: [], removed: [], served: [] };
	return event === null ? [] : [{ app, event, variants, claims: [], about: false }];
};

function appView(changes: AppChanges, context: Context): AppChangesView {
	const { before, after, voice } = context;
	const { t, plain, list } = voice;
	const { app, event, variants, claims, about } = changes;
	const [was, is] = [before, after].map(({ apps }) => apps.find(({ id }) => id === app));
	const nameOfVariant = (id: string) =>
		plain([is, was].flatMap((one) => one?.variants ?? []).find((one) => one.id === id)?.name ?? {});
	const events = (['added', 'removed', 'served'] as const)
		.filter((kind) => variants[kind].length > 0)
		.map((kind) => t(`changes.edition.${kind}`, { list: list(variants[kind].map(nameOfVariant)) }));
	const material = claims.filter((claim) => claim.material.length > 0);
	return {
		app,
		name: (is ?? was)?.name ?? app,
		events: [...(event ? [t(`changes.event.${event}`)] : []), ...events],
		facts: material.map((claim) => factView(claim, nameOfVariant, context)),
		retold: [
			...claims
				.filter((claim) => !material.includes(claim))
				.map((claim) => ({
					criterion: claim.criterion,
					about: aboutWords(claim, nameOfVariant, context),
					what: partWords(claim, voice),
				})),
			...(about
				? [{ criterion: null, about: t('changes.about.app'), what: t('changes.about.texts') }]
				: []),
		],
	};
}

function factView(
	change: ClaimChange,
	nameOfVariant: (id: string) => string,
	context: Context,
): FactChangeView {
	const { before, after, voice } = context;
	const { criterion, variant, direction, material } = change;
	const [was, is] = [before, after].map(({ criteria }) => byId(criteria).get(criterion));
	return {
		criterion,
		variant,
		about: aboutWords(change, nameOfVariant, context),
		direction,
		leads: voice.t(`changes.leads.${direction}`),
		before: was ? stateWords(change.before, was, voice) : '',
		after: is ? stateWords(change.after, is, voice) : '',
		also: material.includes('level')
			? ''
			: voice.list(material.map((part) => voice.t(`changes.part.${part}`))),
	};
}

function aboutWords(
	{ criterion, variant }: ClaimChange,
	nameOfVariant: (id: string) => string,
	{ after, voice }: Context,
): string {
	const short = voice.plain(byId(after.criteria).get(criterion)?.short ?? {});
	return variant === null ? short : `${short} (${nameOfVariant(variant)})`;
}

const partWords = ({ editorial }: ClaimChange, { t, list }: Voice): string =>
	list(editorial.map((part) => t(`changes.part.${part}`)));

function questionLines(changes: CriteriaChanges, { before, after, voice }: Context): string[] {
	const { t, plain, list } = voice;
	const [then, now] = [byId(before.criteria), byId(after.criteria)];
	const nameOf = (id: string) => plain((now.get(id) ?? then.get(id))?.short ?? {});
	return (['added', 'removed', 'rescaled', 'revalued', 'reworded'] as const)
		.filter((kind) => changes[kind].length > 0)
		.map((kind) => t(`changes.questions.${kind}`, { list: list(changes[kind].map(nameOf)) }));
}

function noticeLines(changes: NoticeChanges, { before, after, voice }: Context): string[] {
	const [then, now] = [byId(before.notices), byId(after.notices)];
	return (['added', 'removed', 'standing', 'reworded'] as const).flatMap((kind) =>
		changes[kind].flatMap((id) => {
			const notice = now.get(id) ?? then.get(id);
			if (!notice) return [];
			const summary = voice.plain(notice.summary);
			return [voice.t(`changes.notices.${kind}`, { date: voice.date(notice.date), summary })];
		}),
	);
}
