import type { App, Variant } from '../../schema/app.ts';
import type { Criterion } from '../../schema/criterion.ts';
import { rowOf, type Cell } from './table.ts';

/**
 * The answers of an app to one question: that of the ordinary edition first, then of each edition
 * that has one of its own; and the editions that have the ordinary one.
 */
export function claimCells(app: App, criterion: Criterion): { cells: Cell[]; alike: Variant[] } {
	const differs = ({ overrides }: Variant): boolean => Object.hasOwn(overrides, criterion.id);
	const editions = [undefined, ...app.variants.filter(differs)];
	return {
		cells: editions.flatMap((edition) => rowOf(app, [criterion], edition).cells),
		alike: app.variants.filter((variant) => !differs(variant)),
	};
}
