import { HIDDEN } from '../../schema/hidden-characters.ts';
import type { Column } from '../column.ts';
import { trouble, type Trouble } from '../fault.ts';
import type { Cell } from '../table.ts';

/** More than any text of a guide needs. */
const LONGEST = 5000;

/** Why a cell cannot be taken over, whatever it means. */
export function checkCell({ text, made }: Cell, column: Column): Trouble | undefined {
	if (made === 'formula') return trouble('formula', { found: text });
	if (made === 'error') return trouble('cell-error', { found: text });
	if (made === 'month' || made === 'date') {
		if (!column.date) return trouble('date-in-text', { found: text });
	}
	if (text.length > LONGEST) return trouble('too-long', { found: text.length, expected: LONGEST });
	if (HIDDEN.test(text)) {
		const code = HIDDEN.exec(text)?.[0].codePointAt(0) ?? 0;
		return trouble('hidden-characters', {
			found: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
		});
	}
	return undefined;
}
