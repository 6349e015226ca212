import { pathOf, validChoice } from './path.ts';
import type { Answers, QuestionLogic } from './question-logic.ts';

/** Where somebody is: at a question (its id), checking the answers, or at the result. */
export const CHECK = 'check';
export const RESULT = 'result';

/** What the address keeps after the `#`, which no browser sends to a server. */
export interface Journey {
	answers: Answers;
	/** A question's id, `check` or `result`; null at the start. */
	at: string | null;
	/** Where somebody who changes an answer goes back to: `check` or `result`; null for the next question. */
	to?: string | null;
	/** The app in use now, to see what could be used instead. */
	current: string | null;
	/** The day of the guide that the address was made with (YYYY-MM-DD). */
	day: string | null;
}

/** A journey as read from an address, with what it names that no longer exists. */
export interface ReadJourney extends Journey {
	to: string | null;
	gone: string[];
}

const VERSION = '1';

/** Keys that are not questions. A question may not have one of these as its id. */
export const RESERVED_KEYS = ['v', 'd', 'at', 'to', 'now'] as const;

/**
 * A journey as a fragment without its `#`: answers by name of question and option, so that a new
 * question does not break an old link, with the version of this notation and the guide's day.
 *
 * @example writeFragment(questions, journey) // => 'v=1&d=2026-11-22&people=two&at=result'
 */
export function writeFragment(
	questions: readonly QuestionLogic[],
	{ answers, at, to = null, current, day }: Journey,
): string {
	const pairs: [string, string][] = [['v', VERSION]];
	if (day !== null) pairs.push(['d', day]);
	for (const { id } of pathOf(questions, answers)) {
		const chosen = answers.get(id);
		if (chosen) pairs.push([id, chosen.join('.')]);
	}
	if (current !== null) pairs.push(['now', current]);
	if (to !== null) pairs.push(['to', to]);
	if (at !== null) pairs.push(['at', at]);
	return pairs.map(([key, value]) => `${key}=${value}`).join('&');
}

/**
 * Reads a fragment, with or without its `#`. Never throws: whatever it does not understand counts
 * for nothing, and what looks like an answer that no longer exists is named in `gone`.
 */
export function readFragment(
	questions: readonly QuestionLogic[],
	fragment: string,
	apps: readonly string[] = [],
): ReadJourney {
	const pairs = new Map(fragment.replace(/^#/, '').split('&').flatMap(asPair));
	const answers = new Map<string, readonly string[]>();
	const gone: string[] = [];
	const byId = new Map(questions.map((question) => [question.id, question]));
	for (const [key, value] of pairs) {
		if (RESERVED_KEYS.some((reserved) => reserved === key)) continue;
		const question = byId.get(key);
		const options = value.split('.');
		const choice = question ? validChoice(question, options) : [];
		if (choice.length > 0) answers.set(key, choice);
		const lost = question
			? options.filter((id) => !question.options.some((option) => option.id === id))
			: [''];
		gone.push(...lost.map((id) => [key, id].filter(Boolean).join('.')));
	}
	const at = pairs.get('at') ?? null;
	const to = pairs.get('to') ?? null;
	const current = pairs.get('now') ?? null;
	const day = pairs.get('d') ?? '';
	return {
		answers,
		at: isView(at) || (at !== null && byId.has(at)) ? at : null,
		to: isView(to) ? to : null,
		current: current !== null && apps.includes(current) ? current : null,
		day: /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null,
		// Only a fragment in this notation can name what is gone; any other is not ours.
		gone: pairs.has('v') ? gone : [],
	};
}

const isView = (place: string | null): boolean => place === CHECK || place === RESULT;

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const VALUE = /^[a-z0-9.-]+$/;

function asPair(part: string): [string, string][] {
	const [key = '', value = '', ...rest] = part.split('=');
	return rest.length === 0 && KEBAB.test(key) && VALUE.test(value) ? [[key, value]] : [];
}
