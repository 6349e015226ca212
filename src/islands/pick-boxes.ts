import type { LiveTable } from './live-table.ts';

/** What a box is called, and what happens when it is ticked or not. */
interface Picking {
	nameOf: (app: string) => string;
	ontoggle: (app: string) => void;
}

/** Boxes before the names of apps, to pick those that are to be put side by side. */
export class PickBoxes {
	private readonly boxes = new Map<string, HTMLInputElement>();
	private readonly table: LiveTable;
	private readonly picking: Picking;

	constructor(table: LiveTable, picking: Picking) {
		this.table = table;
		this.picking = picking;
	}

	/** Shows which apps are picked; without boxes as long as nobody picks. */
	show(picked: readonly string[], isPicking: boolean): void {
		if (isPicking && this.boxes.size === 0) this.make();
		for (const [app, box] of this.boxes) {
			box.checked = picked.includes(app);
			box.hidden = !isPicking;
		}
	}

	private make(): void {
		for (const [app, row] of this.table.rows) {
			const box = document.createElement('input');
			box.type = 'checkbox';
			box.className = 'pick no-print';
			box.setAttribute('aria-label', this.picking.nameOf(app));
			box.addEventListener('change', () => {
				this.picking.ontoggle(app);
			});
			row.cells[0]?.prepend(box);
			this.boxes.set(app, box);
		}
	}
}
