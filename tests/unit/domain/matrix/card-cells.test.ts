import { expect, test } from 'vitest';
import { appCardCells, criterionCardCells } from '../../../../src/domain/matrix/card-cells.ts';
import { claimCells } from '../../../../src/domain/matrix/claim-cells.ts';
import { fixtureGuide } from '../../../fixtures/invented-guide.ts';
import { app, criterion } from '../../integrity/edits.ts';

const guide = fixtureGuide();
const dingalot = app(guide);

test('a card of an app has the answers about who can look in, in the order of the guide', () => {
	expect(appCardCells(guide, dingalot).map((cell) => cell.criterion.id)).toEqual(guide.info.window);
});

test('where nobody can look in, it has the first questions', () => {
	const info = { ...guide.info, window: [], firstView: { ...guide.info.firstView } };
	info.firstView.criteria = ['offline-ring', 'monthly-fee'];
	expect(appCardCells({ ...guide, info }, dingalot).map((cell) => cell.criterion.id)).toEqual([
		'offline-ring',
		'monthly-fee',
	]);
});

test('a card of a question has the answers of the best-known, in the order of the guide', () => {
	const cells = criterionCardCells(guide, criterion(guide, 'offline-ring'));
	expect(cells.map((answer) => answer.app.id)).toEqual(guide.info.firstView.apps);
	expect(cells.map(({ cell }) => cell.criterion.id)).toEqual(['offline-ring', 'offline-ring']);
});

test('a claim is told for the ordinary edition and those that differ, and names those that do not', () => {
	const { cells, alike } = claimCells(dingalot, criterion(guide, 'footage-lock'));
	expect(cells.map((cell) => cell.variant?.id)).toEqual([undefined, 'estate-edition']);
	expect(alike.map(({ id }) => id)).toEqual(['night-edition']);
	const all = claimCells(dingalot, criterion(guide, 'offline-ring'));
	expect(all.cells).toHaveLength(1);
	expect(all.alike).toEqual(dingalot.variants);
});
