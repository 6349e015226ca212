import type { Group, Lookup } from '../search/engine.ts';

/** How long somebody stops typing before results follow, and before they are read out. */
const PAUSE = 120;
const LONG_PAUSE = 800;

/** How many results of a kind stand there at first. */
export const SHOWN_AT_FIRST = 5;

/** What is asked, and what was found. */
export class SearchState {
	/** What is asked, once typing pauses. */
	query: string = $state('');
	/** The results, said once typing pauses for longer. */
	announcement: string = $state('');
	failed: boolean = $state(false);
	/** The kinds of which all results are shown. */
	opened: readonly string[] = $state.raw([]);
	private readonly load: () => Promise<Lookup>;
	private readonly words: (groups: readonly Group[], query: string) => string;
	private readonly note: (query: string) => void;
	private lookup: Lookup | null = $state.raw(null);
	private typing: number | undefined;
	private saying: number | undefined;

	/** Null as long as nothing can be found yet, or too little is asked. */
	readonly groups = $derived.by((): Group[] | null => this.lookup?.(this.query) ?? null);

	/**
	 * @param load gives the engine; called at first use, and again if it failed
	 * @param words says results in a sentence
	 * @param note is told what is asked, whenever typing pauses
	 */
	constructor(
		load: () => Promise<Lookup>,
		words: (groups: readonly Group[], query: string) => string,
		note: (query: string) => void,
	) {
		this.load = load;
		this.words = words;
		this.note = note;
	}

	/** Whether something is asked that cannot be looked up yet. */
	get waits(): boolean {
		return this.query !== '' && this.lookup === null && !this.failed;
	}

	/** Fetches what is needed; once is enough. */
	async prepare(): Promise<void> {
		if (this.lookup) return;
		this.failed = false;
		try {
			this.lookup = await this.load();
			this.sayLater();
		} catch {
			this.failed = true;
		}
	}

	/** Follows the field as somebody types. */
	type(query: string): void {
		clearTimeout(this.typing);
		this.typing = window.setTimeout(() => {
			this.ask(query);
			this.note(query);
		}, PAUSE);
		void this.prepare();
	}

	/** Asks at once. */
	ask(query: string): void {
		this.query = query;
		this.opened = [];
		void this.prepare();
		this.sayLater();
	}

	showAll(kind: string): void {
		this.opened = [...this.opened, kind];
	}

	private sayLater(): void {
		this.announcement = '';
		clearTimeout(this.saying);
		this.saying = window.setTimeout(() => {
			this.announcement = this.groups ? this.words(this.groups, this.query) : '';
		}, LONG_PAUSE);
	}
}
