import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../../src/domain/decision/evaluate.ts';
import { preferencesOf } from '../../../../src/domain/questionnaire/preferences-of.ts';
import type { OptionLogic } from '../../../../src/domain/questionnaire/question-logic.ts';
import { readGuide } from '../../../../src/guide-files/read-guide.ts';
import { publishGuide } from '../../../../src/open-data/publish-guide.ts';
import { smallGuide } from '../decision/small-guide.ts';
import { answersTo, option, question } from './arbitrary-questions.ts';

const context = { criteria: smallGuide.criteria, audiences: smallGuide.guide.audiences };

const PATIENT = { timeout: 120_000 };

const need = (criterion: string, atLeast: string | number | string[]) => ({ criterion, atLeast });
const asks = (id: string, ...requirements: OptionLogic['requirements']) =>
	option(id, { requirements });

/** What two answers, to the first and the second question, mean together. */
const together = (first: OptionLogic, second: OptionLogic) =>
	preferencesOf(
		[question('first', 1, [first]), question('second', 2, [second])],
		new Map([
			['first', [first.id]],
			['second', [second.id]],
		]),
		context,
	);

const byFirst = { question: 'first', option: 'a' };
const bySecond = { question: 'second', option: 'b' };

describe('requirements', () => {
	test('of the same criterion come to the stricter one, with who asked for it', () => {
		const optional = asks('a', need('encryption', 'optional'));
		const strict = asks('b', need('encryption', 'default'));
		expect(together(optional, strict)).toMatchObject({
			requirements: [need('encryption', 'default')],
			askedBy: [[bySecond]],
		});
		expect(together({ ...strict, id: 'a' }, { ...optional, id: 'b' })).toMatchObject({
			requirements: [need('encryption', 'default')],
			askedBy: [[byFirst]],
		});
	});

	test('of a count come to the highest number', () => {
		const { requirements, askedBy } = together(
			asks('a', need('people', 30)),
			asks('b', need('people', 8)),
		);
		expect(requirements).toEqual([need('people', 30)]);
		expect(askedBy).toEqual([[byFirst]]);
	});

	test('of flags come to all of them', () => {
		const { requirements, askedBy } = together(
			asks('a', need('devices', ['web', 'android'])),
			asks('b', need('devices', ['ios'])),
		);
		expect(requirements).toEqual([need('devices', ['android', 'ios', 'web'])]);
		expect(askedBy).toEqual([[byFirst, bySecond]]);
	});

	test('that are equal are one, asked for by both', () => {
		const either = { anyOf: [need('browser', 'yes'), need('devices', ['web'])] };
		for (const requirement of [need('encryption', 'optional'), either]) {
			expect(together(asks('a', requirement), asks('b', requirement))).toMatchObject({
				requirements: [requirement],
				askedBy: [[byFirst, bySecond]],
			});
		}
	});

	test('of which one of several is enough stand beside those that must be met', () => {
		const either = { anyOf: [need('browser', 'yes'), need('devices', ['web'])] };
		const { requirements } = together(asks('a', either), asks('b', need('browser', 'yes')));
		expect(requirements).toEqual([either, need('browser', 'yes')]);
	});
});

describe('weights', () => {
	test('of several answers add up', () => {
		const { weights } = together(
			option('a', { weights: { encryption: 2, metadata: 1 } }),
			option('b', { weights: { encryption: 1 } }),
		);
		expect(weights).toEqual({ encryption: 3, metadata: 1 });
	});
});

describe('an answer', () => {
	const depending = asks('a');
	const hanging = option('b', {
		depending: [
			{
				question: 'first',
				options: ['a'],
				requirements: [need('people', 8)],
				weights: { metadata: 2 },
			},
		],
	});

	test('may ask more after another one, and is named for it', () => {
		expect(together(depending, hanging)).toMatchObject({
			requirements: [need('people', 8)],
			weights: { metadata: 2 },
			askedBy: [[bySecond]],
		});
		expect(together(asks('c'), hanging)).toMatchObject({ requirements: [], weights: {} });
	});

	test('to a question that is not asked counts for nothing', () => {
		const questions = [
			question('first', 1, [depending]),
			question('second', 2, [asks('b', need('people', 8))], {
				onlyAfter: [{ question: 'first', options: ['a'] }],
			}),
		];
		const { requirements } = preferencesOf(questions, new Map([['second', ['b']]]), context);
		expect(requirements).toEqual([]);
	});

	test('that does not exist counts for nothing', () => {
		const answers = new Map([['first', ['gone', '__proto__']]]);
		expect(preferencesOf([question('first', 1, [depending])], answers, context)).toEqual({
			audience: 'home',
			requirements: [],
			askedBy: [],
			weights: {},
		});
	});

	test('may belong to an audience; the last one decides, and without any it is the first', () => {
		expect(together(asks('a'), asks('b')).audience).toBe('home');
		const school = option('a', { audience: 'school' });
		expect(together(school, asks('b')).audience).toBe('school');
		expect(together(school, option('b', { audience: 'home' })).audience).toBe('home');
	});
});

describe('of the guide', () => {
	const { guide } = readGuide('content');
	if (!guide) throw new Error('The guide has faults.');
	const published = publishGuide(guide, '2026-11-22');
	const own = { criteria: guide.criteria, audiences: guide.info.audiences };

	test(
		'whatever anybody answers can be evaluated, and every requirement has somebody who asks it',
		PATIENT,
		() => {
			fc.assert(
				fc.property(answersTo(guide.questions), (answers) => {
					const preferences = preferencesOf(guide.questions, answers, own);
					expect(preferences.askedBy).toHaveLength(preferences.requirements.length);
					for (const askers of preferences.askedBy) expect(askers.length).toBeGreaterThan(0);
					expect(evaluate(published, preferences).results).toHaveLength(guide.apps.length);
				}),
				{ numRuns: 200, seed: 20200417 },
			);
		},
	);
});
