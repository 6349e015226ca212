import type { List, Place, PlacedRow, Put } from '../column.ts';
import { isTrouble, trouble, type Trouble } from '../fault.ts';
import { keyOf, type Known } from './sheet.ts';

/** The items of a list as rows, numbered from 1. */
export const itemRows = (
	above: PlacedRow,
	key: string,
	items: readonly unknown[],
	emptied: (place: Place) => Put[],
): PlacedRow[] =>
	items.map((node, index) => ({
		keys: [...above.keys, String(index + 1)],
		place: itemPlace(above.place, key, index, emptied),
		node,
		claim: above.node,
	}));

function itemPlace(
	above: Place,
	key: string,
	index: number,
	emptied: (place: Place) => Put[],
): Place {
	const path = [...above.path, key];
	const list: List = { path, index, emptied: emptied(above) };
	return { ...above, path: [...path, index], list };
}

/** Where a new item of a claim's list stands; its number only tells the order of new ones. */
export function newItem(
	keys: readonly string[],
	known: Known,
	key: string,
	emptied: (place: Place) => Put[],
): Place | Trouble {
	const claim = known.claims.get(keyOf(keys.slice(0, 3)));
	const number = numberOf(keys.at(-1) ?? '');
	if (claim === undefined) return trouble('unknown-claim', { found: keyOf(keys.slice(0, 3)) });
	return isTrouble(number) ? number : itemPlace(claim, key, number.index, emptied);
}

/** The place in a list that a number from 1 says. */
export function numberOf(text: string): { index: number } | Trouble {
	return /^[1-9]\d{0,4}$/.test(text)
		? { index: Number(text) - 1 }
		: trouble('wrong-number', { found: text });
}
