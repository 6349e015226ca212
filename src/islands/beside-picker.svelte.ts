import {
	MOST_BESIDE,
	readEditions,
	writeEditions,
	type EditionName,
} from '../domain/edition-list.ts';
import type { AppSheet } from '../explanation/app-sheet/app-sheet.ts';
import type { Chosen } from '../explanation/beside/beside-view.ts';

/** An app that can be chosen. */
export interface Listed {
	id: string;
	name: string;
	/** Where its sheet is. */
	sheetHref: string;
	/** Ids of its editions; the base is among them. */
	editions: readonly string[];
}

const KEY = 'apps=';

/** Which editions somebody lays side by side. The address is the only place where they are kept. */
export class BesidePicker {
	chosen: readonly EditionName[] = $state.raw([]);
	/** What the address names that the guide does not have. */
	unknown: readonly string[] = $state.raw([]);
	sheets: Readonly<Record<string, AppSheet>> = $state.raw({});
	failed: boolean = $state(false);

	/** What else the address says, such as answers to questions: for the page that comes after. */
	private others: readonly string[] = $state.raw([]);

	readonly fragment = $derived.by(() =>
		this.chosen.length === 0
			? ''
			: `#${[...this.others, `${KEY}${writeEditions(this.chosen)}`].join('&')}`,
	);
	/** What is chosen, with all that is known of it; shorter than `chosen` while that is loading. */
	readonly columns = $derived.by((): Chosen[] =>
		this.chosen.flatMap(({ app, edition: id }) => {
			const sheet = this.sheets[app];
			const edition = sheet?.editions.find((one) => one.id === id);
			return sheet && edition ? [{ sheet, edition }] : [];
		}),
	);

	/** What can be chosen. */
	listed: readonly Listed[] = $state.raw([]);

	constructor(listed: readonly Listed[]) {
		this.listed = listed;
	}

	/** Fetches all that can be chosen; if it cannot be had, what the page has is what there is. */
	async list(href: string): Promise<void> {
		const response = await fetch(href);
		if (response.ok) this.listed = (await response.json()) as Listed[];
	}

	get isFull(): boolean {
		return this.chosen.length >= MOST_BESIDE;
	}

	/** Takes over what the address says; a place on the page, such as its content, says nothing. */
	read(fragment: string): void {
		const parts = fragment.replace(/^#/, '').split('&');
		const part = parts.find((one) => one.startsWith(KEY));
		if (part === undefined && fragment.length > 1) return;
		this.others = parts.filter((one) => one.includes('=') && !one.startsWith(KEY));
		const named = part === undefined ? [] : readEditions(part.slice(KEY.length));
		this.chosen = named.filter((one) => this.has(one));
		this.unknown = named.filter((one) => !this.has(one)).map((one) => writeEditions([one]));
		void this.load();
	}

	/** Adds an app, in an edition of it that is not there yet. */
	add(app: string): void {
		const free = this.listed
			.find(({ id }) => id === app)
			?.editions.find((edition) => !this.holds({ app, edition }));
		if (free !== undefined) this.choose([...this.chosen, { app, edition: free }]);
	}

	/** Takes another edition of the app in a place; the same twice would be one column. */
	change(place: number, edition: string): void {
		this.choose(this.chosen.map((one, index) => (index === place ? { ...one, edition } : one)));
	}

	remove(place: number): void {
		this.choose(this.chosen.filter((_, index) => index !== place));
	}

	/** Whether an edition stands there already. */
	holds({ app, edition }: EditionName): boolean {
		return this.chosen.some((one) => one.app === app && one.edition === edition);
	}

	/** Fetches the sheets of what is chosen, each once. */
	async load(): Promise<void> {
		this.failed = false;
		const wanted = new Set(this.chosen.map(({ app }) => app).filter((app) => !this.sheets[app]));
		try {
			const loaded = await Promise.all([...wanted].map((app) => this.fetchSheet(app)));
			this.sheets = {
				...this.sheets,
				...Object.fromEntries(loaded.map((sheet) => [sheet.id, sheet])),
			};
		} catch {
			this.failed = true;
		}
	}

	private choose(chosen: readonly EditionName[]): void {
		this.chosen = chosen;
		this.unknown = [];
		history.replaceState(null, '', this.fragment === '' ? location.pathname : this.fragment);
		void this.load();
	}

	private has({ app, edition }: EditionName): boolean {
		return this.listed.some(({ id, editions }) => id === app && editions.includes(edition));
	}

	private async fetchSheet(app: string): Promise<AppSheet> {
		const response = await fetch(this.listed.find(({ id }) => id === app)?.sheetHref ?? '');
		if (!response.ok) throw new Error(response.statusText);
		return (await response.json()) as AppSheet;
	}
}
