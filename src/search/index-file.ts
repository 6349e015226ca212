import { pickMessages, type PickedMessages } from '../i18n/picked.ts';
import { urls } from '../i18n/urls.ts';
import type { Voice } from '../i18n/voice.ts';
import type { SearchDocument } from './search-document.ts';
import { stopWordsOf } from './stop-words.ts';

/** What the search field needs besides what it searches. */
export interface SearchProps {
	messages: PickedMessages;
	/** Where the file with everything that can be found is. */
	indexHref: string;
	/** Where everything stands from A to Z. */
	listHref: string;
	helpHref: string;
}

/** The file that is fetched once somebody searches: the same for everybody. */
export interface SearchIndex extends SearchProps {
	documents: readonly SearchDocument[];
	/** Words of the language that say nothing of what is looked for. */
	stopWords: readonly string[];
}

/** The place on the search page where everything stands from A to Z. */
export const LIST = 'a-to-z';

/** What is fetched for a language, with what can be found in it. */
export const searchIndex = (voice: Voice, documents: readonly SearchDocument[]): SearchIndex => ({
	...searchProps(voice),
	documents,
	stopWords: stopWordsOf(voice.locale),
});

/** What the search field needs in a language. */
export const searchProps = ({ t, locale }: Voice): SearchProps => ({
	messages: pickMessages(t, ['search']),
	indexHref: urls.searchIndex(locale),
	listHref: `${urls.search(locale)}#${LIST}`,
	helpHref: urls.text(locale, 'help'),
});
