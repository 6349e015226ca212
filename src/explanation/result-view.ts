import type { Sign } from '../domain/matrix/answer.ts';
import type { EvaluationGuide } from '../domain/decision/evaluation-guide.ts';
import type { OptionLogic, QuestionLogic } from '../domain/questionnaire/question-logic.ts';
import type { PickedMessages } from '../i18n/picked.ts';
import type { Spoken } from './spoken.ts';

/** Everything that it takes to work out a result and put it into words, in one language. */
export interface ResultView {
	locale: string;
	/** The day of the guide (YYYY-MM-DD). */
	day: string;
	evaluation: EvaluationGuide;
	messages: PickedMessages;
	criteria: Readonly<Record<string, CriterionView>>;
	apps: Readonly<Record<string, AppView>>;
	/** Address of the table for an audience. */
	tables: Readonly<Record<string, string>>;
	/** What else can be done, for who had better choose none. */
	exit: { title: Spoken; text: Spoken; href: string } | null;
}

export interface CriterionView {
	short: string;
	href: string;
	/** Names of levels or flags by id. */
	levels: Readonly<Record<string, string>>;
	/** With a count: what is counted. */
	unit: string | null;
	/** The shape beside a level, or beside the reason why the fact is missing. */
	signs: Readonly<Record<string, Sign>>;
}

export interface AppView {
	name: string;
	href: string;
	/** Names of the editions that serve an audience by default. */
	editions: Readonly<Record<string, string>>;
	acts: Readonly<Record<string, ActView>>;
	settings: readonly SettingView[];
	/** Why a fact is missing, by criterion, where it is another reason than that nothing was found. */
	missing: Readonly<Record<string, 'not-disclosed' | 'disputed'>>;
}

export interface ActView {
	text: Spoken;
	who: string;
	when: string;
	plan: string | null;
}

export interface SettingView {
	id: string;
	/** null where the same act is among the acts of the app. */
	text: Spoken | null;
	who: string;
	when: string;
	costs: Spoken | null;
	/** Ids of the editions that have it, "base" among them; null for all. */
	editions: readonly string[] | null;
	source: { title: string; url: string };
	asOf: string | null;
}

/** A question in words. */
export interface QuestionView extends QuestionLogic {
	text: Spoken;
	why: Spoken;
	options: readonly OptionView[];
}

export interface OptionView extends OptionLogic {
	text: Spoken;
	hint?: Spoken | undefined;
	effect?: Spoken | undefined;
	advice?: AdviceView | undefined;
}

/** What comes before choosing. */
export interface AdviceView {
	title: Spoken;
	text: Spoken;
	links: readonly { name: Spoken; url: string }[];
}
