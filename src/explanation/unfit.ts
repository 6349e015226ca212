import { needsOf, type Requirement } from '../domain/decision/preferences.ts';
import type { Failure, Result } from '../domain/decision/evaluation.ts';
import type { AnsweredPreferences, GivenAnswer } from '../domain/questionnaire/preferences-of.ts';
import type { Translate } from '../i18n/locales.ts';
import { foundWords } from './level-words.ts';
import type { QuestionView, ResultView } from './result-view.ts';
import type { Spoken } from './spoken.ts';

/** The apps that drop out because of one answer. */
export interface Cause {
	/** Question and option. */
	key: string;
	question: string;
	questionText: Spoken;
	answer: Spoken;
	apps: { app: string; name: string; href: string; found: string }[];
}

type Failed = Exclude<Failure, { reason: 'retired' }>;

/**
 * The apps that do not fit, by the answer that causes it: an app stands under every answer that
 * it fails on, with what was found. In the order of the questions.
 */
export function causesOf(
	results: readonly Result[],
	preferences: AnsweredPreferences,
	questions: readonly QuestionView[],
	view: ResultView,
	t: Translate,
): Cause[] {
	const causes = new Map<string, Cause>();
	for (const { app, variant, failures } of results) {
		for (const failure of failures) {
			if (failure.reason === 'retired') continue;
			for (const given of askersOf(failure, preferences)) {
				const key = `${given.question}.${given.option}`;
				const cause = causes.get(key) ?? emptyCause(given, questions);
				const { name = app, href = '' } = view.apps[app] ?? {};
				if (!cause.apps.some((one) => one.app === app))
					cause.apps.push({
						app,
						name,
						href,
						found: failureWords({ app, variant }, failure, view, t),
					});
				causes.set(key, cause);
			}
		}
	}
	const place = ({ question }: Cause) => questions.findIndex(({ id }) => id === question);
	return [...causes.values()]
		.map((cause) => ({ ...cause, apps: cause.apps.toSorted(byName) }))
		.sort((a, b) => place(a) - place(b));
}

/** The answers that ask for what an app fails on. */
export function askersOf(
	{ criterion, needed }: Pick<Failed, 'criterion' | 'needed'>,
	{ requirements, askedBy }: AnsweredPreferences,
): GivenAnswer[] {
	const index = requirements.findIndex((requirement) =>
		needsOf(requirement).some(
			(need) =>
				need.criterion === criterion && JSON.stringify(need.atLeast) === JSON.stringify(needed),
		),
	);
	return askedBy[index] ?? [];
}

/** The answers behind a requirement. */
export function askersOfRequirement(
	requirement: Requirement,
	preferences: AnsweredPreferences,
): GivenAnswer[] {
	return askersOf(
		{
			criterion: needsOf(requirement)[0]?.criterion ?? '',
			needed: needsOf(requirement)[0]?.atLeast ?? '',
		},
		preferences,
	);
}

/** An answer in words. */
export function answerText(
	{ question, option }: GivenAnswer,
	questions: readonly QuestionView[],
): Spoken {
	const options = questions.find(({ id }) => id === question)?.options ?? [];
	return options.find(({ id }) => id === option)?.text ?? option;
}

function emptyCause(given: GivenAnswer, questions: readonly QuestionView[]): Cause {
	return {
		key: `${given.question}.${given.option}`,
		question: given.question,
		questionText: questions.find(({ id }) => id === given.question)?.text ?? '',
		answer: answerText(given, questions),
		apps: [],
	};
}

/** What was found instead; with a conflict, what it would cost. */
export function failureWords(
	edition: Pick<Result, 'app' | 'variant'>,
	failure: Failed,
	view: ResultView,
	t: Translate,
): string {
	const { criterion, found } = failure;
	if (failure.reason === 'level') return foundWords(view, t, { ...edition, criterion, found });
	const lost = view.criteria[failure.with]?.short ?? failure.with;
	return t('result.conflict', { with: lost });
}

const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name);
