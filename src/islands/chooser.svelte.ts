import {
	CHECK,
	readFragment,
	RESULT,
	writeFragment,
	type Journey,
} from '../domain/questionnaire/fragment.ts';
import { pathOf, validChoice } from '../domain/questionnaire/path.ts';
import type { Answers } from '../domain/questionnaire/question-logic.ts';
import type { QuestionView } from '../explanation/result-view.ts';

/** Why somebody cannot go on. */
export type Fault =
	{ reason: 'none' } | { reason: 'most'; most: number } | { reason: 'alone'; option: string };

/**
 * Where somebody is in the questionnaire. The address is the only place where answers live: every
 * step is an entry in the browser's history, and Back works because the address is read again.
 */
export class ChooserState {
	readonly questions: readonly QuestionView[];
	/** The guide's day (YYYY-MM-DD), noted in every address. */
	readonly day: string;
	/** What may be named as the app in use; known once the data are there. */
	apps: readonly string[] = $state.raw([]);
	answers: Answers = $state.raw(new Map());
	at: string | null = $state(null);
	current: string | null = $state(null);
	fault: Fault | null = $state(null);
	/** The day of an older guide that this address was made with. */
	oldDay: string | null = $state(null);
	/** How many answers in the address no longer exist. */
	gone: number = $state(0);
	wiped: boolean = $state(false);

	readonly path = $derived.by(() => pathOf(this.questions, this.answers));
	readonly question = $derived.by(
		() =>
			this.path.find(({ id }) => id === this.at) ?? (this.at === null ? this.path[0] : undefined),
	);
	readonly step = $derived.by(() => this.path.findIndex(({ id }) => id === this.question?.id));
	/** How many questions there will be, once no open answer can change that. */
	readonly total = $derived.by(() => {
		const deciding = new Set(
			this.questions.flatMap(({ onlyAfter }) => onlyAfter.map(({ question }) => question)),
		);
		const settled = this.path.every(({ id }) => !deciding.has(id) || this.answers.has(id));
		return settled ? this.path.length : null;
	});

	constructor(questions: readonly QuestionView[], day: string) {
		this.questions = questions;
		this.day = day;
	}

	/** Takes over what an address says; anything that it does not understand counts for nothing. */
	read(fragment: string): void {
		const journey = readFragment(this.questions, fragment, this.apps);
		this.answers = journey.answers;
		this.at = this.reachable(journey.at);
		this.current = journey.current;
		this.fault = null;
		this.gone = journey.gone.length;
		this.oldDay = journey.day !== null && journey.day < this.day ? journey.day : null;
	}

	/** The address of a place in the questionnaire, with the answers as they are. */
	hrefAt(at: string | null, journey: Partial<Journey> = {}): string {
		const { answers, current, day } = this;
		return `#${writeFragment(this.questions, { answers, current, day, at, ...journey })}`;
	}

	/** Notes what is chosen in the form, as it stands; nothing is checked yet. */
	choose(chosen: readonly string[]): void {
		if (!this.question) return;
		const { id } = this.question;
		const others = [...this.answers].filter(([question]) => question !== id);
		this.answers = new Map(chosen.length === 0 ? others : [...others, [id, chosen]]);
		this.wiped = false;
	}

	/** Where "go on" leads; null if the choice is not a valid one, and then `fault` says why. */
	goOn(): string | null {
		const { question } = this;
		if (!question) return null;
		const chosen = this.answers.get(question.id) ?? [];
		this.fault = faultIn(question, chosen);
		if (this.fault) return null;
		const following = this.path.slice(this.step + 1).find(({ id }) => !this.answers.has(id));
		return this.hrefAt(following?.id ?? CHECK);
	}

	/** The question before this one; null at the first. */
	get before(): string | null {
		return this.path[this.step - 1]?.id ?? null;
	}

	/** The first question without an answer; null when all are answered. */
	get open(): string | null {
		return this.path.find(({ id }) => !this.answers.has(id))?.id ?? null;
	}

	private reachable(at: string | null): string | null {
		if (at === CHECK || at === RESULT) return at;
		return this.path.some(({ id }) => id === at) ? at : null;
	}
}

function faultIn(question: QuestionView, chosen: readonly string[]): Fault | null {
	if (chosen.length === 0) return { reason: 'none' };
	if (validChoice(question, chosen).length === chosen.length) return null;
	const alone = question.options.find(({ id, effect }) => effect && chosen.includes(id));
	return alone ? { reason: 'alone', option: alone.id } : { reason: 'most', most: question.most };
}
