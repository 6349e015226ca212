import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	filtersOf,
	filterToLoosen,
	passing,
	withoutFilter,
} from '../../../../src/domain/matrix/app-filters.ts';
import type { CodedTable } from '../../../../src/domain/matrix/coded-table.ts';
import {
	NOTHING,
	showing,
	wanting,
	type TableChoice,
	type Wanted,
} from '../../../../src/domain/matrix/table-choice.ts';
import { appsOf, shownCriteria, tableResult } from '../../../../src/domain/matrix/table-filter.ts';
import { THOUSAND } from '../decision/arbitrary-guide.ts';
import { chosen } from './arbitrary-table.ts';

const PATIENT = { timeout: 120_000 };

const gaps = [
	{ id: 'disputed', kind: 'missing', sign: null },
	{ id: 'unknown', kind: 'missing', sign: null },
] as const;
const level = (id: string) => ({ id, kind: 'level', sign: null }) as const;
const flag = (id: string) => ({ id, kind: 'flag', sign: null }) as const;

/** Four apps, one of each kind of criterion. */
const table: CodedTable = {
	criteria: [
		{
			id: 'lock',
			group: 'a',
			scale: 'levels',
			options: [level('shut'), level('open'), ...gaps],
			isFunction: false,
		},
		{ id: 'guests', group: 'b', scale: 'count', options: gaps, isFunction: false },
		{
			id: 'runs-on',
			group: 'b',
			scale: 'flags',
			options: [flag('phone'), flag('panel'), ...gaps],
			isFunction: false,
		},
		{
			id: 'rings',
			group: 'b',
			scale: 'levels',
			options: [level('yes'), level('no'), ...gaps],
			isFunction: true,
		},
	],
	apps: [
		{
			id: 'ada',
			name: 'Ada',
			aliases: ['Countess'],
			isRetired: false,
			answers: [{ options: [0] }, { options: [], count: 8 }, { options: [0, 1] }, { options: [0] }],
		},
		{
			id: 'bea',
			name: 'Béa',
			aliases: [],
			isRetired: false,
			answers: [
				{ options: [1] },
				{ options: [], count: 50, atLeast: true },
				{ options: [0], incomplete: true },
				{ options: [1] },
			],
		},
		{
			id: 'cleo',
			name: 'Cleo',
			aliases: [],
			isRetired: false,
			answers: [{ options: [3] }, { options: [1] }, { options: [3] }, { options: [3] }],
		},
		{
			id: 'dora',
			name: 'Dora',
			aliases: [],
			isRetired: true,
			answers: [
				{ options: [2] },
				{ options: [], count: 8 },
				{ options: [1] },
				{ options: [0], conditional: true },
			],
		},
	],
};
const page = { apps: ['ada', 'bea', 'cleo', 'dora'], criteria: ['lock', 'guests'] };

const seen = (choice: Partial<TableChoice>) => tableResult(table, { ...NOTHING, ...choice }, page);
const wanted = (criterion: string, { options = [], least = null }: Partial<Wanted>) =>
	seen({ answers: new Map([[criterion, { options, least }]]) }).apps;

describe('a filter', () => {
	test.each([
		['ada', ['ada']],
		['COUNTESS', ['ada']],
		['bea', ['bea']],
		['  Béa ', ['bea']],
		['ad co', ['ada']],
		['zelda', []],
	])('by the name "%s" finds %j', (name, expected) => {
		expect(seen({ name }).apps).toEqual(expected);
	});

	test('by levels keeps the apps on any of them, and none of which it is not known', () => {
		expect(wanted('lock', { options: ['shut'] })).toEqual(['ada']);
		expect(wanted('lock', { options: ['open', 'shut'] })).toEqual(['ada', 'bea']);
	});

	test('by missing evidence keeps the apps that lack it', () => {
		expect(wanted('lock', { options: ['unknown'] })).toEqual(['cleo']);
		expect(wanted('lock', { options: ['disputed', 'shut'] })).toEqual(['ada', 'dora']);
		expect(wanted('guests', { options: ['unknown'] })).toEqual(['cleo']);
	});

	test('by a number keeps the apps with at least that many', () => {
		expect(wanted('guests', { least: 8 })).toEqual(['ada', 'bea', 'dora']);
		expect(wanted('guests', { least: 9 })).toEqual(['bea']);
		expect(wanted('guests', { least: 9, options: ['unknown'] })).toEqual(['bea', 'cleo']);
	});

	test('by flags keeps the apps that have all of them', () => {
		expect(wanted('runs-on', { options: ['phone'] })).toEqual(['ada', 'bea']);
		expect(wanted('runs-on', { options: ['panel', 'phone'] })).toEqual(['ada']);
	});

	test('by flags and by what is not known also keeps a list that is not complete', () => {
		const options = ['panel', 'phone', 'unknown'];
		expect(wanted('runs-on', { options })).toEqual(['ada', 'bea', 'cleo']);
		expect(wanted('runs-on', { options: ['unknown'] })).toEqual(['cleo']);
	});

	test('by a function keeps the apps that say yes, conditions or not', () => {
		expect(seen({ functions: ['rings'] }).apps).toEqual(['ada', 'dora']);
	});

	test('by what is picked does nothing as long as nothing is', () => {
		expect(seen({ onlyPicked: true }).apps).toEqual(page.apps);
		expect(seen({ onlyPicked: true, apps: ['bea'] }).apps).toEqual(['bea']);
	});

	test('that loosens most is named where nothing is left', () => {
		const choice = {
			...NOTHING,
			name: 'ada',
			answers: new Map([['lock', { options: ['open'], least: null }]]),
			functions: ['rings'],
		};
		expect(seen(choice).apps).toEqual([]);
		expect(filterToLoosen(table, choice, table.apps)).toEqual({
			filter: { by: 'answer', criterion: 'lock' },
			apps: 1,
		});
		expect(filterToLoosen(table, { ...choice, apps: ['cleo'], onlyPicked: true }, table.apps)).toBe(
			null,
		);
	});
});

describe('columns', () => {
	test('are those of the page, and added ones in the order of the guide', () => {
		expect(seen({ added: ['rings', 'runs-on'], hidden: ['lock'] }).criteria).toEqual([
			'guests',
			'runs-on',
			'rings',
		]);
	});

	test('in which all apps agree are hidden if only differences are asked', () => {
		const choice = { functions: ['rings'], added: ['rings'], onlyDifferences: true };
		expect(seen(choice)).toMatchObject({ criteria: ['lock', 'rings'], alike: ['guests'] });
	});

	test('stay where one app alone is left', () => {
		expect(seen({ name: 'ada', onlyDifferences: true }).alike).toEqual([]);
	});

	test('change place when they are shown or not', () => {
		const hidden = showing(NOTHING, 'lock', page.criteria);
		expect(hidden).toEqual({ ...NOTHING, hidden: ['lock'] });
		expect(showing(hidden, 'lock', page.criteria)).toEqual(NOTHING);
		expect(showing(NOTHING, 'rings', page.criteria)).toEqual({ ...NOTHING, added: ['rings'] });
	});
});

describe('for any table and any choice,', () => {
	test('filters only take away, and columns not of the page are only added ones', PATIENT, () => {
		fc.assert(
			fc.property(chosen, ({ table: any, page: own, choice }) => {
				const result = tableResult(any, choice, own);
				expect(own.apps).toEqual(expect.arrayContaining(result.apps));
				expect(result.order.toSorted()).toEqual(own.apps.toSorted());
				expect(result.order.filter((id) => result.apps.includes(id))).toEqual(result.apps);
				const possible = [...own.criteria, ...choice.added];
				expect(possible).toEqual(expect.arrayContaining(result.criteria));
				for (const filter of filtersOf(choice)) {
					const looser = tableResult(any, withoutFilter(choice, filter), own).apps;
					expect(looser).toEqual(expect.arrayContaining(result.apps));
				}
			}),
			THOUSAND,
		);
	});

	test('the order in which filters are applied does not matter', PATIENT, () => {
		fc.assert(
			fc.property(chosen, fc.gen(), ({ table: any, page: own, choice }, gen) => {
				const apps = appsOf(any, own);
				const filters = filtersOf(choice);
				const shuffled = gen(() => fc.shuffledSubarray(filters, { minLength: filters.length }));
				const oneByOne = shuffled.reduce((left, filter) => {
					const others = filters.filter((other) => other !== filter);
					return passing(any, others.reduce(withoutFilter, choice), left);
				}, apps);
				expect(oneByOne).toEqual(passing(any, choice, apps));
			}),
			THOUSAND,
		);
	});

	test(
		'only-differences hides no column in which apps to be seen differ, and every other',
		PATIENT,
		() => {
			fc.assert(
				fc.property(chosen, ({ table: any, page: own, choice }) => {
					const { apps, alike, criteria } = tableResult(
						any,
						{ ...choice, onlyDifferences: true },
						own,
					);
					const shown = shownCriteria(any, choice, own);
					expect([...criteria, ...alike].toSorted()).toEqual(shown.toSorted());
					for (const id of shown) {
						const place = any.criteria.findIndex((one) => one.id === id);
						const said = apps.map((app) =>
							JSON.stringify(any.apps.find((one) => one.id === app)?.answers[place]),
						);
						expect(alike.includes(id)).toBe(apps.length > 1 && new Set(said).size === 1);
					}
				}),
				THOUSAND,
			);
		},
	);

	test(
		'the filter to loosen brings back as many as it says, and none brings back more',
		PATIENT,
		() => {
			fc.assert(
				fc.property(chosen, ({ table: any, page: own, choice }) => {
					const apps = appsOf(any, own);
					const loosen = filterToLoosen(any, choice, apps);
					const counts = filtersOf(choice).map(
						(filter) => passing(any, withoutFilter(choice, filter), apps).length,
					);
					expect(loosen?.apps ?? 0).toBe(Math.max(0, ...counts));
					if (loosen) {
						const without = withoutFilter(choice, loosen.filter);
						expect(passing(any, without, apps).length).toBe(loosen.apps);
					}
				}),
				THOUSAND,
			);
		},
	);

	test('wanting nothing is no filter', PATIENT, () => {
		fc.assert(
			fc.property(chosen, ({ table: any, choice }) => {
				for (const { id } of any.criteria) {
					expect(wanting(choice, id, { options: [], least: null }).answers.has(id)).toBe(false);
				}
			}),
		);
	});
});
