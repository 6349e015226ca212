import { evaluate } from '../domain/decision/evaluate.ts';
import { DRAWS } from '../domain/decision/robustness.ts';
import { RESULT, writeFragment } from '../domain/questionnaire/fragment.ts';
import { profilePreferences } from '../domain/questionnaire/profile-preferences.ts';
import type { Voice } from '../i18n/voice.ts';
import type { Profile } from '../schema/profile.ts';
import type { WholeGuide } from '../schema/whole-guide.ts';
import { buildResultView } from './build-result-view.ts';
import { firstOfEach } from './first-of-each.ts';
import { countsOf, headline, otherCounts } from './headline.ts';
import { onwardLinks } from './onward.ts';
import { adviceFor, questionViews } from './question-views.ts';

/** A profile evaluated as the questionnaire would, ready to be shown without a script. */
export function evaluateProfile(guide: WholeGuide, profile: Profile, voice: Voice, day: string) {
	const view = buildResultView(guide, voice, day);
	const questions = questionViews(guide.questions, voice);
	const answers = new Map(Object.entries(profile.answers));
	const preferences = profilePreferences(guide, profile);
	const evaluation = evaluate(view.evaluation, preferences, { draws: DRAWS });
	const counts = countsOf(evaluation.results);
	const fragmentAt = (at: string) => writeFragment(questions, { answers, at, current: null, day });
	return {
		advice: adviceFor(questions, answers),
		headline: headline(counts, voice.t),
		counts: otherCounts(counts, voice.t).join(' '),
		result: { view, questions, preferences, evaluation: firstOfEach(evaluation) },
		/** Whether the page shows only the first results of each kind. */
		isCut: firstOfEach(evaluation) !== evaluation,
		onward: onwardLinks(
			view,
			{ audience: preferences.audience, results: evaluation.results },
			fragmentAt(RESULT),
		),
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
		fragmentAt: (at: string) => `#${fragmentAt(at)}`,
	};
}
