import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	CHECK,
	readFragment,
	RESULT,
	RESERVED_KEYS,
	writeFragment,
	type Journey,
} from '../../../../src/domain/questionnaire/fragment.ts';
import { answersOnPath, validChoice } from '../../../../src/domain/questionnaire/path.ts';
import type { QuestionLogic } from '../../../../src/domain/questionnaire/question-logic.ts';
import { THOUSAND } from '../decision/arbitrary-guide.ts';
import { answersTo, option, question, questionnaires } from './arbitrary-questions.ts';

const PATIENT = { timeout: 120_000 };
const APPS = ['acorn', 'birch'];

const questions = [
	question('purpose', 1, ['family', 'school']),
	question('joining', 2, ['app', 'browser', 'phone', option('unknown', { effect: '' })], {
		most: 2,
	}),
	question('rules', 3, ['yes', 'no'], {
		onlyAfter: [{ question: 'purpose', options: ['school'] }],
	}),
];

const journey: Journey = {
	answers: new Map([
		['purpose', ['school']],
		['joining', ['app', 'phone']],
	]),
	at: 'rules',
	to: 'check',
	current: 'birch',
	day: '2026-11-22',
};
const FRAGMENT = 'v=1&d=2026-11-22&purpose=school&joining=app.phone&now=birch&to=check&at=rules';

/** A questionnaire and a journey through it. */
const journeys: fc.Arbitrary<{ all: QuestionLogic[]; made: Journey }> = questionnaires.chain(
	(all) =>
		fc.record({
			all: fc.constant(all),
			made: fc.record({
				answers: answersTo(all),
				at: fc.constantFrom(null, CHECK, RESULT, ...all.map(({ id }) => id)),
				to: fc.constantFrom(null, CHECK, RESULT),
				current: fc.constantFrom(null, ...APPS),
				day: fc.constantFrom(null, '2026-11-22', '2020-04-17'),
			}),
		}),
);

describe('writing', () => {
	test('names the version, the day, the answers on the path, the app in use and the place', () => {
		expect(writeFragment(questions, journey)).toBe(FRAGMENT);
	});

	test('leaves out what is not there', () => {
		const start: Journey = {
			answers: new Map(),
			at: null,
			to: null,
			current: null,
			day: null,
		};
		expect(writeFragment(questions, start)).toBe('v=1');
	});

	test('leaves out answers that count no more', () => {
		const answers = new Map([
			['purpose', ['family']],
			['rules', ['yes']],
		]);
		expect(writeFragment(questions, { ...journey, answers })).not.toContain('yes');
	});
});

describe('reading', () => {
	test('gives back the journey, with the "#" or without', () => {
		expect(readFragment(questions, FRAGMENT, APPS)).toEqual({ ...journey, gone: [] });
		expect(readFragment(questions, `#${FRAGMENT}`, APPS)).toEqual({ ...journey, gone: [] });
	});

	test('gives back every journey through every questionnaire', PATIENT, () => {
		fc.assert(
			fc.property(journeys, ({ all, made }) => {
				const read = readFragment(all, writeFragment(all, made), APPS);
				const answers = answersOnPath(all, made.answers);
				expect(read).toEqual({ ...made, answers, gone: [] });
				expect(writeFragment(all, read)).toBe(writeFragment(all, made));
			}),
			THOUSAND,
		);
	});

	test('names answers and questions that no longer exist, and keeps the rest', () => {
		const old = 'v=1&purpose=school&colour=red.blue&joining=app.pigeon';
		expect(readFragment(questions, old)).toMatchObject({
			answers: new Map([
				['purpose', ['school']],
				['joining', ['app']],
			]),
			gone: ['colour', 'joining.pigeon'],
		});
	});

	test('names nothing of a fragment that is not ours', () => {
		expect(readFragment(questions, 'main-content').gone).toEqual([]);
		expect(readFragment(questions, 'colour=red').gone).toEqual([]);
	});

	test('forgets a place, an app or a day that there is not', () => {
		const read = readFragment(questions, 'v=1&at=nowhere&to=rules&now=hickory&d=yesterday', APPS);
		expect(read).toEqual({
			answers: new Map(),
			at: null,
			to: null,
			current: null,
			day: null,
			gone: [],
		});
	});

	test.each(RESERVED_KEYS)('never takes "%s" for a question', (key) => {
		const read = readFragment([question(key, 1, ['1'])], `v=1&${key}=1`, APPS);
		expect(read.answers.size).toBe(0);
	});

	test.each([
		'',
		'#',
		'&&&',
		'v=1&purpose',
		'v=1&purpose=',
		'v=1&purpose=school=family',
		'v=1&purpose=%73chool',
		'v=1&__proto__=school',
		'v=1&constructor=school',
		'v=1&purpose=__proto__',
		'v=1&PURPOSE=school',
		'v=1&purpose=<script>',
	])('makes no answer of "%s"', (fragment) => {
		expect(readFragment(questions, fragment).answers.size).toBe(0);
	});

	test('takes the last of two answers to the same question', () => {
		const { answers } = readFragment(questions, 'v=1&purpose=school&purpose=family');
		expect(answers.get('purpose')).toEqual(['family']);
	});
});

/** A fragment of ours in which somebody has typed. */
const mutated = fc
	.tuple(
		journeys.map(({ all, made }) => writeFragment(all, made)),
		fc.nat(),
		fc.nat({ max: 3 }),
		fc.oneof(
			fc.string({ maxLength: 4 }),
			fc.constantFrom('&', '=', '.', '#', '%', '&v=1', '.option-0'),
		),
	)
	.map(([fragment, place, length, typed]) => {
		const at = place % (fragment.length + 1);
		return fragment.slice(0, at) + typed + fragment.slice(at + length);
	});

test('no fragment, of ten thousand, throws or gives a choice that is not valid', PATIENT, () => {
	fc.assert(
		fc.property(
			questionnaires,
			fc.oneof(mutated, fc.string(), fc.string({ unit: 'binary' }), fc.webFragments()),
			(all, fragment) => {
				const read = readFragment(all, fragment, APPS);
				for (const [id, chosen] of read.answers) {
					const asked = all.find((one) => one.id === id);
					expect(asked).toBeDefined();
					expect(chosen.length).toBeGreaterThan(0);
					if (asked) expect(validChoice(asked, chosen)).toEqual(chosen);
				}
				expect([null, CHECK, RESULT, ...all.map(({ id }) => id)]).toContain(read.at);
				expect([null, CHECK, RESULT]).toContain(read.to);
				expect([null, ...APPS]).toContain(read.current);
				expect(read.day ?? '2026-11-22').toMatch(/^\d{4}-\d{2}-\d{2}$/);
				const { gone, ...again } = read;
				expect(gone.every((name) => /^[a-z0-9.-]+$/.test(name))).toBe(true);
				expect(() => writeFragment(all, again)).not.toThrow();
			},
		),
		{ numRuns: 10_000, seed: THOUSAND.seed },
	);
});
