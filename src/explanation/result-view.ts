import type { Sign } from '../domain/matrix/answer.ts';
import type { EvaluationGuide } from '../domain/decision/evaluation-guide.ts';
import type { OptionLogic, QuestionLogic } from '../domain/questionnaire/question-logic.ts';
import type { PickedMessages } from '../i18n/picked.ts';
import type { OnwardView } from './onward.ts';
import type { LinkedRelease } from './since-view.ts';
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
	/** What links may have been made with, oldest first (since-view.ts). */
	releases: readonly LinkedRelease[];
	/** Where somebody may go on with it. */
	onward: OnwardView;
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
	/** By variant, and under "base" for what the base claims describe. */
	editions: Readonly<Record<string, EditionView>>;
}

/** An app as an audience gets it, in words. */
export interface EditionView {
	/** null for the base. */
	name: string | null;
	/** What every card says, such as the price. */
	always: readonly string[];
	/** Who can look in if nobody does anything; null if the guide draws no windows. */
	house: HouseView | null;
	acts: Readonly<Record<string, ActView>>;
	/** Settings worth changing, most protective first. */
	settings: readonly SettingView[];
	/** Why a fact is missing, by criterion, where it is another reason than that nothing was found. */
	missing: Readonly<Record<string, 'not-disclosed' | 'disputed'>>;
	/** The criteria of which the evidence is out of date. */
	stale: readonly string[];
}

/** A house front: its gable, and its windows with their places in the drawing and in words. */
export interface HouseView {
	gable: number;
	/** As `viewBox` wants it. */
	box: string;
	windows: readonly { short: string; level: string; sign: Sign; x: number; y: number }[];
}

/** What somebody must do, with all that it changes: said in one breath, so that nothing contradicts. */
export interface ActView {
	/** Who acts, without a capital. */
	actor: string;
	/** Who acts, and when, as the beginning of a sentence. */
	who: string;
	text: Spoken;
	/** What else comes of it; empty if nothing. */
	then: string;
}

/** What to switch on or off, and the source that says so. */
export interface SettingView {
	id: string;
	who: string;
	text: Spoken;
	costs: Spoken;
	/** `url` is null for an address that may not become a link. */
	source: { title: string; lang: string | null; url: string | null; date: string };
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
