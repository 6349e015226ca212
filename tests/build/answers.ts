import { useMessages } from '../../src/i18n/locales.ts';
import type { PublishedClaim, PublishedGuide } from '../../src/schema/published-guide.ts';

type App = PublishedGuide['apps'][number];
export type Criterion = PublishedGuide['criteria'][number];

/** A claim as an audience meets it, with the edition that gives it (undefined for the base). */
export interface Found {
	claim: PublishedClaim;
	variant: string | undefined;
}

/** The claim of an app on a criterion, in the edition on which an audience is judged. */
export function claimFor(app: App, criterion: string, audience: string): Found | undefined {
	const variant = app.variants.find(({ defaultFor }) => defaultFor.includes(audience));
	const own = variant?.overrides[criterion];
	if (variant && own) return { claim: own, variant: variant.id };
	const claim = app.claims[criterion];
	return claim && { claim, variant: undefined };
}

/** The words for an answer, worked out anew from the published data: what a page must say. */
export function answerIn(
	locale: string,
	criterion: Criterion,
	claim: PublishedClaim,
	length: 'short' | 'name',
): string {
	const t = useMessages(locale);
	const { level } = claim;
	if (level === null) return t(`missing.${claim.missing ?? 'unknown'}`);
	if (criterion.scale === 'count') {
		const number = new Intl.NumberFormat(regional(locale)).format(Number(level));
		const bounded = claim.atLeast ? t('answer.atLeast', { number }) : number;
		return length === 'short' ? bounded : `${bounded} ${criterion.unit[locale] ?? '?'}`;
	}
	if (criterion.scale === 'flags') {
		const names = criterion.flags
			.filter(({ id }) => Array.isArray(level) && level.includes(id))
			.map(({ name }) => name[locale] ?? '?');
		const list =
			length === 'short' ? names.join(', ') : new Intl.ListFormat(regional(locale)).format(names);
		return claim.incomplete ? `${list} ${t('answer.incomplete')}` : list;
	}
	const answers = [...criterion.levels, { id: 'not-applicable', ...criterion.notApplicable }];
	return answers.find(({ id }) => id === level)?.[length]?.[locale] ?? '?';
}

/** The words in a cell of the table: the answer, and what must be said beside it. */
export function cellWords(locale: string, criterion: Criterion, claim: PublishedClaim): string {
	const t = useMessages(locale);
	const { generalKnowledge } = claim;
	const answer = answerIn(locale, criterion, claim, 'short');
	if (claim.level === null && generalKnowledge !== undefined) {
		const known = answerIn(locale, criterion, { ...claim, level: generalKnowledge }, 'short');
		return `${answer} ${t('missing.generallyShort', { answer: known })}`;
	}
	return isMarked(criterion, claim) ? `${answer} ${t('answer.conditional')}` : answer;
}

/** Whether a table marks the answer as one under a condition: not if its own words say so. */
function isMarked(criterion: Criterion, { level, conditions }: PublishedClaim): boolean {
	if (conditions.length === 0) return false;
	if (criterion.scale !== 'levels') return true;
	return criterion.levels.find(({ id }) => id === level)?.conditional !== true;
}

/** Words without any space: where lines break is no part of what a page says. */
export const tight = (text: string): string => text.replaceAll(/\s+/g, '');

/** English is British here. */
export const regional = (locale: string): string => (locale === 'en' ? 'en-GB' : locale);
