import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	answersOnPath,
	longestPath,
	nextQuestion,
	pathOf,
	validChoice,
} from '../../../../src/domain/questionnaire/path.ts';
import type {
	Answers,
	QuestionLogic,
} from '../../../../src/domain/questionnaire/question-logic.ts';
import { readGuide } from '../../../../src/guide-files/read-guide.ts';
import { THOUSAND } from '../decision/arbitrary-guide.ts';
import { answersTo, choices, option, question, questionnaires } from './arbitrary-questions.ts';

const PATIENT = { timeout: 120_000 };

const after = (id: string, ...options: string[]) => ({ onlyAfter: [{ question: id, options }] });

const questions = [
	question('rules', 3, ['yes', 'no'], after('purpose', 'school', 'work')),
	question('purpose', 1, ['family', 'school', 'work']),
	question('age', 4, ['young', 'old'], after('rules', 'yes')),
	question('people', 2, ['two', 'many']),
];

const ids = (all: readonly QuestionLogic[]) => all.map(({ id }) => id);
const given = (answers: Record<string, string>): Answers =>
	new Map(Object.entries(answers).map(([id, chosen]) => [id, [chosen]]));

describe('the path', () => {
	test('holds what is asked of everybody, in its order', () => {
		expect(ids(pathOf(questions, new Map()))).toEqual(['purpose', 'people']);
	});

	test('branches on an answer, and on from there', () => {
		expect(ids(pathOf(questions, given({ purpose: 'school' })))).toEqual([
			'purpose',
			'people',
			'rules',
		]);
		expect(ids(pathOf(questions, given({ purpose: 'work', rules: 'yes' })))).toContain('age');
	});

	test('leaves out what hangs on an answer that counts no more', () => {
		const answers = given({ purpose: 'family', rules: 'yes', age: 'young', people: 'two' });
		expect(ids(pathOf(questions, answers))).toEqual(['purpose', 'people']);
		expect([...answersOnPath(questions, answers)]).toEqual([
			['purpose', ['family']],
			['people', ['two']],
		]);
	});

	test('does not wait for a question that comes later', () => {
		const early = [question('first', 1, ['a'], after('second', 'b')), question('second', 2, ['b'])];
		expect(ids(pathOf(early, given({ second: 'b' })))).toEqual(['second']);
	});

	test('puts questions of the same order by id', () => {
		expect(ids(pathOf([question('b', 1, ['x']), question('a', 1, ['x'])], new Map()))).toEqual([
			'a',
			'b',
		]);
	});

	test('goes on to the first question without an answer, and ends when there is none', () => {
		expect(nextQuestion(questions, new Map())?.id).toBe('purpose');
		expect(nextQuestion(questions, given({ people: 'two' }))?.id).toBe('purpose');
		expect(nextQuestion(questions, given({ purpose: 'work', people: 'two' }))?.id).toBe('rules');
		expect(nextQuestion(questions, given({ purpose: 'family', people: 'two' }))).toBeUndefined();
	});

	test('does not change with an answer to a question that is not on it', PATIENT, () => {
		fc.assert(
			fc.property(
				questionnaires.chain((all) => fc.tuple(fc.constant(all), answersTo(all))),
				([all, answers]) => {
					const counted = answersOnPath(all, answers);
					expect(pathOf(all, counted)).toEqual(pathOf(all, answers));
					expect([...counted.keys()].every((id) => ids(pathOf(all, answers)).includes(id))).toBe(
						true,
					);
				},
			),
			THOUSAND,
		);
	});
});

describe('a choice', () => {
	const one = question('joining', 1, ['a', 'b', 'c', option('unknown', { effect: '' })]);
	const two = { ...one, most: 2 };

	test('holds options that exist, each once, in the order of the question', () => {
		expect(validChoice({ ...one, most: 3 }, ['c', 'zz', 'a', 'c'])).toEqual(['a', 'c']);
	});

	test('holds no more than may be chosen', () => {
		expect(validChoice(one, ['b', 'a'])).toEqual(['a']);
		expect(validChoice(two, ['c', 'b', 'a'])).toEqual(['a', 'b']);
	});

	test('holds a non-answer only alone', () => {
		expect(validChoice(two, ['unknown'])).toEqual(['unknown']);
		expect(validChoice(two, ['unknown', 'b'])).toEqual(['b']);
	});

	test('is empty where nothing is left', () => {
		expect(validChoice(one, [])).toEqual([]);
		expect(validChoice(one, ['__proto__', 'constructor'])).toEqual([]);
	});
});

/** The longest of all paths, by giving every possible answer to every question. */
function longestByForce(all: readonly QuestionLogic[]): number {
	const walk = (answers: Answers, [next, ...rest]: readonly QuestionLogic[]): number =>
		next === undefined
			? pathOf(all, answers).length
			: Math.max(
					...choices(next).map((chosen) => walk(new Map([...answers, [next.id, chosen]]), rest)),
				);
	return walk(new Map(), all);
}

describe('the longest path', () => {
	test('is the longest of all', PATIENT, () => {
		fc.assert(
			fc.property(questionnaires, (all) => {
				expect(longestPath(all)).toBe(longestByForce(all));
			}),
			THOUSAND,
		);
	});

	test('does not choose more than may be chosen, or a non-answer beside an answer', () => {
		const follow = [
			question('x', 2, ['a'], after('first', 'a')),
			question('y', 3, ['a'], after('first', 'b')),
			question('z', 4, ['a'], after('first', 'c', 'unknown')),
		];
		const first = ['a', 'b', 'c', option('unknown', { effect: '' })];
		expect(longestPath([question('first', 1, first), ...follow])).toBe(2);
		expect(longestPath([question('first', 1, first, { most: 2 }), ...follow])).toBe(3);
		expect(longestPath([question('first', 1, first, { most: 3 }), ...follow])).toBe(4);
	});

	test('of the guide has eight questions at most, whatever anybody answers', PATIENT, () => {
		const { guide } = readGuide('content');
		const all = guide?.questions ?? [];
		expect(all.length).toBeGreaterThan(0);
		const awaited = new Set(all.flatMap(({ onlyAfter }) => onlyAfter.map((one) => one.question)));
		const lengths: number[] = [];
		const walk = (answers: Answers): void => {
			const next = nextQuestion(all, answers);
			if (!next) {
				lengths.push(pathOf(all, answers).length);
				return;
			}
			// Answers that no question waits for all lead the same way.
			const ways = choices(next).filter(({ length }) => length > 0);
			for (const chosen of awaited.has(next.id) ? ways : ways.slice(0, 1))
				walk(new Map([...answers, [next.id, chosen]]));
		};
		walk(new Map());
		expect(lengths.length).toBeGreaterThan(1);
		expect(Math.max(...lengths)).toBe(longestPath(all));
		expect(longestPath(all)).toBeLessThanOrEqual(8);
	});
});
