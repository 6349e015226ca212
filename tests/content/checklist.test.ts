import { expect, test } from 'vitest';
import { readGuide } from '../../src/guide-files/read-guide.ts';

const { guide } = readGuide('content');
const items = (guide?.checklist ?? []).toSorted((a, b) => a.order - b.order);
const texts = [...items, ...(guide?.sectors ?? []), ...(guide?.threshold ?? [])];

test('a school settles twenty-eight things, the first of which is to use what it has', () => {
	expect(items.map(({ order }) => order)).toEqual(Array.from({ length: 28 }, (_, at) => at + 1));
	expect(items[0]?.id).toBe('existing-contract');
});

test('facts answer thirteen of them, a part of four, and nothing of eleven', () => {
	const answered = Map.groupBy(items, (item) => item.answered);
	expect([...answered].map(([how, those]) => [how, those.length]).sort()).toEqual([
		['facts', 13],
		['own', 11],
		['partly', 4],
	]);
});

test('the questions that schools need an answer to belong to an item', () => {
	const named = new Set(items.flatMap(({ criteria }) => criteria));
	expect(
		[
			'provider-role',
			'processor-agreement',
			'subprocessors',
			'independent-dpia',
			'data-location',
			'transfer-mechanism',
			'e2ee-one-to-one',
			'e2ee-group',
			'meeting-access',
			'account-protection',
			'minimum-age',
			'recording-notice',
			'trackers',
			'advertising',
			'ai-training',
			'ai-features-control',
			'retention',
		].filter((criterion) => !named.has(criterion)),
	).toEqual([]);
});

test('items stand in the order of their parts', () => {
	const parts = (guide?.info.record?.parts ?? []).map(({ id }) => id);
	const places = items.map(({ part }) => parts.indexOf(part));
	expect(places).toEqual(places.toSorted((a, b) => a - b));
	expect(new Set(places).size).toBe(parts.length);
});

test('there are nine criteria for an assessment, and three sectors with somebody to ask', () => {
	expect(guide?.threshold.length).toBe(9);
	expect(guide?.sectors.length).toBe(3);
	for (const { contacts } of guide?.sectors ?? []) {
		expect(contacts.every(({ url }) => url.startsWith('https://'))).toBe(true);
	}
});

test('nothing is called proof against the law', () => {
	expect(texts.length).toBeGreaterThan(39);
	expect(JSON.stringify(texts)).not.toMatch(/AVG-proof|GDPR-proof|AVG-conform|DSGVO-konform/i);
});
