import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from '../../../src/open-data/csv.ts';
import { noticesCsv } from '../../../src/open-data/notices-csv.ts';
import { fixtureGuide } from '../../fixtures/invented-guide.ts';
import { byId } from '../integrity/edits.ts';
import { readCsv } from './read-csv.ts';

const guide = fixtureGuide();
const [head = [], ...rows] = readCsv(noticesCsv(guide));
const cell = (id: string, column: string) =>
	rows.find(([first]) => first === id)?.[head.indexOf(column)];

test('there is one row a notice, oldest first, each as long as the first', () => {
	expect(rows.map(([id]) => id)).toEqual([
		...['ogle-leak', 'ogle-penalty', 'ogle-mended'],
		...['stairwell-ban', 'stairwell-check', 'stairwell-cleared', 'every-door'],
	]);
	expect(rows.every((row) => row.length === head.length)).toBe(true);
});

test('a row says what the notice says', () => {
	expect(cell('ogle-mended', 'apps')).toBe('ogle-porch dingalot');
	expect(cell('every-door', 'apps')).toBe('all');
	expect(cell('stairwell-ban', 'scope_en')).toBe(byId(guide.notices, 'stairwell-ban').scope['en']);
	expect(cell('stairwell-ban', 'standing')).toBe('ended');
	expect(cell('stairwell-ban', 'standing_by')).toBe('stairwell-cleared');
	expect(cell('stairwell-check', 'follow_up')).toBe('');
});

test('a guide in another language first has its texts in both', () => {
	guide.info.locales.default = 'nl';
	const [names = []] = readCsv(noticesCsv(guide));
	expect(names).toEqual(expect.arrayContaining(['summary_nl', 'summary_en']));
});

test('what a spreadsheet would run as a formula is disarmed', () => {
	const dangerous = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'];
	expect(readCsv(toCsv([dangerous]))[0]).toEqual(dangerous.map((text) => `'${text}`));
	expect(toCsv([['a=1', "it's", '1-2']])).toBe("a=1,it's,1-2\r\n");
});

test('whatever stands in a cell comes back, apart from the apostrophe', () => {
	const table = fc
		.integer({ min: 1, max: 4 })
		.chain((width) => fc.array(fc.array(fc.string(), { minLength: width, maxLength: width })));
	fc.assert(
		fc.property(table, (given) => {
			const disarmed = given.map((row) =>
				row.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)),
			);
			expect(readCsv(toCsv(given))).toEqual(disarmed);
		}),
	);
});
