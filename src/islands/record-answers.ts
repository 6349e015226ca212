import { preferencesOf } from '../domain/questionnaire/preferences-of.ts';
import { pathOf } from '../domain/questionnaire/path.ts';
import { readFragment } from '../domain/questionnaire/fragment.ts';
import type { Answers } from '../domain/questionnaire/question-logic.ts';
import { judgeEdition } from '../domain/record/judge-edition.ts';
import { verdictReasons } from '../explanation/record/verdict-words.ts';
import type { QuestionView, ResultView } from '../explanation/result-view.ts';
import { wordsOf } from '../explanation/spoken.ts';
import { speakWith } from '../i18n/speak.ts';
import type { RecordKeeper } from './record-keeper.svelte.ts';

/**
 * Takes over what an address says was answered in the questionnaire: the answers in words, and for
 * each option what they mean for it. It is loaded only for such an address.
 */
export async function takeAnswers(keeper: RecordKeeper, fragment: string): Promise<void> {
	const { questions, chooseData } = keeper.view;
	const { answers } = readFragment(questions, fragment);
	if (answers.size === 0 || chooseData === null) return;
	const untouched = !keeper.isUnsaved;
	keeper.record.answers = inWords(questions, answers);
	const response = await fetch(chooseData).catch(() => null);
	if (response?.ok) judgeBy((await response.json()) as ResultView, answers, keeper);
	if (untouched) keeper.note();
}

const inWords = (questions: readonly QuestionView[], answers: Answers) =>
	pathOf(questions, answers).flatMap(({ id, text, options }) => {
		const chosen = options.filter((option) => answers.get(id)?.includes(option.id));
		if (chosen.length === 0) return [];
		const answer = chosen.map((option) => wordsOf(option.text)).join('; ');
		return [{ question: wordsOf(text), answer }];
	});

function judgeBy(view: ResultView, answers: Answers, keeper: RecordKeeper): void {
	const { criteria, guide } = view.evaluation;
	const { audiences } = guide;
	const preferences = preferencesOf(keeper.view.questions, answers, { criteria, audiences });
	const t = speakWith(view.messages);
	keeper.judge = (option) => {
		const result = judgeEdition(view.evaluation, preferences, option);
		if (!result) return;
		option.verdict = result.verdict;
		if (option.reason === '') option.reason = verdictReasons(result, preferences, view, t);
	};
	for (const option of keeper.record.options) keeper.judge(option);
}
