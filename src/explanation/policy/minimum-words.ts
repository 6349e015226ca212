import type { EvaluationCriterion } from '../../domain/decision/evaluation-guide.ts';
import { needsOf, type Need, type Requirement } from '../../domain/decision/preferences.ts';
import { formatChoice } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/locales.ts';
import { levelWords } from '../level-words.ts';
import type { PolicyView } from './policy-view.ts';

type Words = Pick<PolicyView, 'criteria' | 'locale' | 'evaluation'>;

/** What is required, by criterion: its name, and which answers will do. */
export interface AskedWords {
	criterion: string;
	short: string;
	href: string;
	accepted: string;
}

/** A requirement in words; one of the parts is enough. */
export const requirementWords = (
	requirement: Requirement,
	view: Words,
	t: Translate,
): AskedWords[] =>
	needsOf(requirement).map((need) => ({
		criterion: need.criterion,
		short: view.criteria[need.criterion]?.short ?? need.criterion,
		href: view.criteria[need.criterion]?.href ?? '',
		accepted: acceptedWords(need, view, t),
	}));

/** A requirement in one line. */
export const requirementLine = (requirement: Requirement, view: Words, t: Translate): string =>
	formatChoice(
		requirementWords(requirement, view, t).map(({ short, accepted }) => `${short}: ${accepted}`),
		view.locale,
	);

/** More levels than these are said by the least of them. */
const MOST_NAMED = 3;

/** Which answers will do. */
function acceptedWords({ criterion, atLeast }: Need, view: Words, t: Translate): string {
	const scale = view.evaluation.criteria.find(({ id }) => id === criterion);
	const quoted = (value: Need['atLeast']) =>
		t('policy.level', { level: levelWords(view, criterion, value) });
	const words = levelWords(view, criterion, atLeast);
	if (scale?.scale !== 'levels') {
		return scale?.scale === 'count' ? t('policy.atLeast', { level: words }) : words;
	}
	const place = scale.levels.findIndex(({ id }) => id === atLeast);
	if (place >= MOST_NAMED) return t('policy.atLeast', { level: quoted(atLeast) });
	return formatChoice(
		scale.levels.slice(0, place + 1).map(({ id }) => quoted(id)),
		view.locale,
	);
}

/** An answer as the least to choose; of the best there is nothing better to accept as well. */
export function optionWords(
	criterion: EvaluationCriterion,
	option: string,
	view: Words,
	t: Translate,
): string {
	if (criterion.scale !== 'levels') return levelWords(view, criterion.id, option.split(','));
	const level = levelWords(view, criterion.id, option);
	return option === criterion.levels[0]?.id ? level : t('policy.atLeast', { level });
}
