import {
	wasAnswered,
	type Answers,
	type OptionLogic,
	type QuestionLogic,
} from './question-logic.ts';

/**
 * The questions that are asked given these answers, in order. An answer to a question that is not
 * asked (any more) counts for nothing, here and further on.
 */
export function pathOf<Question extends QuestionLogic>(
	questions: readonly Question[],
	answers: Answers,
): Question[] {
	const given = new Map<string, readonly string[]>();
	return questions
		.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
		.filter(({ id, onlyAfter }) => {
			const asked = onlyAfter.length === 0 || onlyAfter.some((one) => wasAnswered(given, one));
			const answer = answers.get(id);
			if (asked && answer) given.set(id, answer);
			return asked;
		});
}

/**
 * The most questions that anybody is asked, whatever they answer. Only answers that another
 * question waits for make a difference; the more of them, the more is asked.
 */
export function longestPath(questions: readonly QuestionLogic[]): number {
	const awaited = questions.flatMap(({ onlyAfter }) => onlyAfter);
	const branches = (question: QuestionLogic): (readonly string[])[] => {
		const telling = question.options.filter(({ id }) =>
			awaited.some((one) => one.question === question.id && one.options.includes(id)),
		);
		const isAnswer = ({ effect }: OptionLogic) => effect === undefined;
		const answers = telling.filter(isAnswer);
		const nonAnswers = telling.filter((option) => !isAnswer(option));
		const most = Math.min(question.most, answers.length);
		return [[], ...choicesOf(answers, most), ...choicesOf(nonAnswers, 1)];
	};
	const walk = (answers: Answers, [question, ...rest]: readonly QuestionLogic[]): number =>
		question === undefined
			? pathOf(questions, answers).length
			: Math.max(
					...branches(question).map((chosen) =>
						walk(new Map([...answers, [question.id, chosen]]), rest),
					),
				);
	return walk(
		new Map(),
		questions.filter(({ id }) => awaited.some(({ question }) => question === id)),
	);
}

/** Every choice of so many options. */
const choicesOf = (options: readonly OptionLogic[], count: number): string[][] =>
	count === 0
		? [[]]
		: options.flatMap(({ id }, place) =>
				choicesOf(options.slice(place + 1), count - 1).map((rest) => [id, ...rest]),
			);

/** The answers that count: those to questions on the path, in its order. */
export function answersOnPath(questions: readonly QuestionLogic[], answers: Answers): Answers {
	return new Map(
		pathOf(questions, answers).flatMap(({ id }) => {
			const answer = answers.get(id);
			return answer ? [[id, answer] as const] : [];
		}),
	);
}

/** The first question on the path without an answer; undefined when all are answered. */
export function nextQuestion<Question extends QuestionLogic>(
	questions: readonly Question[],
	answers: Answers,
): Question | undefined {
	return pathOf(questions, answers).find(({ id }) => !answers.has(id));
}

/**
 * A choice made valid: only options that exist, each once, in the question's order; no more than
 * may be chosen; a non-answer only alone. Empty if nothing is left.
 */
export function validChoice(
	{ options, most }: QuestionLogic,
	chosen: readonly string[],
): readonly string[] {
	const known = options.filter(({ id }) => chosen.includes(id));
	const answers = known.filter(({ effect }) => effect === undefined);
	const kept = answers.length > 0 ? answers.slice(0, most) : known.slice(0, 1);
	return kept.map(({ id }) => id);
}
