import { RESERVED_KEYS } from '../../domain/questionnaire/fragment.ts';
import { longestPath, pathOf, validChoice } from '../../domain/questionnaire/path.ts';
import type { Problem } from '../../schema/finding.ts';
import type { Profile } from '../../schema/profile.ts';
import type { Question } from '../../schema/question.ts';
import { problem, type Rule } from '../rule.ts';

/** People leave longer ones unfinished (design, section 5). */
const MOST_QUESTIONS = 8;

export const questionnaire: Rule = {
	name: 'questionnaire',
	needsAllFiles: true,
	about:
		'The questionnaire is short, every question can be passed over, and every profile could have answered it.',
	check(guide) {
		const { questions } = guide;
		return [
			...questions.flatMap((question) => checkQuestion(question, questions)),
			...checkLength(questions),
			...guide.profiles.flatMap((profile) => checkProfile(profile, questions)),
		];
	},
};

function checkQuestion(question: Question, questions: readonly Question[]): Problem[] {
	const where = { collection: 'questions', id: question.id };
	const problems: Problem[] = [];
	if ([...RESERVED_KEYS, 'check', 'result'].some((key) => key === question.id)) {
		problems.push(
			problem(where, {
				message: `A question cannot be called "${question.id}": addresses use that word.`,
				expected: 'another name',
				hint: 'Rename the file to what the question is about.',
			}),
		);
	}
	if (!question.options.some(({ effect }) => effect !== undefined)) {
		problems.push(
			problem(where, {
				path: ['options'],
				message: 'Every answer commits: nobody can pass over this question.',
				expected: 'at least one option with an `effect`',
				hint: 'Add "maakt mij niet uit" or "weet ik niet", and say what it does.',
			}),
		);
	}
	question.onlyAfter.forEach(({ question: id }, index) => {
		const other = questions.find((one) => one.id === id);
		if (other === undefined || other.order < question.order) return;
		problems.push(
			problem(where, {
				path: ['onlyAfter', index, 'question'],
				message: `The question waits for "${id}", which is asked later.`,
				expected: 'a question with a lower `order`',
				hint: 'Change the order of the two.',
			}),
		);
	});
	return problems;
}

function checkLength(questions: readonly Question[]): Problem[] {
	const last = questions.toSorted((a, b) => a.order - b.order).at(-1);
	const longest = longestPath(questions);
	if (last === undefined || longest <= MOST_QUESTIONS) return [];
	return [
		problem(
			{ collection: 'questions', id: last.id },
			{
				path: ['order'],
				message: `Somebody may be asked ${longest} questions.`,
				expected: `at most ${MOST_QUESTIONS} on any path`,
				hint: 'Leave one out, or ask it only after answers for which it matters (`onlyAfter`).',
			},
		),
	];
}

function checkProfile({ id, answers }: Profile, questions: readonly Question[]): Problem[] {
	const where = { collection: 'profiles', id };
	const given = new Map(Object.entries(answers));
	const asked = pathOf(questions, given);
	return Object.entries(answers).flatMap(([name, chosen]): Problem[] => {
		const question = asked.find((one) => one.id === name);
		// A question that does not exist is for the rule `references` to say.
		if (question === undefined) {
			return questions.some((one) => one.id === name)
				? [
						problem(where, {
							path: ['answers', name],
							message: `"${name}" is not asked of somebody with the other answers of this profile.`,
							expected: 'answers to questions on one path through the questionnaire',
							hint: 'Remove it, or look at `onlyAfter` of the question.',
						}),
					]
				: [];
		}
		return validChoice(question, chosen).length === chosen.length
			? []
			: [
					problem(where, {
						path: ['answers', name],
						message: `These answers to "${name}" cannot be given together.`,
						expected: `at most ${question.most}, and a non-answer only alone`,
						hint: 'Choose as somebody in this situation would.',
					}),
				];
	});
}
