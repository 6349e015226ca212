import fc from 'fast-check';
import { describe, test, vi } from 'vitest';
import type * as YamlFileModule from '../../../src/guide-files/yaml-file.ts';
import { fixtureTexts, judgeTexts } from '../../fixtures/invented-guide.ts';
import {
	expectFaultIn,
	keyOf,
	lineOf,
	names,
	spotWhere,
	textOf,
	withLine,
	withValue,
} from './mutate.ts';

const RUNS = { numRuns: 100 };
const MINUTE = { timeout: 60_000 };

vi.mock('../../../src/guide-files/yaml-file.ts', async (importOriginal) => {
	const { parsingOnce } = await import('./parsing-once.ts');
	return parsingOnce(await importOriginal<typeof YamlFileModule>());
});
judgeTexts(fixtureTexts());

describe('a fault is reported in the file where it was made', MINUTE, () => {
	test('a value of the wrong type', () => {
		const wrong = fc.constantFrom<unknown>(-7.5, { 'not a key': -7.5 });
		fc.assert(
			fc.property(
				spotWhere(() => true),
				wrong,
				(spot, value) => {
					expectFaultIn(spot.name, withValue(spot, value));
				},
			),
			RUNS,
		);
	});

	test('a key that no schema names', () => {
		const key = fc.stringMatching(/^x[a-z]{5}_[a-z]{1,9}$/);
		const map = spotWhere(
			({ value }) => typeof value === 'object' && !Array.isArray(value) && value !== null,
		);
		// The one map whose keys are free: other spellings of a term.
		fc.assert(
			fc.property(map, key, (spot, name) => {
				fc.pre(keyOf(spot) !== 'also');
				expectFaultIn(spot.name, withValue(spot, { ...(spot.value as object), [name]: 'x' }));
			}),
			RUNS,
		);
	});

	test('an id of something that does not exist', () => {
		const links = new Set([
			'criterion',
			'source',
			'group',
			'kind',
			'shelfLife',
			'who',
			'when',
			'app',
		]);
		for (const key of ['audience', 'audiences', 'defaultFor', 'variant', 'followUp', 'level'])
			links.add(key);
		for (const key of ['page', 'alternatives']) links.add(key);
		// Of a question and of a profile: what is asked, and what was answered.
		for (const key of ['question', 'options', 'editions', 'whose-door', 'passers-by'])
			links.add(key);
		const spot = spotWhere((it) => typeof it.value === 'string' && links.has(keyOf(it)));
		fc.assert(
			fc.property(spot, fc.stringMatching(/^zz-[a-z]{3,9}$/), (it, id) => {
				expectFaultIn(it.name, withValue(it, id));
			}),
			RUNS,
		);
	});

	test('a date that is none', () => {
		const dates = new Set(['date', 'since', 'asOf', 'published', 'seen', 'first', 'second', 'due']);
		for (const key of ['launched', 'retired', 'on', 'deadline', 'answered']) dates.add(key);
		const bad = fc.oneof(
			fc.constantFrom<unknown>('2024-13', '2023-02-29', '2024-1-1', '01-02-2024', 'soon', '', 2024),
			fc.integer({ min: 32, max: 99 }).map((day) => `2024-01-${day}`),
		);
		const spot = spotWhere((it) => typeof it.value === 'string' && dates.has(keyOf(it)));
		fc.assert(
			fc.property(spot, bad, (it, date) => {
				expectFaultIn(it.name, withValue(it, date));
			}),
			RUNS,
		);
	});

	test('a text that is too long, empty or not plain', () => {
		const spot = spotWhere(({ at, value }) => at.at(-1) === 'en' && typeof value === 'string');
		const bad = fc.constantFrom('a word '.repeat(200), '', '  ', '<i>x</i>', 'x\u202ey', 'x\u0007');
		fc.assert(
			fc.property(spot, bad, (it, text) => {
				expectFaultIn(it.name, withValue(it, text));
			}),
			RUNS,
		);
	});

	test('a key that stands twice', () => {
		fc.assert(
			fc.property(lineOf(/^[A-Za-z]+:/), ({ name, index }) => {
				const key = textOf(name).split('\n')[index]?.split(':')[0] ?? '';
				expectFaultIn(name, `${textOf(name)}${key}: again\n`);
			}),
			RUNS,
		);
	});

	test('a stray tab', () => {
		fc.assert(
			fc.property(lineOf(/^ +[A-Za-z-]+:/), ({ name, index }) => {
				expectFaultIn(
					name,
					withLine(name, index, (line) => `\t${line}`),
				);
			}),
			RUNS,
		);
	});

	test('YAML that breaks off', () => {
		const broken = fc.constantFrom('x: [', 'x: {', 'x: "', "x: '", '- x', 'x: y: z', '*x', '@');
		fc.assert(
			fc.property(fc.constantFrom(...names), broken, (name, tail) => {
				expectFaultIn(name, `${textOf(name)}${tail}\n`);
			}),
			RUNS,
		);
	});
});
