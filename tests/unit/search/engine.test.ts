import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLookup } from '../../../src/search/engine.ts';
import { kinds, type Kind, type SearchDocument } from '../../../src/search/search-document.ts';

/** Long words by the hundred take their time on a machine that does other work. */
const LONG = { timeout: 30_000 };

const document = (
	kind: Kind,
	title: string,
	text = '',
	aliases: readonly string[] = [],
): SearchDocument => ({ kind, title, text, aliases, url: `/${kind}/${title}/` });

const documents: readonly SearchDocument[] = [
	document('app', 'Chime Tuttle', 'A bell with a camera.'),
	document('app', 'Tuttle Chime', 'A bell without one.', ['Tuttle']),
	document('app', 'Ogle Porch', 'Owned by Tuttle since last year.', ['Porchlight', 'Ögle']),
	document('app', 'FrontDoor', 'Rings on time.'),
	document('criterion', 'Who can see the footage of the camera?', 'It shows the street.', [
		'Sealed footage',
	]),
	document('term', 'camera', 'A thing that looks.'),
	document('notice', 'Ban: the council on Tuttle Chime (2024)', 'It saw too much.'),
	document('notice', 'Fine: the council on Tuttle Chime (2022)', 'It kept too much.'),
];
const lookup = createLookup(documents);

const titlesIn = (query: string, kind: Kind) =>
	lookup(query)
		?.find((group) => group.kind === kind)
		?.hits.map(({ document: { title } }) => title) ?? [];
const kindsIn = (query: string) => lookup(query)?.map(({ kind }) => kind);

test('a name that begins with the query comes before one that holds it, and that before a text', () => {
	expect(titlesIn('tuttle', 'app')).toEqual(['Tuttle Chime', 'Chime Tuttle', 'Ogle Porch']);
	expect(titlesIn('chime', 'app')).toEqual(['Chime Tuttle', 'Tuttle Chime']);
});

test('apps come first, then the other kinds in their order', () => {
	expect(kindsIn('camera')).toEqual(['app', 'criterion', 'term']);
	expect(kindsIn('tuttle')).toEqual(['app', 'notice']);
});

test('a pair is found by whoever asks for both, and not by whoever asks for one', () => {
	const pair = document('pair', 'Dingalot beside Tuttle Chime', '', ['Dingalot', 'Tuttle Chime']);
	const withPair = createLookup([...documents, pair]);
	const pairsIn = (query: string) =>
		withPair(query)?.find(({ kind }) => kind === 'pair')?.hits.length ?? 0;
	expect(pairsIn('dingalot tuttle')).toBe(1);
	expect(pairsIn('chime dingalot')).toBe(1);
	expect(pairsIn('tuttle chime')).toBe(0);
	expect(pairsIn('dingalot zebra')).toBe(0);
});

test('a hit says why it is one', () => {
	const reasonOf = (query: string) => lookup(query)?.[0]?.hits[0]?.reason;
	expect(reasonOf('ogle')).toEqual({ by: 'title' });
	expect(reasonOf('porchlight')).toEqual({ by: 'alias', alias: 'Porchlight' });
	expect(reasonOf('rings')).toEqual({ by: 'text' });
	expect(lookup('rings')?.[0]?.hits[0]?.parts).toEqual([
		{ words: 'Rings', hit: true },
		{ words: ' on time.', hit: false },
	]);
});

test('all words must be met, in whatever order; if nothing meets all, any of them will do', () => {
	expect(titlesIn('chime camera', 'app')).toEqual(['Chime Tuttle']);
	expect(titlesIn('porch ogle', 'app')).toEqual(['Ogle Porch']);
	expect(titlesIn('ogle zebra', 'app')).toEqual(['Ogle Porch']);
	expect(lookup('zebra quagga')).toEqual([]);
});

test('of what meets some of the words, what meets the rarest or half of them is found, up to ten', () => {
	expect(kindsIn('sealed council zebra')).toEqual(['criterion']);
	const crowd = Array.from({ length: 30 }, (_, index) => document('text', `Bell ${String(index)}`));
	const countOf = (query: string) => createLookup(crowd)(query)?.[0]?.hits.length;
	expect(countOf('bell zebra')).toBe(10);
	expect(countOf('bell')).toBe(30);
});

test('stop words are left out of a query, unless it holds nothing else', () => {
	const withStops = createLookup(documents, ['it', 'on', 'is']);
	const titles = (query: string) =>
		withStops(query)?.flatMap(({ hits }) => hits.map(({ document: { title } }) => title));
	expect(titles('is it on camera')).toEqual(titles('camera'));
	expect(titles('on')).toContain('FrontDoor');
	expect(withStops('i')).toBeNull();
});

test('an app that the query names is there and comes first, though others meet more of it', () => {
	expect(titlesIn('tuttle camera', 'app')).toEqual(['Tuttle Chime', 'Chime Tuttle']);
	expect(titlesIn('frontdoor street', 'app')).toEqual(['FrontDoor']);
	expect(kindsIn('frontdoor camera street')).toEqual(['app', 'criterion']);
});

test('two slips in a word of five letters are forgiven where nothing else is found', () => {
	expect(titlesIn('chaim', 'app')).toEqual(['Chime Tuttle', 'Tuttle Chime']);
	expect(titlesIn('chaim rings', 'app')).toEqual(['FrontDoor']);
	expect(lookup('xhaim')).toEqual([]);
});

test('words written apart or as one are the same', () => {
	expect(titlesIn('front door', 'app')).toEqual(['FrontDoor']);
	expect(titlesIn('tuttlechime', 'app')[0]).toBe('Tuttle Chime');
});

test('accents and case do not matter, and slips are forgiven in names but not in texts', () => {
	for (const query of ['OGLE', 'ögle', 'ogel', 'oglle']) {
		expect(titlesIn(query, 'app'), query).toEqual(['Ogle Porch']);
	}
	expect(lookup('rinsg')).toEqual([]);
});

test('a slip is not looked for in a word that stands in a name', () => {
	expect(titlesIn('chime', 'app')).not.toContain('Ogle Porch');
	expect(kindsIn('camera')).not.toContain('notice');
});

test('notices that are equally good stay in their order, newest first', () => {
	expect(titlesIn('council', 'notice')).toEqual([
		'Ban: the council on Tuttle Chime (2024)',
		'Fine: the council on Tuttle Chime (2022)',
	]);
});

test('less than two letters ask for nothing', () => {
	for (const query of ['', ' ', 'x', '?!', ' x ']) expect(lookup(query)).toBeNull();
});

test(
	'whatever is asked, the answer is in order, has no empty group, and names nothing twice',
	LONG,
	() => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string({ unit: 'grapheme', maxLength: 300 }),
					fc.string({ unit: 'binary', maxLength: 80 }),
					fc
						.array(fc.constantFrom('tuttle', 'chime', 'camera', '(', '*', '\\', 'ö', '-'), {
							maxLength: 40,
						})
						.map((words) => words.join(' ')),
				),
				(query) => {
					const groups = lookup(query) ?? [];
					expect(groups.map(({ kind }) => kind)).toEqual(
						kinds.filter((kind) => groups.some((group) => group.kind === kind)),
					);
					const urls = groups.flatMap(({ hits }) => hits.map(({ document: { url } }) => url));
					expect(new Set(urls).size).toBe(urls.length);
					expect(groups.every(({ hits }) => hits.length > 0)).toBe(true);
				},
			),
		);
	},
);

test('nothing can be found in nothing', () => {
	expect(createLookup([])('tuttle')).toEqual([]);
});
