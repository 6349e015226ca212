import { createLookup, type Lookup } from '../search/engine.ts';
import type { SearchIndex } from '../search/index-file.ts';

let file: Promise<SearchIndex> | undefined;
let lookup: Lookup | undefined;

/**
 * Everything that can be found, fetched once.
 *
 * @throws if it cannot be had; asking again then tries again
 */
export function loadIndex(href: string): Promise<SearchIndex> {
	file ??= fetchIndex(href).catch((error: unknown) => {
		file = undefined;
		throw error;
	});
	return file;
}

/** The function that looks things up; throws as `loadIndex` does. */
export async function loadLookup(href: string): Promise<Lookup> {
	const { documents, stopWords } = await loadIndex(href);
	lookup ??= createLookup(documents, stopWords);
	return lookup;
}

async function fetchIndex(href: string): Promise<SearchIndex> {
	const response = await fetch(href);
	if (!response.ok) throw new Error(response.statusText);
	return (await response.json()) as SearchIndex;
}
