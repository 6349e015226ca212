import { painted, type LiveTable } from './live-table.ts';

/** What a box is called, and what happens when it is ticked or not. */
interface Picking {
	nameOf: (app: string) => string;
	ontoggle: (app: string) => void;
}

/** Boxes before the names of apps, to pick those that are to be put side by side. */
export class PickBoxes {
	private readonly boxes = new Map<string, HTMLInputElement>();
	private picked: readonly string[] = [];
	private isPicking = false;
	private readonly table: LiveTable;
	private readonly picking: Picking;

	constructor(table: LiveTable, picking: Picking) {
		this.table = table;
		this.picking = picking;
	}

	/** Shows which apps are picked; without boxes as long as nobody picks. */
	show(picked: readonly string[], isPicking: boolean): void {
		this.picked = picked;
		this.isPicking = isPicking;
		if (isPicking && this.boxes.size === 0) void this.make();
		for (const [app, box] of this.boxes) this.set(box, app);
	}

	private set(box: HTMLInputElement, app: string): void {
		box.checked = this.picked.includes(app);
		if (box.hidden === this.isPicking) box.hidden = !this.isPicking;
	}

	/** Makes the boxes of a long table a few at a time, each time after what is there was painted. */
	private async make(): Promise<void> {
		for (const [app, row] of this.table.rows) {
			if (this.boxes.size > 0 && this.boxes.size % this.table.atOnce === 0) await painted();
			const box = document.createElement('input');
			box.type = 'checkbox';
			box.className = 'pick no-print';
			box.setAttribute('aria-label', this.picking.nameOf(app));
			box.addEventListener('change', () => {
				this.picking.ontoggle(app);
			});
			this.set(box, app);
			row.cells[0]?.prepend(box);
			this.boxes.set(app, box);
		}
	}
}
