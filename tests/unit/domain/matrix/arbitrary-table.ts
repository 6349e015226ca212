import fc from 'fast-check';
import type {
	CodedAnswer,
	CodedApp,
	CodedCriterion,
	CodedOption,
	CodedTable,
	OptionKind,
} from '../../../../src/domain/matrix/coded-table.ts';
import type { TableChoice, Wanted } from '../../../../src/domain/matrix/table-choice.ts';
import type { PageTable } from '../../../../src/domain/matrix/table-filter.ts';

/** A table, what a page has of it, and what somebody chose. */
export interface Chosen {
	table: CodedTable;
	page: PageTable;
	choice: TableChoice;
}

const option = (kind: OptionKind, id: string): CodedOption => ({ id, kind, sign: null });
const missing = ['disputed', 'not-disclosed', 'unknown'].map((id) => option('missing', id));
const flags = ['apple', 'pear', 'quince'].map((id) => option('flag', id));

const levels = fc
	.integer({ min: 2, max: 4 })
	.map((count) => Array.from({ length: count }, (_, place) => option('level', `level-${place}`)));
const scale = fc.oneof(
	fc.tuple(levels, fc.boolean()).map(([own, hasOutside]) => ({
		scale: 'levels' as const,
		options: [
			...own,
			...(hasOutside ? [option('not-applicable', 'not-applicable')] : []),
			...missing,
		],
	})),
	fc.constant({ scale: 'count' as const, options: missing }),
	fc.constant({ scale: 'flags' as const, options: [...flags, ...missing] }),
);

const criteria: fc.Arbitrary<CodedCriterion[]> = fc
	.array(fc.tuple(scale, fc.boolean()), { minLength: 1, maxLength: 5 })
	.map((scales) =>
		scales.map(([own, isFunction], place) => ({
			id: `criterion-${place}`,
			group: 'group',
			...own,
			isFunction: isFunction && own.scale === 'levels',
		})),
	);

const mark = (name: 'atLeast' | 'conditional' | 'incomplete') =>
	fc.constantFrom({}, { [name]: true as const });

/** An answer that a criterion can have; few enough kinds for several apps to give the same. */
function answerTo(criterion: CodedCriterion): fc.Arbitrary<CodedAnswer> {
	const { options } = criterion;
	const place = fc.integer({ min: 0, max: options.length - 1 });
	const gap = fc
		.integer({ min: options.length - missing.length, max: options.length - 1 })
		.map((one) => ({ options: [one] }));
	const marks = mark('conditional');
	if (criterion.scale === 'levels') {
		return fc.tuple(place, marks).map(([one, marked]) => ({ options: [one], ...marked }));
	}
	const known =
		criterion.scale === 'count'
			? fc
					.tuple(fc.constantFrom(2, 8, 50), mark('atLeast'))
					.map(([count, marked]) => ({ options: [], count, ...marked }))
			: fc
					.tuple(fc.subarray([0, 1, 2], { minLength: 1 }), mark('incomplete'))
					.map(([places, marked]) => ({ options: places, ...marked }));
	return fc.oneof({ arbitrary: known, weight: 3 }, gap);
}

const NAMES = ['Zoë Bell', 'Anna', 'Bell', 'anna two', 'Čapek', 'Ring-Ring', 'Otto'];

const appsFor = (asked: readonly CodedCriterion[]): fc.Arbitrary<CodedApp[]> =>
	fc
		.array(
			fc.record({
				name: fc.constantFrom(...NAMES),
				aliases: fc.subarray(['Ringer', 'Bell']),
				isRetired: fc.integer({ min: 0, max: 4 }).map((chance) => chance === 0),
				answers: fc.tuple(...asked.map(answerTo)),
			}),
			{ maxLength: 7 },
		)
		.map((apps) => apps.map((app, place) => ({ ...app, id: `app-${place}` })));

const subset = (ids: readonly string[]) => fc.subarray([...ids]).map((some) => some.sort());

function wantedOf({ options, scale: kind }: CodedCriterion): fc.Arbitrary<Wanted> {
	return fc
		.record({
			options: subset(options.map(({ id }) => id)),
			least: kind === 'count' ? fc.constantFrom(null, 3, 50) : fc.constant(null),
		})
		.filter(({ options: chosen, least }) => chosen.length > 0 || least !== null);
}

export function choiceOf({ criteria: asked, apps }: CodedTable): fc.Arbitrary<TableChoice> {
	const ids = asked.map(({ id }) => id);
	return fc.record({
		name: fc.constantFrom('', '', 'bell', 'ANNA', 'zoe bell', 'ring', 'nobody', 'é & = # %'),
		functions: subset(asked.filter(({ isFunction }) => isFunction).map(({ id }) => id)),
		answers: fc.tuple(...asked.map((one) => fc.option(wantedOf(one), { nil: null, freq: 2 }))).map(
			(wanted) =>
				new Map(
					ids.flatMap((id, place): [string, Wanted][] => {
						const one = wanted[place];
						return one ? [[id, one]] : [];
					}),
				),
		),
		apps: subset(apps.map(({ id }) => id)),
		onlyPicked: fc.boolean(),
		onlyDifferences: fc.boolean(),
		added: subset(ids),
		hidden: subset(ids),
		order: fc.option(fc.record({ criterion: fc.constantFrom(...ids), isReversed: fc.boolean() })),
	});
}

export const tables: fc.Arbitrary<CodedTable> = criteria.chain((asked) =>
	fc.record({ criteria: fc.constant(asked), apps: appsFor(asked) }),
);

export const chosen: fc.Arbitrary<Chosen> = tables.chain((table) =>
	fc.record({
		table: fc.constant(table),
		page: fc.record({
			apps: fc.subarray(table.apps.map(({ id }) => id)),
			criteria: fc.subarray(table.criteria.map(({ id }) => id)),
		}),
		choice: choiceOf(table),
	}),
);
