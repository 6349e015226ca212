import { oncePer } from '../domain/once-per.ts';
import { CORE, viewPath } from '../domain/matrix/views.ts';
import { NOT_APPLICABLE } from '../domain/criterion-levels.ts';
import { BASE } from '../domain/edition.ts';
import { signOf, type Answer, type Sign } from '../domain/matrix/answer.ts';
import { pickMessages } from '../i18n/picked.ts';
import { urls } from '../i18n/urls.ts';
import type { Voice } from '../i18n/voice.ts';
import type { Criterion } from '../schema/criterion.ts';
import type { WholeGuide } from '../schema/whole-guide.ts';
import { editionView, type EditionContext } from './edition-view.ts';
import { levelWords } from './level-words.ts';
import { onwardView } from './onward.ts';
import type { CriterionView, ResultView } from './result-view.ts';
import { linkedReleases } from './since-view.ts';
import { spoken, type Spoken } from './spoken.ts';
import { servingVariants, trimmedGuide } from './trimmed-guide.ts';

const views = oncePer<WholeGuide, Map<string, ResultView>>(() => new Map());

/**
 * What a result says of a guide, in one language; built with the site, the same for everybody, and
 * made once for all pages that show some of it.
 */
export function buildResultView(guide: WholeGuide, voice: Voice, day: string): ResultView {
	const made = views(guide);
	const key = `${voice.locale} ${day}`;
	const view = made.get(key) ?? resultView(guide, voice, day);
	made.set(key, view);
	return view;
}

function resultView(guide: WholeGuide, voice: Voice, day: string): ResultView {
	const { locale, t } = voice;
	const evaluation = trimmedGuide(guide);
	const asked = new Set(evaluation.criteria.map(({ id }) => id));
	const criteria = guide.criteria.filter(({ id }) => asked.has(id));
	const words = Object.fromEntries(
		criteria.map((criterion) => [criterion.id, criterionView(criterion, voice)]),
	);
	const context: EditionContext = {
		guide,
		voice,
		day,
		criteria,
		words,
		levelWords: (criterion, level) => levelWords({ criteria: words, locale }, criterion, level),
	};
	const { audiences, exit } = guide.info;
	return {
		locale,
		day,
		evaluation,
		messages: pickMessages(t, ['result', 'beside.onward']),
		criteria: words,
		apps: Object.fromEntries(
			guide.apps.map((app) => [
				app.id,
				{
					name: app.name,
					href: urls.app(locale, app.id),
					editions: Object.fromEntries(
						[undefined, ...servingVariants(app)].map((variant) => [
							variant?.id ?? BASE,
							editionView(app, variant, context),
						]),
					),
				},
			]),
		),
		tables: Object.fromEntries(
			audiences.map(({ id: audience }) => [
				audience,
				urls.compare(locale, ...viewPath(guide, { audience, scope: 'known', part: CORE })),
			]),
		),
		releases: linkedReleases(guide, locale),
		onward: onwardView(guide, voice),
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

/** What a result says of a criterion. */
export function criterionView(criterion: Criterion, { locale, plain }: Voice): CriterionView {
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
						? [[NOT_APPLICABLE, plain(criterion.notApplicable.short)] as const]
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
	const apart = criterion.notApplicable
		? [
				[NOT_APPLICABLE, { kind: NOT_APPLICABLE, level: criterion.notApplicable }] as [
					string,
					Answer,
				],
			]
		: [];
	const missing = (['unknown', 'not-disclosed', 'disputed'] as const).map(
		(kind): [string, Answer] => [
			kind,
			{ kind: 'missing', missing: kind, between: [], generally: undefined },
		],
	);
	return Object.fromEntries(
		[...levels, ...apart, ...missing].flatMap(([id, answer]) => {
			const sign = signOf(criterion, answer);
			return sign ? [[id, sign]] : [];
		}),
	);
}

/** Every shape that a result may show. */
export const signsIn = ({ criteria }: ResultView): Sign[] =>
	Object.values(criteria).flatMap(({ signs }) => Object.values(signs));
