import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder } from '../../../../src/domain/matrix/app-order.ts';
import type { CodedAnswer, CodedTable } from '../../../../src/domain/matrix/coded-table.ts';
import { nextOrder } from '../../../../src/domain/matrix/table-choice.ts';
import { THOUSAND } from '../decision/arbitrary-guide.ts';
import { tables } from './arbitrary-table.ts';

const PATIENT = { timeout: 120_000 };

const kinds = ['level', 'level', 'not-applicable', 'missing', 'missing'] as const;

/** Apps a, b, c … with these answers to one criterion, by name; the last one retired. */
function tableOf(answers: readonly CodedAnswer[], ofKinds: readonly (typeof kinds)[number][]) {
	const options = ofKinds.map((kind, place) => ({ id: `option-${place}`, kind, sign: null }));
	const criterion = {
		id: 'lock',
		group: 'a',
		scale: 'levels',
		options,
		isFunction: false,
	} as const;
	const table: CodedTable = {
		criteria: [criterion],
		apps: answers.map((answer, place) => ({
			id: 'abcdefgh'.charAt(place),
			name: 'Any',
			aliases: [],
			isRetired: place === answers.length - 1,
			answers: [answer],
		})),
	};
	return (isReversed: boolean) =>
		inOrder(table, table.apps, { criterion: 'lock', isReversed })
			.map(({ id }) => id)
			.join('');
}

describe('apps are sorted', () => {
	test('best level first, then what does not apply, then what is missing, retired ones last', () => {
		const order = tableOf(
			[4, 3, 2, 1, 0, 1, 0].map((place) => ({ options: [place] })),
			kinds,
		);
		expect(order(false)).toBe('edfcbag');
		expect(order(true)).toBe('dfecbag');
	});

	test('by number, the highest first', () => {
		const order = tableOf(
			[
				{ options: [], count: 8 },
				{ options: [], count: 50 },
				{ options: [0] },
				{ options: [], count: 99 },
			],
			['missing'],
		);
		expect(order(false)).toBe('bacd');
		expect(order(true)).toBe('abcd');
	});

	test('as they were where nothing is asked or nobody knows the criterion', PATIENT, () => {
		fc.assert(
			fc.property(tables, (table) => {
				expect(inOrder(table, table.apps, null)).toEqual(table.apps);
				const order = { criterion: 'nowhere', isReversed: false };
				expect(inOrder(table, table.apps, order)).toEqual(table.apps);
			}),
		);
	});

	test('by several presses of a heading: best first, the other way round, as they were', () => {
		const first = nextOrder(null, 'lock');
		const second = nextOrder(first, 'lock');
		expect(first).toEqual({ criterion: 'lock', isReversed: false });
		expect(second).toEqual({ criterion: 'lock', isReversed: true });
		expect(nextOrder(second, 'lock')).toBe(null);
		expect(nextOrder(second, 'key')).toEqual({ criterion: 'key', isReversed: false });
	});
});

/** A place among answers of the same worth: what comes first, whichever the direction. */
const endOf = (table: CodedTable, place: number, answer: CodedAnswer | undefined): number => {
	const option = table.criteria[place]?.options[answer?.options[0] ?? -1];
	return ['not-applicable', 'missing'].indexOf(option?.kind ?? '') + 1;
};

describe('for any table and any criterion,', () => {
	test(
		'sorting is a stable permutation with what is missing and what is retired last',
		PATIENT,
		() => {
			fc.assert(
				fc.property(tables, fc.boolean(), fc.nat(), (table, isReversed, nat) => {
					const place = nat % table.criteria.length;
					const { id: criterion = '' } = table.criteria[place] ?? {};
					const sorted = inOrder(table, table.apps, { criterion, isReversed });
					expect(new Set(sorted)).toEqual(new Set(table.apps));
					expect(sorted.length).toBe(table.apps.length);
					const ends = sorted.map(
						({ isRetired, answers }) => Number(isRetired) * 9 + endOf(table, place, answers[place]),
					);
					expect(ends).toEqual(ends.toSorted((a, b) => a - b));
					for (const [index, app] of sorted.entries()) {
						const next = sorted[index + 1];
						const isTie =
							next?.isRetired === app.isRetired &&
							JSON.stringify(next.answers[place]) === JSON.stringify(app.answers[place]);
						if (isTie) expect(table.apps.indexOf(next)).toBeGreaterThan(table.apps.indexOf(app));
					}
				}),
				THOUSAND,
			);
		},
	);

	test('what is known comes in the opposite order when it is reversed', PATIENT, () => {
		fc.assert(
			fc.property(tables, (table) => {
				for (const [place, { id: criterion, scale }] of table.criteria.entries()) {
					const worthOf = (isReversed: boolean) =>
						inOrder(table, table.apps, { criterion, isReversed })
							.filter(({ isRetired }) => !isRetired)
							.map(({ answers }) => answers[place])
							.filter((answer) => endOf(table, place, answer) === 0)
							.map((answer) => {
								const { count, options = [] } = answer ?? {};
								return count ?? (scale === 'flags' ? options.length : options[0]);
							});
					expect(worthOf(true)).toEqual(worthOf(false).toReversed());
				}
			}),
			THOUSAND,
		);
	});
});
