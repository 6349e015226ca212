import { expect, test } from 'vitest';
import { rowsByCount } from '../../../../src/domain/matrix/by-count.ts';
import { contrastingRows } from '../../../../src/domain/matrix/contrast.ts';
import { coverageOf } from '../../../../src/domain/matrix/coverage.ts';
import { distributionOf } from '../../../../src/domain/matrix/distribution.ts';
import { appsInOrder, criteriaOf, matrixFor, rowOf } from '../../../../src/domain/matrix/table.ts';
import {
	CORE,
	contentsOf,
	partsOf,
	viewPath,
	viewsOf,
} from '../../../../src/domain/matrix/views.ts';
import { fixtureGuide } from '../../../fixtures/invented-guide.ts';

const guide = fixtureGuide();
const audiences = guide.info.audiences.map(({ id }) => id);
const first = { audience: audiences[0] ?? '', scope: 'known', part: CORE } as const;

test('apps are listed by name, retired ones last', () => {
	const order = appsInOrder(guide.apps);
	expect(order.at(-1)?.status).toBe('retired');
	const active = order.filter(({ status }) => status === 'active').map(({ name }) => name);
	expect(active).toEqual(active.toSorted((a, b) => a.localeCompare(b, 'en')));
});

test('a row answers every criterion asked, in the order asked', () => {
	for (const app of guide.apps) {
		const { cells } = rowOf(app, guide.criteria);
		expect(cells.map(({ criterion }) => criterion.id)).toEqual(guide.criteria.map(({ id }) => id));
	}
});

test('a row without a claim is refused with the names of app and criterion', () => {
	const [app] = structuredClone(guide.apps);
	const [criterion] = guide.criteria;
	if (!app || !criterion) throw new Error('The fixture is empty.');
	Reflect.deleteProperty(app.claims, criterion.id);
	expect(() => rowOf(app, [criterion])).toThrow(`${app.id} has no claim on ${criterion.id}`);
});

test('each audience is judged on its own edition, and what that does not say is the base', () => {
	const cells = audiences.flatMap((audience) =>
		matrixFor(guide.apps, guide.criteria, audience).flatMap(({ app, edition, cells: row }) =>
			row.map((cell) => ({ app, audience, edition, ...cell })),
		),
	);
	expect(cells.some(({ variant }) => variant !== undefined)).toBe(true);
	for (const { app, audience, edition, variant, criterion, claim } of cells) {
		if (edition) expect(edition.defaultFor).toContain(audience);
		expect(claim).toBe(variant ? variant.overrides[criterion.id] : app.claims[criterion.id]);
		if (variant) expect(variant).toBe(edition);
	}
});

test('the levels of a distribution hold every app once, best first', () => {
	for (const criterion of guide.criteria) {
		const rows = guide.apps.map((app) => rowOf(app, [criterion]));
		const shares = distributionOf(rows);
		if (criterion.scale !== 'levels') {
			expect(shares).toEqual([]);
			continue;
		}
		const names = shares.flatMap((share) => share.rows.map(({ app }) => app.id));
		expect(names.toSorted()).toEqual(guide.apps.map(({ id }) => id).toSorted());
		const levels = shares.slice(0, criterion.levels.length).map(({ key }) => key);
		expect(levels).toEqual(criterion.levels.map(({ id }) => id));
	}
});

test('known and missing answers add up to all that was asked', () => {
	for (const app of guide.apps) {
		const { known, asked, missing } = coverageOf(rowOf(app, guide.criteria));
		const gaps = Object.values(missing).reduce((sum, count) => sum + count, 0);
		expect(known + gaps).toBe(asked);
		expect(asked).toBe(guide.criteria.length);
	}
});

test('contrasting rows begin with the first and are as many as asked', () => {
	const rows = matrixFor(guide.apps, guide.criteria, first.audience);
	expect(contrastingRows(rows, 2)[0]).toBe(rows[0]);
	expect(contrastingRows(rows, 2)).toHaveLength(2);
	expect(contrastingRows(rows, 99)).toEqual(rows);
	expect(contrastingRows([], 4)).toEqual([]);
});

test('contrasting rows leave out a row that looks like one already chosen', () => {
	const [a, b] = matrixFor(guide.apps, guide.criteria, first.audience);
	if (!a || !b) throw new Error('The fixture has too few apps.');
	expect(contrastingRows([a, { ...a }, b], 2)).toEqual([a, b]);
});

test('every view has an address of its own, and the first view has none', () => {
	const paths = viewsOf(guide).map((view) => viewPath(guide, view).join('/'));
	expect(new Set(paths).size).toBe(paths.length);
	expect(viewPath(guide, first)).toEqual([]);
	expect(paths.filter((path) => path === '')).toHaveLength(1);
});

test('the groups together show every criterion once', () => {
	const shown = partsOf(guide)
		.filter((part) => part !== CORE)
		.flatMap((part) => contentsOf(guide, { ...first, scope: 'all', part }).criteria)
		.map(({ id }) => id);
	expect(shown.toSorted()).toEqual(guide.criteria.map(({ id }) => id).toSorted());
	const [group] = guide.info.groups;
	const orders = criteriaOf(guide, group?.id ?? '').map(({ order }) => order);
	expect(orders).toEqual(orders.toSorted((a, b) => a - b));
});

test('the first view shows the apps and questions that the guide names', () => {
	const { apps, criteria } = contentsOf(guide, first);
	expect(apps.map(({ id }) => id).toSorted()).toEqual(guide.info.firstView.apps.toSorted());
	expect(criteria.map(({ id }) => id)).toEqual(guide.info.firstView.criteria);
});

test('rows of a count run from the highest number to the unknown ones', () => {
	const criterion = guide.criteria.find(({ scale }) => scale === 'count');
	if (!criterion) throw new Error('The fixture counts nothing.');
	const numbers = rowsByCount(guide.apps.map((app) => rowOf(app, [criterion]))).map(
		({ cells: [cell] }) => (cell?.answer.kind === 'count' ? cell.answer.number : null),
	);
	const known = numbers.filter((number) => number !== null);
	expect(known.length).toBeGreaterThan(0);
	expect(numbers.slice(0, known.length)).toEqual(known.toSorted((a, b) => b - a));
});

test('rows of a criterion that does not count keep their order', () => {
	const criterion = guide.criteria.find(({ scale }) => scale === 'levels');
	if (!criterion) throw new Error('The fixture has no levels.');
	const rows = guide.apps.map((app) => rowOf(app, [criterion]));
	expect(rowsByCount(rows)).toEqual(rows);
});
