import { pathOf } from '../domain/questionnaire/path.ts';
import type { Answers } from '../domain/questionnaire/question-logic.ts';
import type { Voice } from '../i18n/voice.ts';
import type { Question, QuestionOption } from '../schema/question.ts';
import type { AdviceView, OptionView, QuestionView } from './result-view.ts';
import { spoken } from './spoken.ts';

/** The questions in one language, in the order in which they are asked. */
export function questionViews(questions: readonly Question[], voice: Voice): QuestionView[] {
	const say = (text: Record<string, string>) => spoken(voice.words(text));
	return questions
		.toSorted((a, b) => a.order - b.order)
		.map(({ id, order, most, onlyAfter, question, why, options }) => ({
			id,
			order,
			most,
			onlyAfter,
			text: say(question),
			why: say(why),
			options: options.map((option) => optionView(option, say)),
		}));
}

function optionView(
	{ id, audience, requirements, weights, depending, text, hint, effect, advice }: QuestionOption,
	say: (text: Record<string, string>) => OptionView['text'],
): OptionView {
	return {
		id,
		requirements,
		weights,
		depending,
		text: say(text),
		...(audience === undefined ? {} : { audience }),
		...(hint && { hint: say(hint) }),
		...(effect && { effect: say(effect) }),
		...(advice && {
			advice: {
				title: say(advice.title),
				text: say(advice.text),
				links: advice.links.map(({ name, url }) => ({ name: say(name), url })),
			},
		}),
	};
}

/** What the given answers say comes before choosing. */
export function adviceFor(questions: readonly QuestionView[], answers: Answers): AdviceView[] {
	return pathOf(questions, answers).flatMap(({ id, options }) =>
		options
			.filter((option) => answers.get(id)?.includes(option.id))
			.flatMap(({ advice }) => advice ?? []),
	);
}
