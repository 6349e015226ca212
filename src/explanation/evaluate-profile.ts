import { evaluate } from '../domain/decision/evaluate.ts';
import { writeFragment } from '../domain/questionnaire/fragment.ts';
import { preferencesOf } from '../domain/questionnaire/preferences-of.ts';
import type { Voice } from '../i18n/voice.ts';
import type { Profile } from '../schema/profile.ts';
import type { WholeGuide } from '../schema/whole-guide.ts';
import { buildResultView } from './build-result-view.ts';
import { countsOf, headline, otherCounts } from './headline.ts';
import { adviceFor, questionViews } from './question-views.ts';

/** As many as the questionnaire draws, so that the page says what the questionnaire would say. */
const DRAWS = 2000;

/** A profile evaluated as the questionnaire would, ready to be shown without a script. */
export function evaluateProfile(guide: WholeGuide, profile: Profile, voice: Voice, day: string) {
	const view = buildResultView(guide, voice, day);
	const questions = questionViews(guide.questions, voice);
	const answers = new Map(Object.entries(profile.answers));
	const preferences = preferencesOf(questions, answers, {
		criteria: view.evaluation.criteria,
		audiences: view.evaluation.guide.audiences,
	});
	const evaluation = evaluate(view.evaluation, preferences, { draws: DRAWS });
	const counts = countsOf(evaluation.results);
	return {
		advice: adviceFor(questions, answers),
		headline: headline(counts, voice.t),
		counts: otherCounts(counts, voice.t).join(' '),
		result: { view, questions, preferences, evaluation },
		answers: {
			questions,
			answers,
			words: {
				open: voice.t('choose.notAnswered'),
				answer: voice.t('choose.answer'),
				change: voice.t('choose.change'),
			},
		},
		/** Where the questionnaire opens with these answers, at a question or a summary of them. */
		fragmentAt: (at: string) => `#${writeFragment(questions, { answers, at, current: null, day })}`,
	};
}
