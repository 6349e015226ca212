import type { TableOrder } from '../domain/matrix/table-choice.ts';
import type { LiveTable } from './live-table.ts';
import { svg, svgPart } from './table-cells.ts';

/** What a button is called, and what happens when it is pressed. */
interface Sorting {
	nameOf: (question: string) => string;
	onpress: (criterion: string) => void;
}

/** Gives every column a button to sort by it that has none yet; those of the page and added ones. */
export function addSortButtons(table: LiveTable, { nameOf, onpress }: Sorting): void {
	for (const [criterion, head] of table.heads()) {
		if (head.querySelector('.sort')) continue;
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'sort no-print';
		const question = head.textContent.trim();
		// With every cell the question is read out, not what its button does.
		head.abbr = question;
		button.setAttribute('aria-label', nameOf(question));
		const drawing = svg(
			svgPart('path', { class: 'up', d: 'M12 3l6 7H6z' }),
			svgPart('path', { class: 'down', d: 'M12 21l-6-7h12z' }),
		);
		drawing.setAttribute('viewBox', '0 0 24 24');
		button.append(drawing);
		button.addEventListener('click', () => {
			onpress(criterion);
		});
		head.append(button);
	}
}

/** Says in the heads of columns by which one the table is sorted: descending is the best first. */
export function showOrder(table: LiveTable, order: TableOrder | null): void {
	for (const [criterion, head] of table.heads()) {
		head.ariaSort =
			order?.criterion === criterion ? (order.isReversed ? 'ascending' : 'descending') : null;
	}
}
