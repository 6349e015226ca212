import type { Requirement } from '../decision/preferences.ts';

/** A question without its words: what leads on to what, and what the answers ask of an app. */
export interface QuestionLogic {
	id: string;
	order: number;
	/** How many answers may be chosen. */
	most: number;
	options: readonly OptionLogic[];
	/** Asked only if one of these answers was given; always if empty. */
	onlyAfter: readonly Answered[];
}

export interface OptionLogic extends Wanted {
	id: string;
	audience?: string | undefined;
	/** What this answer also asks if one of these was given to another question. */
	depending: readonly (Answered & Wanted)[];
	/** Present on a non-answer, which goes together with no other. */
	effect?: unknown;
}

export interface Wanted {
	requirements: readonly Requirement[];
	weights: Readonly<Record<string, number>>;
}

export interface Answered {
	question: string;
	options: readonly string[];
}

/** The ids of the options chosen, by question. A question without an entry is not answered. */
export type Answers = ReadonlyMap<string, readonly string[]>;

/** Whether one of these answers was given. */
export function wasAnswered(answers: Answers, { question, options }: Answered): boolean {
	return answers.get(question)?.some((option) => options.includes(option)) === true;
}
