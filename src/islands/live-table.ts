import type { PageTable, TableResult } from '../domain/matrix/table-filter.ts';

/** A table of more rows than this is long. */
const LONG = 60;

/** So many rows are put in their place at once, those further down a moment later. */
const AT_ONCE = 12;
/** A long table is laid out whole at every change: fewer changes then, of more rows. */
const AT_ONCE_IF_LONG = 40;

/** A column of a table that is there. */
interface Column {
	cells: readonly HTMLTableCellElement[];
	/** Its place among columns that were added; those of the page come before all of them. */
	rank: number;
}

/** The cells of a column that is to be added. */
export interface ColumnCells {
	head: HTMLTableCellElement;
	/** The cell of an app. */
	cellOf: (app: string) => HTMLTableCellElement;
}

/**
 * The table that the server rendered, of which rows and columns can be hidden, moved and added. It
 * is changed, never made anew: that keeps a table of hundreds of rows instant.
 */
export class LiveTable {
	/** What the page has of itself. */
	readonly page: PageTable;
	readonly rows: ReadonlyMap<string, HTMLTableRowElement>;
	private readonly head: HTMLTableRowElement;
	private readonly body: HTMLTableSectionElement;
	private readonly columns: Map<string, Column>;
	private order: readonly string[];
	/** Whether the rows stand in that order, also those that are hidden. */
	private isInOrder = true;
	/** Counts results, so that what is left of an earlier one is not shown. */
	private turn = 0;

	/** @throws if the table has no head or no body */
	constructor(table: HTMLTableElement) {
		const head = table.tHead?.rows[0];
		const body = table.tBodies[0];
		if (!head || !body) throw new Error('The table has no head or no body.');
		this.head = head;
		this.body = body;
		this.rows = new Map([...body.rows].map((row) => [row.dataset['app'] ?? '', row]));
		this.columns = new Map(
			[...head.cells].flatMap((cell, index): [string, Column][] => {
				const id = cell.dataset['criterion'];
				const cells = [head, ...body.rows].flatMap((row) => row.cells[index] ?? []);
				return id === undefined ? [] : [[id, { cells, rank: -1 }]];
			}),
		);
		this.page = { apps: [...this.rows.keys()], criteria: [...this.columns.keys()] };
		this.order = this.page.apps;
	}

	/**
	 * Shows the rows and columns of a result, and hides the others. The first rows are there at once;
	 * the others follow a few at a time, each time as soon as those before have been painted. Until
	 * then they stand where they stood; those of a long table go, if all of it would be laid out anew.
	 */
	show({ order, apps, criteria }: TableResult): void {
		const at = document.activeElement;
		const columns = [...this.columns].filter(
			([id, { cells }]) => cells[0]?.hidden === criteria.includes(id),
		);
		const rows = this.rowsOf(apps);
		if (order.some((id, index) => id !== this.order[index])) this.isInOrder = false;
		this.order = order;
		const isAnew = !this.isInOrder || columns.length > 0;
		const staysShown = !isAnew || this.rows.size <= LONG;
		const seen = new Set(
			rows.filter(({ hidden }, index) => index < this.atOnce || (staysShown && !hidden)),
		);
		for (const row of this.rows.values()) if (!seen.has(row)) hide(row, true);
		for (const [id, { cells }] of columns) {
			for (const cell of cells) hide(cell, !criteria.includes(id));
		}
		if (!this.isInOrder) this.arrange(rows.slice(0, this.atOnce));
		for (const row of seen) hide(row, false);
		if (at instanceof HTMLElement) this.handOn(at, apps);
		void this.showRest(rows);
	}

	/** How many rows are changed at once. */
	get atOnce(): number {
		return this.rows.size > LONG ? AT_ONCE_IF_LONG : AT_ONCE;
	}

	has(criterion: string): boolean {
		return this.columns.has(criterion);
	}

	/** Every column's head, with its criterion. */
	heads(): [string, HTMLTableCellElement][] {
		return [...this.columns].flatMap(([id, { cells }]): [string, HTMLTableCellElement][] =>
			cells[0] ? [[id, cells[0]]] : [],
		);
	}

	/**
	 * Adds a column at the end, but before added ones of a higher rank. It is hidden until it is
	 * part of a result.
	 *
	 * @param rank the place of its criterion in the guide
	 */
	add(criterion: string, rank: number, { head, cellOf }: ColumnCells): void {
		const next = [...this.columns.values()].find((column) => column.rank > rank);
		const rows: [HTMLTableRowElement, HTMLTableCellElement][] = [
			[this.head, head],
			...[...this.rows].map(([app, row]): [HTMLTableRowElement, HTMLTableCellElement] => [
				row,
				cellOf(app),
			]),
		];
		for (const [index, [row, cell]] of rows.entries()) {
			cell.hidden = true;
			row.insertBefore(cell, next?.cells[index] ?? null);
		}
		const column = { cells: rows.map(([, cell]) => cell), rank };
		const others = [...this.columns];
		const place = others.filter(([, other]) => other.rank <= rank).length;
		this.columns.clear();
		for (const [id, one] of others.toSpliced(place, 0, [criterion, column])) {
			this.columns.set(id, one);
		}
	}

	/** Whoever was in a row that went away goes on in the one that follows, at the same kind of thing. */
	private handOn(at: HTMLElement, apps: readonly string[]): void {
		const app = at.closest('tr')?.dataset['app'];
		if (app === undefined || apps.includes(app)) return;
		const following = this.order.slice(this.order.indexOf(app)).find((id) => apps.includes(id));
		const row = this.rows.get(following ?? apps.at(-1) ?? '');
		row?.querySelector<HTMLElement>(at.localName)?.focus();
	}

	private rowsOf(apps: readonly string[]): HTMLTableRowElement[] {
		return apps.flatMap((id) => this.rows.get(id) ?? []);
	}

	/** Shows the other rows a few at a time, each time after what is there has been painted. */
	private async showRest(rows: readonly HTMLTableRowElement[]): Promise<void> {
		const { atOnce } = this;
		const turn = (this.turn += 1);
		for (let shown = atOnce; shown < rows.length; shown += atOnce) {
			const next = rows.slice(shown, shown + atOnce);
			if (this.isInOrder && next.every(({ hidden }) => !hidden)) continue;
			await painted();
			if (turn !== this.turn) return;
			if (!this.isInOrder) this.arrange(rows.slice(0, shown + atOnce));
			for (const row of next) hide(row, false);
		}
		if (this.isInOrder) return;
		if (this.rows.size > atOnce) await painted();
		if (turn !== this.turn) return;
		this.arrange(this.rowsOf(this.order));
		this.isInOrder = true;
	}

	/** Puts rows first, in this order; moves only those that are elsewhere. */
	private arrange(rows: readonly HTMLTableRowElement[]): void {
		let next = this.body.firstElementChild;
		for (const row of rows) {
			if (row === next) next = row.nextElementSibling;
			else this.body.insertBefore(row, next);
		}
	}
}

/** Resolves once the browser has painted what stands there. */
export const painted = (): Promise<void> =>
	new Promise((resolve) => {
		requestAnimationFrame(() => setTimeout(resolve));
	});

/** Touches only what changes, so that the rest need not be laid out again. */
function hide(element: HTMLElement, isHidden: boolean): void {
	if (element.hidden !== isHidden) element.hidden = isHidden;
}
