import { pairsOf } from '../domain/beside/pairs.ts';
import { newestFirst } from '../domain/notices/order.ts';
import { urls } from '../i18n/urls.ts';
import { capitalise, type Voice } from '../i18n/voice.ts';
import type { Notice } from '../schema/notice.ts';
import type { Story } from '../schema/story.ts';
import type { Text } from '../schema/text.ts';
import type { WholeGuide } from '../schema/whole-guide.ts';
import type { Kind, SearchDocument } from './search-document.ts';
import { wordsOf } from './words.ts';

/** How long a text may be, in letters. */
const LONGEST_TEXT = 160;

/** How the title of a notice is put together; its page says it in the same words. */
export type NoticeTitle = (notice: Notice) => string;

/**
 * Everything in a guide that can be found, in the language of the voice: kinds in the order in
 * which results show them, and within a kind the order of the guide.
 *
 * @param titleOf the title of a notice, as its page has it
 */
export function documentsOf(
	guide: WholeGuide,
	voice: Voice,
	titleOf: NoticeTitle,
): SearchDocument[] {
	const { locale } = voice;
	const made = maker(voice);
	return [
		...guide.apps.map(({ id, name, aliases, summary, status }) => ({
			...made('app', name, summary, urls.app(locale, id)),
			...(aliases.length > 0 && { aliases }),
			...(status === 'retired' && { ended: true as const }),
		})),
		...pairsOf(guide).map(([first, second]) => ({
			kind: 'pair' as const,
			title: voice.t('beside.pair', { first: first.name, second: second.name }),
			aliases: [first.name, second.name],
			text: voice.t('beside.found'),
			url: urls.beside(locale, first.id, second.id),
		})),
		...guide.criteria.map(({ id, question, short, why }) => ({
			...made('criterion', question, why, urls.criterion(locale, id)),
			aliases: [voice.plain(short), ...wordsAbout(id, guide, voice)],
		})),
		...guide.glossary.map(({ id, term, means, also }) => ({
			...made('term', term, means, urls.term(locale, id)),
			...(also[locale] && { aliases: also[locale] }),
		})),
		...checklistPage(guide, voice),
		...runningTexts(guide, voice),
		...organisationsPage(guide, voice),
		...guide.roles
			.toSorted((a, b) => a.order - b.order)
			.map(({ id, name, also, title, about }) => ({
				...made('role', title, about, urls.role(locale, id)),
				aliases: [voice.t('role.for', { who: voice.plain(name) }), ...(also[locale] ?? [])],
			})),
		...guide.profiles
			.toSorted((a, b) => a.order - b.order)
			.map(({ id, name, about }) => made('profile', name, about, urls.profile(locale, id))),
		...guide.policies
			.toSorted((a, b) => a.order - b.order)
			.map(({ id, name, about }) => ({
				...made('profile', name, about, urls.policy(locale, id)),
				aliases: [voice.t('policy.short'), voice.t('policy.minimum')],
			})),
		...guide.stories.map((story) => ({
			...made('story', story.title, story.summary, urls.story(locale, story.id)),
			aliases: matterOf(story, guide, voice),
		})),
		...newestFirst(guide.notices).map((notice) =>
			made('notice', titleOf(notice), notice.summary, urls.notice(locale, notice.id)),
		),
	];
}

/** The words of the glossary that lead to a criterion, and their other forms. */
function wordsAbout(id: string, { glossary }: WholeGuide, voice: Voice): string[] {
	return glossary
		.filter(({ criterion }) => criterion === id)
		.flatMap(({ term, also }) => differing([voice.plain(term), ...(also[voice.locale] ?? [])]));
}

/** Without the forms that a longer one begins with, word by word: who asks for them finds that one. */
function differing(forms: readonly string[]): string[] {
	const begins = (one: string, other: string) => {
		const words = wordsOf(other);
		return wordsOf(one).every((word) => words.some((longer) => longer.startsWith(word)));
	};
	return forms.filter((form, index) =>
		forms.every(
			(other, place) =>
				place === index || !begins(form, other) || (begins(other, form) && index < place),
		),
	);
}

/** What a story is about in a few words: the kinds of its notices, and the apps that they name. */
function matterOf({ chapters }: Story, { apps, notices }: WholeGuide, voice: Voice): string[] {
	const told = new Set(chapters.flatMap((chapter) => chapter.notices));
	const about = notices.filter(({ id }) => told.has(id));
	const kindsOf = new Set(about.map(({ kind }) => capitalise(voice.t(`notice.${kind}`))));
	const names = apps.filter(({ id }) => about.some(({ apps }) => apps.includes(id)));
	return [...kindsOf, ...names.map(({ name }) => name)];
}

/**
 * The page with everything that must be settled, by the points on it that no question about an app
 * leads to.
 */
function checklistPage({ info, checklist }: WholeGuide, voice: Voice): SearchDocument[] {
	const audience = info.audiences.find(({ id }) => id === info.record?.audience);
	if (!audience || checklist.length === 0) return [];
	const points = checklist
		.filter(({ answered }) => answered === 'own')
		.toSorted((a, b) => a.order - b.order);
	return [
		{
			kind: 'text',
			title: voice.t('school.title', { For: capitalise(voice.plain(audience.for)) }),
			aliases: points.map(({ short }) => voice.plain(short)),
			text: voice.t('school.about'),
			url: urls.schools(voice.locale),
		},
	];
}

/** The page about what an organisation allows, where the guide has minimums for that. */
const organisationsPage = ({ policies }: WholeGuide, { t, locale }: Voice): SearchDocument[] =>
	policies.length === 0
		? []
		: [
				{
					kind: 'text',
					title: t('policy.title'),
					aliases: [t('policy.short'), t('policy.ready')],
					text: t('policy.about'),
					url: urls.organisations(locale),
				},
			];

/** Makes documents of texts of the guide, and notes where a text is in another language. */
const maker =
	(voice: Voice) =>
	(kind: Kind, title: Text | string, text: Text, url: string): SearchDocument => {
		const { words, lang } =
			typeof title === 'string' ? { words: title, lang: undefined } : voice.words(title);
		const { words: about, lang: textLang } = voice.words(text);
		return {
			kind,
			title: words,
			...(lang !== undefined && { lang }),
			text: shortened(about),
			...(textLang !== undefined && { textLang }),
			url,
		};
	};

/**
 * The first sentences of a text, as many as are short together: the file goes to everybody who
 * searches.
 */
export function shortened(text: string): string {
	if (text.length <= LONGEST_TEXT) return text;
	const cut = text.slice(0, LONGEST_TEXT);
	const end = Math.max(...['. ', '! ', '? '].map((stop) => cut.lastIndexOf(stop)));
	return end > 0 ? text.slice(0, end + 1) : `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}

/** Each running text once: in the language of the voice, or in the one that its page falls back to. */
function runningTexts({ pages, info }: WholeGuide, { locale }: Voice): SearchDocument[] {
	const { default: first, fallback = first } = info.locales;
	const inLanguage = (language: string) =>
		pages
			.filter(({ id }) => id.startsWith(`${language}/`))
			.map(({ id, title, summary }) => ({ name: id.slice(language.length + 1), title, summary }));
	const own = inLanguage(locale);
	const fallen = inLanguage(fallback)
		.filter(({ name }) => !own.some((page) => page.name === name))
		.map((page) => ({ ...page, lang: fallback, textLang: fallback }));
	return [...own, ...fallen]
		.toSorted((a, b) => (a.name < b.name ? -1 : 1))
		.map(({ name, summary, ...page }) => ({
			kind: 'text',
			...page,
			text: summary,
			url: urls.text(locale, name),
		}));
}
