import { capitalise, type Voice } from '../../i18n/voice.ts';
import type { Source } from '../../schema/source.ts';
import type { WholeGuide } from '../../schema/whole-guide.ts';
import { spoken, type Spoken } from '../spoken.ts';
import type { SourceSheet } from './app-sheet.ts';

/** What an app sheet is made with. */
export interface SheetContext {
	guide: WholeGuide;
	voice: Voice;
	/** The day of the guide (YYYY-MM-DD). */
	day: string;
}

/** A document: what it is called, who published it when, and where. */
export function sourceSheet(source: Source, { date }: Voice): SourceSheet {
	return {
		title: source.title,
		publisher: source.publisher,
		url: source.url.startsWith('https://') ? source.url : null,
		date: source.published === null ? null : date(source.published),
		lang: source.language,
	};
}

/** Who acts, and when, as the beginning of a sentence. */
export function whoWords(
	{ who, when }: { who: string; when: string },
	{ guide, voice }: Pick<SheetContext, 'guide' | 'voice'>,
): string {
	const nameOf = (list: readonly { id: string; name: Record<string, string> }[], id: string) =>
		voice.plain(list.find((one) => one.id === id)?.name ?? {});
	return voice.t('result.who', {
		who: capitalise(nameOf(guide.info.actors, who)),
		when: nameOf(guide.info.moments, when),
	});
}

/** A text of the guide, with its language where it falls back on another. */
export const say = (text: Record<string, string>, voice: Voice): Spoken =>
	spoken(voice.words(text));
