import {
	filterToLoosen,
	filtersOf,
	withoutFilter,
	type AppFilter,
} from '../domain/matrix/app-filters.ts';
import { NOTHING, type TableChoice } from '../domain/matrix/table-choice.ts';
import { appsOf, tableResult, type PageTable } from '../domain/matrix/table-filter.ts';
import {
	knownChoice,
	readTableFragment,
	writeTableFragment,
} from '../domain/matrix/table-fragment.ts';
import type { TableView } from '../explanation/table-view.ts';

/** How long somebody stops typing before the address follows. */
const PAUSE = 250;

/**
 * What somebody has chosen to see of the table. The address is the only place where it is kept:
 * each choice is an entry in the browser's history, words as they are typed share one.
 */
export class TableTools {
	choice: TableChoice = $state.raw(NOTHING);
	/** What filters work on; null as long as it is not there. */
	view: TableView | null = $state.raw(null);
	failed: boolean = $state(false);
	/** What the page has of itself; known once the script runs. */
	page: PageTable = $state.raw({ apps: [], criteria: [] });

	readonly fragment = $derived.by(() => writeTableFragment(this.choice));
	readonly result = $derived.by(() =>
		this.view ? tableResult(this.view, this.choice, this.page) : null,
	);
	readonly filters = $derived.by(() => filtersOf(this.choice));
	/** What to take off where nothing is left. */
	readonly toLoosen = $derived.by(() =>
		this.view && this.result?.apps.length === 0
			? filterToLoosen(this.view, this.choice, appsOf(this.view, this.page))
			: null,
	);

	/** What the address says of the table. */
	private noted = '';
	private wasTyped = false;
	private typing: number | undefined;
	private loading: Promise<void> | undefined;

	private readonly href: string;
	private readonly onchange: () => void;

	/** @param onchange told after every change of what is to be seen, and once the data are there */
	constructor(href: string, onchange: () => void) {
		this.href = href;
		this.onchange = onchange;
	}

	/** Whether something is chosen that cannot be shown yet. */
	get waits(): boolean {
		return this.fragment !== '' && this.view === null && !this.failed;
	}

	/** Fetches what filters need; once is enough. */
	load(): Promise<void> {
		this.loading ??= this.fetchView();
		return this.loading;
	}

	/** Chooses something else, as an entry of its own in the browser's history. */
	choose(changes: Partial<TableChoice>): void {
		this.choice = { ...this.choice, ...changes };
		this.note(false);
		this.changed();
	}

	/** Follows the field as somebody types a name. */
	type(name: string): void {
		this.choice = { ...this.choice, name };
		clearTimeout(this.typing);
		this.typing = window.setTimeout(() => {
			this.note(true);
		}, PAUSE);
		this.changed();
	}

	/** Writes down at once what was typed, before somebody goes elsewhere. */
	typed(): void {
		this.note(true);
	}

	remove(filter: AppFilter): void {
		this.choose(withoutFilter(this.choice, filter));
	}

	clear(): void {
		this.choose(NOTHING);
	}

	/** Takes over what the address says. A place on the page, such as its content, says nothing. */
	read(fragment: string): void {
		const isPlace = fragment.length > 1 && !fragment.includes('=');
		if (isPlace && this.noted !== '') history.replaceState(null, '', `#${this.noted}`);
		if (isPlace) return;
		const read = readTableFragment(fragment);
		this.choice = this.view ? knownChoice(this.view, read) : read;
		this.noted = this.fragment;
		this.wasTyped = false;
		if (this.noted !== '' || this.view) this.changed();
	}

	private changed(): void {
		void this.load();
		this.onchange();
	}

	private note(isTyped: boolean): void {
		clearTimeout(this.typing);
		const { fragment } = this;
		if (fragment === this.noted) return;
		const address = fragment === '' ? location.pathname : `#${fragment}`;
		if (isTyped && this.wasTyped) history.replaceState(null, '', address);
		else history.pushState(null, '', address);
		this.noted = fragment;
		this.wasTyped = isTyped;
	}

	private async fetchView(): Promise<void> {
		this.failed = false;
		try {
			const response = await fetch(this.href);
			if (!response.ok) throw new Error(response.statusText);
			const view = (await response.json()) as TableView;
			this.choice = knownChoice(view, this.choice);
			this.view = view;
		} catch {
			this.failed = true;
			this.loading = undefined;
		}
		this.onchange();
	}
}
