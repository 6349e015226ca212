import { BASE, claimOf } from '../domain/edition.ts';
import { assess } from '../domain/evidence/assess.ts';
import type { Voice } from '../i18n/voice.ts';
import type { App, Setting, Variant } from '../schema/app.ts';
import type { Claim } from '../schema/claim.ts';
import type { SideEffect } from '../schema/condition.ts';
import type { Criterion } from '../schema/criterion.ts';
import type { WholeGuide } from '../schema/whole-guide.ts';
import { say, whoWords } from './app-sheet/sheet-parts.ts';
import { houseView } from './house-view.ts';
import { sentences } from './level-words.ts';
import type { ActView, CriterionView, EditionView, SettingView } from './result-view.ts';

/** What an edition is put into words with. */
export interface EditionContext {
	guide: WholeGuide;
	voice: Voice;
	/** The day of the guide (YYYY-MM-DD). */
	day: string;
	/** The criteria that a result may speak of. */
	criteria: readonly Criterion[];
	words: Readonly<Record<string, CriterionView>>;
	/** A level in words. */
	levelWords: (criterion: string, level: SideEffect['to']) => string;
}

/** An edition of an app in words. */
export function editionView(
	app: App,
	variant: Variant | undefined,
	context: EditionContext,
): EditionView {
	const { guide, voice, criteria, day } = context;
	const claims = criteria.flatMap((criterion): [Criterion, Claim][] => {
		const found = claimOf(app, criterion.id, variant);
		return found ? [[criterion, found.claim]] : [];
	});
	const acts = actViews(claims, context);
	const always = guide.info.onCards.flatMap((id) => {
		const claim = claims.find(([criterion]) => criterion.id === id)?.[1];
		const short = context.words[id]?.short;
		if (!claim || short === undefined) return [];
		const level =
			claim.level === null ? voice.t('result.unknown') : context.levelWords(id, claim.level);
		return [`${short}: ${level}`];
	});
	return {
		name: variant ? voice.plain(variant.name) : null,
		always,
		house: houseView(app, variant, guide, voice),
		acts,
		settings: app.settings
			.filter(({ editions }) => editions?.includes(variant?.id ?? BASE) ?? true)
			.map((setting) => settingView(setting, app, acts, context)),
		missing: Object.fromEntries(
			claims.flatMap(([{ id }, { missing }]) =>
				missing === 'not-disclosed' || missing === 'disputed' ? [[id, missing]] : [],
			),
		),
		stale: claims
			.filter(
				([criterion, claim]) =>
					assess(claim, { app, criterion, guide, today: day }).freshness === 'stale',
			)
			.map(([{ id }]) => id),
	};
}

const nameIn = (
	list: readonly { id: string; name: Record<string, string> }[],
	id: string,
	{ plain }: Voice,
): string => plain(list.find((item) => item.id === id)?.name ?? {});

/** The acts of an edition; the same act may stand under several claims, each with its effects. */
export function actViews(
	claims: readonly (readonly [Criterion, Claim])[],
	context: Omit<EditionContext, 'day'>,
): Record<string, ActView> {
	const { voice } = context;
	const conditions = claims.flatMap(([, claim]) => claim.conditions);
	return Object.fromEntries(
		conditions.map((condition) => {
			const same = conditions.filter(({ id }) => id === condition.id);
			const plans = same.flatMap(({ plan }) => (plan ? [voice.plain(plan)] : []));
			const effects = (kind: 'switchesOff' | 'alsoReaches') => [
				...new Set(same.flatMap((one) => one[kind]).flatMap((one) => effectWords(one, context))),
			];
			const then = sentences([
				[[...new Set(plans)], (list) => voice.t('result.plan', { list })],
				[effects('alsoReaches'), (list) => voice.t('result.reaches', { list })],
				[effects('switchesOff'), (list) => voice.t('result.costs', { list })],
			]);
			const actor = nameIn(context.guide.info.actors, condition.who, voice);
			const who = whoWords(condition, context);
			return [condition.id, { actor, who, text: say(condition.text, voice), then }];
		}),
	);
}

/** What becomes of a criterion; its name says enough where nothing is left of it. */
function effectWords(
	{ criterion: id, to }: SideEffect,
	context: Omit<EditionContext, 'day'>,
): string[] {
	const criterion = context.criteria.find((one) => one.id === id);
	const short = context.words[id]?.short;
	if (!criterion || short === undefined) return [];
	if (criterion.scale === 'levels' && criterion.levels.at(-1)?.id === to) return [short];
	const key = criterion.scale === 'levels' ? 'result.becomes' : 'result.onlyLeft';
	return [context.voice.t(key, { criterion: short, level: context.levelWords(id, to) })];
}

function settingView(
	setting: Setting,
	{ sources }: App,
	acts: Readonly<Record<string, ActView>>,
	context: EditionContext,
): SettingView {
	const { voice } = context;
	const { id, text, costs, evidence, asOf } = setting;
	const source = sources[evidence[0]?.source ?? ''];
	return {
		id,
		who: whoWords(setting, context),
		text: say(text, voice),
		costs: Object.hasOwn(acts, id) ? (acts[id]?.then ?? '') : costs ? say(costs, voice) : '',
		source: {
			title: source?.title ?? '',
			lang: source && source.language !== voice.locale ? source.language : null,
			url: source?.url.startsWith('https://') ? source.url : null,
			date: asOf ? voice.date(asOf) : voice.t('result.undated'),
		},
	};
}
