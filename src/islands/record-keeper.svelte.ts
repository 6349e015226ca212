import { readEditions, type EditionName } from '../domain/edition-list.ts';
import { freshRecord, withPlaces } from '../domain/record/fresh-record.ts';
import { factChanges, type FrozenFacts } from '../domain/record/frozen-facts.ts';
import { writeRecord } from '../domain/record/record-file.ts';
import type { DecisionRecord, RecordOption } from '../domain/record/record.ts';
import type { AppSheet } from '../explanation/app-sheet/app-sheet.ts';
import { editionTitle, freezeFacts, settingsToApply } from '../explanation/record/freeze-facts.ts';
import type { RecordView } from '../explanation/record/record-view.ts';

/**
 * A record while somebody fills it in. It lives here and in the files that they save, and nowhere
 * else: not in the address, not in the browser.
 */
export class RecordKeeper {
	readonly view: RecordView;
	record: DecisionRecord;
	/** The facts about what is chosen, as they are today; null while they are not there. */
	now: FrozenFacts | null = $state.raw(null);
	loading: boolean = $state(false);
	failed: boolean = $state(false);
	/** Judges an option by answers that were given before, if any were. */
	judge: ((option: RecordOption) => void) | null = null;

	/** The record as it was last saved or opened. */
	private noted: string = $state.raw('');
	private sheet: AppSheet | null = null;

	constructor(view: RecordView) {
		this.view = view;
		const { guide, shown: release, locale: language } = view;
		this.record = $state(withPlaces(freshRecord({ guide, release, language }), view));
		this.note();
	}

	/** What the record is as a file. */
	get text(): string {
		return writeRecord(this.record);
	}

	/** The record as it is now, apart from what is filled in later. */
	get copy(): DecisionRecord {
		return JSON.parse(this.text) as DecisionRecord;
	}

	/** Whether something is filled in that no file has. */
	get isUnsaved(): boolean {
		return this.text !== this.noted;
	}

	/** Whether what is chosen can no longer be looked up. */
	get isGone(): boolean {
		const { chosen } = this.record;
		return chosen !== null && !this.knows(chosen);
	}

	/** What differs today, as long as nobody has decided what to do about it. */
	get changes() {
		const { facts, keptAgainst } = this.record;
		if (!facts || !this.now || keptAgainst === this.view.shown.date) return [];
		return factChanges(facts.of, this.now.of);
	}

	/** Takes the record as it is for saved. */
	note(): void {
		this.noted = this.text;
	}

	/** Takes over the editions that an address names; returns what the guide does not have. */
	prefill(fragment: string): string[] {
		const named = new URLSearchParams(fragment.replace(/^#/, '')).get('apps') ?? '';
		const editions = readEditions(named);
		for (const edition of editions.filter((one) => this.knows(one))) this.add(edition);
		// Who comes from the page about one has chosen it; another can still be taken.
		const [only, ...others] = this.record.options;
		if (only && others.length === 0) this.record.chosen = { app: only.app, edition: only.edition };
		this.note();
		void this.retry();
		return editions.filter((one) => !this.knows(one)).map(({ app }) => app);
	}

	/** Adds an edition to what is compared, once. */
	add({ app: id, edition }: EditionName): void {
		const app = this.view.apps.find((one) => one.id === id);
		if (!app || this.has({ app: id, edition })) return;
		const name = editionTitle(app, edition);
		this.record.options.push({ app: id, edition, name, verdict: null, reason: '' });
		this.judgeLast();
	}

	has(edition: EditionName): boolean {
		return this.record.options.some((one) => isSame(one, edition));
	}

	remove(option: RecordOption): void {
		if (isSame(option, this.record.chosen)) this.record.chosen = null;
		this.record.options = this.record.options.filter((one) => !isSame(one, option));
	}

	/** Compares another edition of the same. */
	changeEdition(option: RecordOption, edition: string): void {
		const app = this.view.apps.find(({ id }) => id === option.app);
		if (!app) return;
		const wasChosen = isSame(option, this.record.chosen);
		option.edition = edition;
		option.name = editionTitle(app, edition);
		option.verdict = null;
		this.judge?.(option);
		if (wasChosen) void this.choose(option);
	}

	/** Chooses an edition; its facts and settings come into the record. */
	async choose({ app, edition }: EditionName): Promise<void> {
		this.record.chosen = { app, edition };
		this.record.facts = null;
		this.now = null;
		await this.retry();
	}

	/** Looks the facts up again; those of then, if there are any, stay. */
	async retry(): Promise<void> {
		if (!(await this.load()) || this.record.facts) return;
		const wasSaved = !this.isUnsaved;
		this.takeNow();
		// What came by itself is no work that could be lost.
		if (wasSaved) this.note();
	}

	/** The facts of today take the place of those of then. */
	takeNow(): void {
		if (!this.now || !this.sheet) return;
		const settings = settingsToApply(this.sheet, this.now, this.record.settings);
		const { shown: release, locale: language } = this.view;
		Object.assign(this.record, { facts: this.now, settings, release, language, keptAgainst: '' });
	}

	/** The facts of then stay, on purpose, until the guide changes again. */
	keepThen(): void {
		this.record.keptAgainst = this.view.shown.date;
	}

	/** Goes on with a record from a file; looks up whether its facts still hold. */
	async open(record: DecisionRecord): Promise<void> {
		this.record = withPlaces(record, this.view);
		this.now = null;
		this.note();
		if (this.record.chosen && !this.isGone) await this.load();
	}

	/** Fetches what is known of the chosen edition; false if it did not come, or came too late. */
	async load(): Promise<boolean> {
		const { chosen } = this.record;
		const app = this.view.apps.find(({ id }) => id === chosen?.app);
		if (!chosen || !app) return false;
		this.loading = true;
		const sheet = await fetchSheet(app.sheet);
		if (!isSame(chosen, this.record.chosen)) return false;
		this.loading = false;
		this.failed = sheet === null;
		this.sheet = sheet;
		this.now = sheet && freezeFacts(sheet, chosen.edition, this.view);
		return sheet !== null;
	}

	private knows({ app, edition }: EditionName): boolean {
		const known = this.view.apps.find(({ id }) => id === app);
		return known?.editions.some(({ id }) => id === edition) ?? false;
	}

	private judgeLast(): void {
		const last = this.record.options.at(-1);
		if (last) this.judge?.(last);
	}
}

const isSame = (one: EditionName, other: EditionName | null): boolean =>
	one.app === other?.app && one.edition === other.edition;

async function fetchSheet(href: string): Promise<AppSheet | null> {
	try {
		const response = await fetch(href);
		return response.ok ? ((await response.json()) as AppSheet) : null;
	} catch {
		return null;
	}
}
