import { expect, test } from 'vitest';
import { earlierTable } from '../../../src/domain/earlier-table.ts';
import { fixtureGuide } from '../../fixtures/invented-guide.ts';
import { byId } from '../integrity/edits.ts';

const guide = fixtureGuide();
const comparison = byId(guide.earlier, 'knocker-list');
const table = earlierTable(comparison, guide.apps);

test('a question without any cell stands beside the table', () => {
	expect(table.questions.map(({ id }) => id)).toEqual(['hears-steps', 'keeps-tunes']);
	expect(table.unanswered.map(({ id }) => id)).toEqual(['glows-at-dusk']);
});

test('every app has a row, with what it is today', () => {
	expect(table.rows.map(({ name, app }) => [name, app?.id])).toEqual([
		['Ogle', 'ogle-porch'],
		['Brass Knocker', undefined],
		['Dingalot', 'dingalot'],
	]);
});

test('a cell stands under its question, and one that was not recovered is left open', () => {
	expect(table.rows.map(({ cells }) => cells.map((cell) => cell?.verdict['en']))).toEqual([
		['yes', undefined],
		['never', 'has none'],
		[undefined, undefined],
	]);
});

test('every cell has its place in the table', () => {
	const placed = table.rows.flatMap(({ cells }) => cells).filter((cell) => cell !== undefined);
	expect(placed).toHaveLength(comparison.cells.length);
});
