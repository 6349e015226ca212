import type { SearchDocument } from './search-document.ts';

/** Up to so many documents, everybody who searches gets all they say. */
export const MOST_WITH_TEXT = 800;

/** Of what there can be thousands, each with a name of its own that people search by. */
const COUNTLESS = new Set(['app', 'notice']);

/**
 * Documents as light as they must be to go to everybody who searches: where there are very many,
 * those of which there are thousands are found by their names only, and their texts stay away.
 */
export function lightened(documents: readonly SearchDocument[]): readonly SearchDocument[] {
	if (documents.length <= MOST_WITH_TEXT) return documents;
	return documents.map((document) =>
		COUNTLESS.has(document.kind) ? { ...document, text: '', textLang: undefined } : document,
	);
}
