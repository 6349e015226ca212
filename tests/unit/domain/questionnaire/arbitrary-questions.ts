import fc from 'fast-check';
import type {
	Answered,
	OptionLogic,
	QuestionLogic,
} from '../../../../src/domain/questionnaire/question-logic.ts';

/** An option that asks nothing of an app. */
export const option = (id: string, more: Partial<OptionLogic> = {}): OptionLogic => ({
	id,
	requirements: [],
	weights: {},
	depending: [],
	...more,
});

/** A question with one answer at most. */
export const question = (
	id: string,
	order: number,
	options: readonly (string | OptionLogic)[],
	more: Partial<QuestionLogic> = {},
): QuestionLogic => ({
	id,
	order,
	most: 1,
	options: options.map((one) => (typeof one === 'string' ? option(one) : one)),
	onlyAfter: [],
	...more,
});

const options = fc
	.tuple(fc.integer({ min: 1, max: 3 }), fc.boolean())
	.map(([answers, canSkip]) => [
		...Array.from({ length: answers }, (_, place) => `option-${place}`),
		...(canSkip ? [option('unknown', { effect: 'Does not count.' })] : []),
	]);

/** What a question may wait for: answers to any other, there or not. */
const awaited: fc.Arbitrary<Answered> = fc.record({
	question: fc.constantFrom('question-0', 'question-1', 'question-2', 'question-3', 'nowhere'),
	options: fc.uniqueArray(fc.constantFrom('option-0', 'option-1', 'option-2', 'unknown'), {
		minLength: 1,
		maxLength: 2,
	}),
});

/** One to five questions that may wait for each other's answers, in any order. */
export const questionnaires: fc.Arbitrary<QuestionLogic[]> = fc
	.array(
		fc.record({
			options,
			order: fc.integer({ min: 1, max: 6 }),
			most: fc.integer({ min: 1, max: 3 }),
			onlyAfter: fc.array(awaited, { maxLength: 2 }),
		}),
		{ minLength: 1, maxLength: 5 },
	)
	.map((all) =>
		all.map(({ order, options: own, ...rest }, place) =>
			question(`question-${place}`, order, own, rest),
		),
	);

const subsets = (ids: readonly string[], most: number): string[][] =>
	ids.reduce<string[][]>(
		(all, id) => [...all, ...all.filter(({ length }) => length < most).map((one) => [...one, id])],
		[[]],
	);

/** Everything that may be chosen at a question, nothing among it. */
export function choices({ options: all, most }: QuestionLogic): string[][] {
	const isAnswer = ({ effect }: OptionLogic) => effect === undefined;
	const answers = all.filter(isAnswer).map(({ id }) => id);
	const alone = all.filter((one) => !isAnswer(one)).map(({ id }) => [id]);
	return [...subsets(answers, most), ...alone];
}

/** Answers to some of the questions of a questionnaire, on its path or not. */
export const answersTo = (
	questions: readonly QuestionLogic[],
): fc.Arbitrary<Map<string, string[]>> =>
	fc
		.tuple(
			...questions.map((one) =>
				fc.constantFrom(...choices(one)).map((chosen) => [one.id, chosen] as const),
			),
		)
		.map((given) => new Map(given.filter(([, chosen]) => chosen.length > 0)));
