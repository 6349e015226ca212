import {
	CHECK,
	readFragment,
	RESULT,
	writeFragment,
	type Journey,
	type ReadJourney,
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
	apps: readonly string[] = [];
	/** What the address says, and what is chosen since. */
	journey: ReadJourney = $state.raw(readFragment([], ''));
	fault: Fault | null = $state.raw(null);
	wiped: boolean = $state(false);

	readonly answers = $derived.by(() => this.journey.answers);
	readonly path = $derived.by(() => pathOf(this.questions, this.answers));
	/** The place shown: a question that is asked, the check, or the result. */
	readonly at = $derived.by(() => {
		const { at } = this.journey;
		const exists = at === CHECK || at === RESULT || this.path.some(({ id }) => id === at);
		return exists ? at : (this.path[0]?.id ?? null);
	});
	readonly step = $derived.by(() => this.path.findIndex(({ id }) => id === this.at));

	constructor(questions: readonly QuestionView[], day: string) {
		this.questions = questions;
		this.day = day;
	}

	get question(): QuestionView | undefined {
		return this.path[this.step];
	}

	/** The question before this one; null at the first. */
	get before(): string | null {
		return this.path[this.step - 1]?.id ?? null;
	}

	/** The answers to the questions before this one; all of them where no question is shown. */
	get passed(): Answers {
		const before = this.path.slice(0, this.question ? this.step : undefined);
		return new Map([...this.answers].filter(([id]) => before.some((one) => one.id === id)));
	}

	/** The first question without an answer; null when all are answered. */
	get open(): string | null {
		return this.path.find(({ id }) => !this.answers.has(id))?.id ?? null;
	}

	/** How many questions there will be; null as long as an open answer can change that. */
	get total(): number | null {
		const isOpen = ({ id }: QuestionView) =>
			!this.answers.has(id) &&
			this.questions.some(({ onlyAfter }) => onlyAfter.some(({ question }) => question === id));
		return this.path.some(isOpen) ? null : this.path.length;
	}

	/** The day of the older guide that this address was made with; null if it is of today. */
	get oldDay(): string | null {
		const { day } = this.journey;
		return day !== null && day < this.day ? day : null;
	}

	/** Takes over what an address says; anything that it does not understand counts for nothing. */
	read(fragment: string): void {
		this.journey = readFragment(this.questions, fragment, this.apps);
		this.fault = null;
	}

	/** The address of a place in the questionnaire, with the answers as they are. */
	hrefAt(at: string | null, other: Partial<Journey> = {}): string {
		const { journey, day } = this;
		const { answers, current } = journey;
		return `#${writeFragment(this.questions, { answers, current, to: null, ...other, day, at })}`;
	}

	/** Notes what is chosen in the form, as it stands; nothing is checked yet. */
	choose(chosen: readonly string[]): void {
		const { question } = this;
		if (!question) return;
		const others = [...this.answers].filter(([id]) => id !== question.id);
		const answers = new Map(chosen.length === 0 ? others : [...others, [question.id, chosen]]);
		this.journey = { ...this.journey, answers, at: question.id };
		this.wiped = false;
	}

	/** Where "go on" leads; null if the choice is not a valid one, and then `fault` says why. */
	goOn(): string | null {
		const { question } = this;
		if (!question) return null;
		this.fault = faultIn(question, this.answers.get(question.id) ?? []);
		if (this.fault) return null;
		const { to } = this.journey;
		if (to !== null) return this.hrefAt(to);
		const following = this.path.slice(this.step + 1).find(({ id }) => !this.answers.has(id));
		return this.hrefAt(following?.id ?? CHECK);
	}
}

function faultIn(question: QuestionView, chosen: readonly string[]): Fault | null {
	if (chosen.length === 0) return { reason: 'none' };
	if (validChoice(question, chosen).length === chosen.length) return null;
	const alone = question.options.find(({ id, effect }) => effect && chosen.includes(id));
	return alone ? { reason: 'alone', option: alone.id } : { reason: 'most', most: question.most };
}
