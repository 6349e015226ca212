import { expect, test } from 'vitest';
import { createLookup } from '../../../src/search/engine.ts';
import { lightened, MOST_WITH_TEXT } from '../../../src/search/lighten.ts';
import type { SearchDocument } from '../../../src/search/search-document.ts';
import { inventedName } from '../../fixtures/grown/names.ts';

const bell = (place: number): SearchDocument => {
	const title = inventedName(place);
	return { kind: 'app', title, text: `${title} hangs by a door.`, url: `/en/apps/${place}/` };
};
const term: SearchDocument = {
	kind: 'term',
	title: 'sealed pictures',
	text: 'Pictures that nobody on the way can read.',
	url: '/en/glossary/#sealed-pictures',
};
const documents = [...Array.from({ length: MOST_WITH_TEXT }, (_, place) => bell(place)), term];

test('a guide of some hundreds keeps all that it says', () => {
	const few = documents.slice(0, MOST_WITH_TEXT);
	expect(lightened(few)).toBe(few);
});

test('of thousands the texts stay away, and everything else keeps its own', () => {
	const light = lightened(documents);
	expect(light).toHaveLength(documents.length);
	expect(light.at(-1)).toEqual(term);
	expect(light.slice(0, -1).every(({ text }) => text === '')).toBe(true);
});

test.each(['Babbabell', 'babba', 'dibbabel', 'quittaring', 'sealed pictures', 'way'])(
	'asked for "%s", a light index finds what the whole one finds',
	(query) => {
		const found = (all: readonly SearchDocument[]) =>
			(createLookup(all)(query) ?? [])
				.flatMap(({ hits }) => hits.map(({ document }) => document.url))
				.sort();
		expect(found(documents)).not.toEqual([]);
		expect(found(lightened(documents))).toEqual(found(documents));
	},
);
