import { guide } from '../../../catalogue.ts';
import { MOST, sheetOf, sheetsOf } from '../../../domain/sheets.ts';
import { noticeTitle } from '../../../explanation/notice-words.ts';
import { voiceFor } from '../../../i18n/voice.ts';
import { aToZ, lettersWith, type Letter } from '../../../search/a-to-z.ts';
import { documentsOf } from '../../../search/documents.ts';
import type { SearchDocument } from '../../../search/search-document.ts';

const documents = new Map<string, SearchDocument[]>();
const letters = new Map<string, Letter[]>();

/** Everything that can be found in a language; made once. */
export function documentsIn(locale: string): SearchDocument[] {
	const voice = voiceFor(locale, guide.info);
	const made =
		documents.get(locale) ??
		documentsOf(guide, voice, (notice) => noticeTitle(notice, voice, guide));
	documents.set(locale, made);
	return made;
}

function lettersIn(locale: string): Letter[] {
	const made = letters.get(locale) ?? aToZ(documentsIn(locale), locale);
	letters.set(locale, made);
	return made;
}

const entriesIn = (locale: string) => lettersIn(locale).flatMap(({ entries }) => entries);

/** How many parts the list from A to Z has in a language. */
export const listParts = (locale: string): number =>
	sheetsOf(entriesIn(locale), MOST.entries).length;

/** A part of the list from A to Z, with what each part begins with. */
export function listPart(locale: string, number = 1) {
	const sheet = sheetOf(entriesIn(locale), MOST.entries, number);
	const names = sheetsOf(entriesIn(locale), MOST.entries).map(
		({ items }) => items[0]?.name.split(' ')[0] ?? '',
	);
	return { sheet, names, letters: lettersWith(lettersIn(locale), sheet.items) };
}
