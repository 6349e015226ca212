import {
	FORMAT,
	KIND,
	type DecisionRecord,
	type RecordItem,
	type RecordRisk,
	type ShownState,
} from './record.ts';

/** An empty record, made with a state of a guide. */
export const freshRecord = (made: {
	guide: string;
	release: ShownState;
	language: string;
}): DecisionRecord => ({
	format: FORMAT,
	kind: KIND,
	...made,
	sector: '',
	organisation: { name: '', board: '', author: '', officer: '', version: '', date: '' },
	need: { purpose: '', groups: '', occasions: '', numbers: '' },
	answers: [],
	options: [],
	chosen: null,
	facts: null,
	keptAgainst: '',
	items: {},
	threshold: {},
	reasons: '',
	settings: [],
	risks: [],
	views: { subjects: '', parents: '', staff: '', council: '' },
	decision: { text: '', by: '', date: '' },
	review: '',
	triggers: [],
	otherTrigger: '',
});

/** An item that nobody has looked at. */
export const freshItem = (): RecordItem => ({
	status: 'open',
	answer: '',
	evidence: '',
	owner: '',
	due: '',
});

/** A risk before somebody weighs it; what is not weighed counts as large. */
export const freshRisk = (risk = ''): RecordRisk => ({
	risk,
	chance: 3,
	impact: 3,
	measure: '',
	rest: '',
});

/**
 * A record that has a place for every item and criterion of a checklist, and nothing twice, whatever
 * file it came from.
 */
export function withPlaces(
	record: DecisionRecord,
	{ items, threshold }: { items: readonly { id: string }[]; threshold: readonly { id: string }[] },
): DecisionRecord {
	const filled = <Value>(
		ids: readonly { id: string }[],
		given: Record<string, Value>,
		fresh: () => Value,
	) => ({ ...Object.fromEntries(ids.map(({ id }) => [id, fresh()])), ...given });
	return {
		...record,
		options: distinct(record.options, ({ app, edition }) => `${app} ${edition}`),
		settings: distinct(record.settings, ({ id }) => id),
		triggers: [...new Set(record.triggers)],
		items: filled(items, record.items, freshItem),
		threshold: filled(threshold, record.threshold, () => ({ answer: '' as const, why: '' })),
	};
}

const distinct = <Value>(values: readonly Value[], keyOf: (value: Value) => string): Value[] =>
	values.filter((one, place) => values.findIndex((other) => keyOf(other) === keyOf(one)) === place);
