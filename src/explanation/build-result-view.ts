import { CORE, viewPath } from '../domain/matrix/views.ts';
import { signOf, type Answer, type Sign } from '../domain/matrix/answer.ts';
import { pickMessages } from '../i18n/picked.ts';
import { urls } from '../i18n/urls.ts';
import type { Voice } from '../i18n/voice.ts';
import type { App, Setting } from '../schema/app.ts';
import type { Criterion } from '../schema/criterion.ts';
import type { WholeGuide } from '../schema/whole-guide.ts';
import type { AppView, CriterionView, ResultView, SettingView } from './result-view.ts';
import { spoken, type Spoken } from './spoken.ts';
import { servingVariants, trimmedGuide } from './trimmed-guide.ts';

/** What a result says of a guide, in one language; built with the site, the same for everybody. */
export function buildResultView(guide: WholeGuide, voice: Voice, day: string): ResultView {
	const { locale, t } = voice;
	const evaluation = trimmedGuide(guide);
	const asked = new Set(evaluation.criteria.map(({ id }) => id));
	const { audiences, exit } = guide.info;
	return {
		locale,
		day,
		evaluation,
		messages: pickMessages(t, ['result']),
		criteria: Object.fromEntries(
			guide.criteria
				.filter(({ id }) => asked.has(id))
				.map((criterion) => [criterion.id, criterionView(criterion, voice)]),
		),
		apps: Object.fromEntries(guide.apps.map((app) => [app.id, appView(app, guide, voice)])),
		tables: Object.fromEntries(
			audiences.map(({ id: audience }) => [
				audience,
				urls.compare(locale, ...viewPath(guide, { audience, scope: 'known', part: CORE })),
			]),
		),
		exit: exit
			? {
					title: say(exit.title),
					text: say(exit.text),
					href: urls.text(locale, exit.page),
				}
			: null,
	};

	function say(text: Record<string, string>): Spoken {
		return spoken(voice.words(text));
	}
}

function criterionView(criterion: Criterion, { locale, plain }: Voice): CriterionView {
	const { id, short } = criterion;
	const href = urls.criterion(locale, id);
	const base = { short: plain(short), href, levels: {}, unit: null, signs: signsOf(criterion) };
	switch (criterion.scale) {
		case 'count':
			return { ...base, unit: plain(criterion.unit) };
		case 'flags':
			return {
				...base,
				levels: Object.fromEntries(criterion.flags.map((flag) => [flag.id, plain(flag.name)])),
			};
		case 'levels':
			return {
				...base,
				levels: Object.fromEntries([
					...criterion.levels.map((level) => [level.id, plain(level.short)] as const),
					...(criterion.notApplicable
						? [['not-applicable', plain(criterion.notApplicable.short)] as const]
						: []),
				]),
			};
	}
}

/** The shapes that may stand beside an answer to a criterion; none where there is no better or worse. */
function signsOf(criterion: Criterion): Record<string, Sign> {
	if (criterion.scale !== 'levels') return {};
	const levels = criterion.levels.map((level): [string, Answer] => [
		level.id,
		{ kind: 'level', level },
	]);
	const missing = (['unknown', 'not-disclosed', 'disputed'] as const).map(
		(kind): [string, Answer] => [
			kind,
			{ kind: 'missing', missing: kind, between: [], generally: undefined },
		],
	);
	return Object.fromEntries(
		[...levels, ...missing].flatMap(([id, answer]) => {
			const sign = signOf(criterion, answer);
			return sign ? [[id, sign]] : [];
		}),
	);
}

/** Every shape that a result may show. */
export const signsIn = ({ criteria }: ResultView): Sign[] =>
	Object.values(criteria).flatMap(({ signs }) => Object.values(signs));

function appView(app: App, { info }: WholeGuide, voice: Voice): AppView {
	const { plain } = voice;
	const say = (text: Record<string, string>) => spoken(voice.words(text));
	const nameIn = (list: readonly { id: string; name: Record<string, string> }[], id: string) =>
		plain(list.find((item) => item.id === id)?.name ?? {});
	const serving = servingVariants(app);
	const claims = [app.claims, ...serving.map(({ overrides }) => overrides)].flatMap((each) =>
		Object.entries(each),
	);
	const acts = claims
		.flatMap(([, { conditions }]) => conditions)
		.map(({ id, text, who, when, plan }) => [
			id,
			{
				text: say(text),
				who: nameIn(info.actors, who),
				when: nameIn(info.moments, when),
				plan: plan ? plain(plan) : null,
			},
		]);
	const known = Object.fromEntries(acts) as AppView['acts'];
	return {
		name: app.name,
		href: urls.app(voice.locale, app.id),
		editions: Object.fromEntries(serving.map(({ id, name }) => [id, plain(name)])),
		acts: known,
		settings: app.settings.map(settingView),
		missing: Object.fromEntries(
			claims.flatMap(([id, { missing }]) =>
				missing === 'not-disclosed' || missing === 'disputed' ? [[id, missing]] : [],
			),
		),
	};

	function settingView({
		id,
		text,
		who,
		when,
		costs,
		editions,
		evidence,
		asOf,
	}: Setting): SettingView {
		const source = app.sources[evidence[0]?.source ?? ''];
		return {
			id,
			text: Object.hasOwn(known, id) ? null : say(text),
			who: nameIn(info.actors, who),
			when: nameIn(info.moments, when),
			costs: costs ? say(costs) : null,
			editions: editions ?? null,
			source: { title: source?.title ?? '', url: source?.url ?? '' },
			asOf,
		};
	}
}
