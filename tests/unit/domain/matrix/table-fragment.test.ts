import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOTHING, type TableChoice } from '../../../../src/domain/matrix/table-choice.ts';
import {
	knownChoice,
	readTableFragment,
	writeTableFragment,
} from '../../../../src/domain/matrix/table-fragment.ts';
import { THOUSAND } from '../decision/arbitrary-guide.ts';
import { chosen } from './arbitrary-table.ts';

const PATIENT = { timeout: 120_000 };

const choice: TableChoice = {
	name: 'zoë & co',
	functions: ['rings'],
	answers: new Map([
		['guests', { options: ['unknown'], least: 50 }],
		['lock', { options: ['open', 'shut'], least: null }],
	]),
	apps: ['ada', 'bea'],
	onlyPicked: true,
	onlyDifferences: true,
	added: ['rings'],
	hidden: ['guests', 'lock'],
	order: { criterion: 'lock', isReversed: true },
};
const FRAGMENT =
	'name=zo%C3%AB%20%26%20co&has=rings&is.guests=unknown&least.guests=50&is.lock=open.shut&apps=ada.bea&only=differences.picked&with=rings&without=guests.lock&by=lock.reversed';

describe('writing', () => {
	test('names everything that is chosen, in a fixed order', () => {
		expect(writeTableFragment(choice)).toBe(FRAGMENT);
	});

	test('leaves nothing of a page as it is', () => {
		expect(writeTableFragment(NOTHING)).toBe('');
		expect(writeTableFragment({ ...NOTHING, name: '  ' })).toBe('');
	});

	test('bears half a sign in a name', () => {
		expect(writeTableFragment({ ...NOTHING, name: 'a\uD83D' })).toBe('name=a%EF%BF%BD');
	});
});

describe('reading', () => {
	test('gives back the choice, with the "#" or without', () => {
		expect(readTableFragment(FRAGMENT)).toEqual(choice);
		expect(readTableFragment(`#${FRAGMENT}`)).toEqual(choice);
	});

	test.each([
		'',
		'#',
		'main',
		'&&&',
		'name=',
		'name=%E0%A4%A',
		'has',
		'has=<b>',
		'has=rings=chimes',
		'is.=open',
		'is.LOCK=open',
		'least.guests=many',
		'least.guests=-3',
		'least.guests=1e99',
		'only=everything',
		'by=',
		'by=.reversed',
		'__proto__=a',
		'colour=red',
	])('makes nothing of "%s"', (fragment) => {
		expect(readTableFragment(fragment)).toEqual(NOTHING);
	});
});

test('a table knows nothing of what it does not have', () => {
	const table = {
		criteria: [
			{
				id: 'lock',
				group: 'a',
				scale: 'levels',
				options: [{ id: 'open', kind: 'level', sign: null }],
				isFunction: false,
			},
		],
		apps: [{ id: 'ada', name: 'Ada', aliases: [], isRetired: false, answers: [{ options: [0] }] }],
	} as const;
	expect(knownChoice(table, choice)).toEqual({
		...choice,
		functions: [],
		answers: new Map([['lock', { options: ['open'], least: null }]]),
		apps: ['ada'],
		added: [],
		hidden: ['lock'],
	});
	const lost = { ...NOTHING, order: { criterion: 'guests', isReversed: false } };
	expect(knownChoice(table, lost)).toEqual(NOTHING);
});

describe('for any table and any choice,', () => {
	test('reading gives back what was written, and a table knows all of its own', PATIENT, () => {
		fc.assert(
			fc.property(chosen, ({ table, choice: made }) => {
				const read = readTableFragment(writeTableFragment(made));
				expect(read).toEqual(made);
				expect(knownChoice(table, read)).toEqual(made);
				expect([...read.answers.keys()]).toEqual([...made.answers.keys()]);
			}),
			THOUSAND,
		);
	});
});

/** A fragment of ours in which somebody has typed. */
const mutated = fc
	.tuple(
		chosen.map(({ choice: made }) => writeTableFragment(made)),
		fc.nat(),
		fc.nat({ max: 3 }),
		fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom('&', '=', '.', '#', '%', '&by=', '&is.')),
	)
	.map(([fragment, place, length, typed]) => {
		const at = place % (fragment.length + 1);
		return fragment.slice(0, at) + typed + fragment.slice(at + length);
	});

test(
	'no fragment, of ten thousand, throws or reads differently once it is written again',
	PATIENT,
	() => {
		fc.assert(
			fc.property(
				fc.oneof(mutated, fc.string(), fc.string({ unit: 'binary' }), fc.webFragments()),
				(fragment) => {
					const read = readTableFragment(fragment);
					const written = writeTableFragment(read);
					expect(readTableFragment(written)).toEqual(read);
					expect(writeTableFragment(readTableFragment(written))).toBe(written);
				},
			),
			{ numRuns: 10_000, seed: THOUSAND.seed },
		);
	},
);
