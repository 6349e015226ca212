import { urls } from '../i18n/urls.ts';
import type { Voice } from '../i18n/voice.ts';
import type { Destination, DestinationPage } from '../schema/role.ts';
import type { WholeGuide } from '../schema/whole-guide.ts';
import { spoken, type Spoken } from './spoken.ts';

/** Where a step leads, and what the link to it says. */
export interface DestinationView {
	href: string;
	/** What it is, where a name alone would not say so; else empty. */
	before: string;
	words: Spoken;
}

const addresses: Readonly<Record<DestinationPage, (locale: string) => string>> = {
	choose: urls.choose,
	compare: urls.compare,
	beside: urls.beside,
	schools: urls.schools,
	record: urls.record,
	organisations: urls.organisations,
	notices: urls.notices,
};

/**
 * Where a step leads, in words.
 *
 * @param questionsHref where the questions open with the answers of the role's situation
 */
export function destinationView(
	to: Destination,
	{ guide, voice, questionsHref }: { guide: WholeGuide; voice: Voice; questionsHref: string },
): DestinationView {
	const { locale, t } = voice;
	const named = (text: Record<string, string> | undefined) => spoken(voice.words(text ?? {}));
	if ('policy' in to) {
		const policy = guide.policies.find(({ id }) => id === to.policy);
		return {
			href: urls.policy(locale, to.policy),
			before: t('role.to.policy'),
			words: named(policy?.name),
		};
	}
	if ('criterion' in to) {
		const criterion = guide.criteria.find(({ id }) => id === to.criterion);
		return {
			href: urls.criterion(locale, to.criterion),
			before: t('role.to.criterion'),
			words: named(criterion?.question),
		};
	}
	if ('text' in to)
		return { href: urls.text(locale, to.text), before: '', words: named(titles(to.text, guide)) };
	const href = to.page === 'choose' ? questionsHref : addresses[to.page](locale);
	return { href, before: '', words: t(`role.to.${to.page}`) };
}

/** The titles of a running text by language. */
const titles = (name: string, { pages }: WholeGuide): Record<string, string> =>
	Object.fromEntries(
		pages
			.filter(({ id }) => id.endsWith(`/${name}`))
			.map(({ id, title }) => [id.slice(0, -name.length - 1), title]),
	);
