import { MOST_BESIDE } from '../../domain/edition-list.ts';
import type { AppSheet } from '../app-sheet/app-sheet.ts';
import type { Chosen } from './beside-view.ts';

/** An app in the edition on which an audience is judged; else in its first. */
export function chosenFor(sheet: AppSheet, audience: string | undefined): Chosen[] {
	const edition =
		sheet.editions.find(
			({ defaultFor }) => audience !== undefined && defaultFor.includes(audience),
		) ?? sheet.editions[0];
	return edition ? [{ sheet, edition }] : [];
}

/**
 * The editions of an app that fit side by side, in their order: first those on which some audience
 * is judged. None of an app that has only one.
 */
export function editionsBeside(sheet: AppSheet): Chosen[] {
	const { editions } = sheet;
	if (editions.length < 2 || sheet.retired) return [];
	const first = editions.toSorted(
		(a, b) => Number(b.defaultFor.length > 0) - Number(a.defaultFor.length > 0),
	);
	const kept = first.slice(0, MOST_BESIDE);
	return editions.filter((one) => kept.includes(one)).map((edition) => ({ sheet, edition }));
}
