import { collectionSchemas, type CollectionName } from '../schema/collections.ts';
import type { DataPath } from '../schema/finding.ts';
import type { Text } from '../schema/text.ts';
import type { WholeGuide } from '../schema/whole-guide.ts';
import { GUIDE_ENTRY, type Where } from './rule.ts';

export interface PlacedText {
	where: Where & { path: DataPath };
	text: Text;
	/** The key it stands under, such as "note" or "question". */
	key: string;
}

const LOCALE = /^[a-z]{2,3}$/;

/** Keys whose values are maps by id; an id of three letters must not pass for a language. */
const MAPS_BY_ID = new Set(['claims', 'overrides', 'sources', 'weights', 'also']);

/** Every text of the guide: a map whose keys are all languages and whose values are all text. */
export function textsOf(guide: WholeGuide): PlacedText[] {
	const names = Object.keys(collectionSchemas) as CollectionName[];
	return [
		...texts(guide.info, GUIDE_ENTRY, []),
		...names.flatMap((collection) =>
			guide[collection].flatMap((entry) => texts(entry, { collection, id: entry.id }, [])),
		),
	];
}

function texts(value: unknown, where: Where, path: DataPath): PlacedText[] {
	if (typeof value !== 'object' || value === null) return [];
	const key = path.findLast((step) => typeof step === 'string') ?? '';
	if (isText(value) && !MAPS_BY_ID.has(key))
		return [{ where: { ...where, path }, text: value, key }];
	return Object.entries(value).flatMap(([step, inner]) =>
		texts(inner, where, [...path, Array.isArray(value) ? Number(step) : step]),
	);
}

function isText(value: object): value is Text {
	const entries = Object.entries(value);
	return (
		!Array.isArray(value) &&
		entries.length > 0 &&
		entries.every(([key, text]) => LOCALE.test(key) && typeof text === 'string')
	);
}
