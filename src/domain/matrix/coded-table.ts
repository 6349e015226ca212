import type { Missing } from '../../schema/claim.ts';
import type { Criterion } from '../../schema/criterion.ts';
import type { WholeGuide } from '../../schema/whole-guide.ts';
import { NOT_APPLICABLE } from '../criterion-levels.ts';
import { isConditional, signOf, type Answer, type Sign } from './answer.ts';
import { missingOrder } from './distribution.ts';
import { appsInOrder, criteriaOf, matrixFor, type Cell } from './table.ts';

/** What an answer can be: a level, a flag that is there, no level at all, or no evidence. */
export type OptionKind = 'level' | 'flag' | 'not-applicable' | 'missing';

/** One of the answers that a criterion can have. */
export interface CodedOption {
	id: string;
	kind: OptionKind;
	sign: Sign | null;
}

/** A criterion with its options: levels best first, then "not applicable", then what is missing. */
export interface CodedCriterion {
	id: string;
	group: string;
	scale: Criterion['scale'];
	options: readonly CodedOption[];
	/** Whether it asks for something that an app can do, so that "yes" is what people look for. */
	isFunction: boolean;
}

/** What an app answers: places in the options of the criterion. */
export interface CodedAnswer {
	/** A level, flags, or a kind of missing evidence; none for a count. */
	options: readonly number[];
	count?: number;
	atLeast?: true;
	incomplete?: true;
	/** Reached under a condition that the name of the level does not tell. */
	conditional?: true;
	/** With missing evidence: what is generally known without a source. */
	generally?: CodedAnswer;
	/** The edition that says so; absent where the base does. */
	variant?: string;
}

export interface CodedApp {
	id: string;
	name: string;
	aliases: readonly string[];
	isRetired: boolean;
	/** In the order of the criteria. */
	answers: readonly CodedAnswer[];
}

/** The whole matrix for one audience, without words: apps by name, criteria by group. */
export interface CodedTable {
	criteria: readonly CodedCriterion[];
	apps: readonly CodedApp[];
}

/** The level that says that a function is there. */
const YES = 'yes';

/** The matrix of a guide for an audience, each app in the edition on which that one is judged. */
export function codedTable(guide: WholeGuide, audience: string): CodedTable {
	const asked = guide.info.groups.flatMap(({ id }) => criteriaOf(guide, id));
	const rows = matrixFor(appsInOrder(guide.apps), asked, audience);
	const criteria = asked.map((criterion, index) => {
		const found = new Set(
			rows.map(({ cells }) => cells[index]?.answer).map((answer) => missingIn(answer)),
		);
		return codedCriterion(
			criterion,
			missingOrder.filter((kind) => found.has(kind)),
			guide,
		);
	});
	const apps = rows.map(({ app, cells }) => ({
		id: app.id,
		name: app.name,
		aliases: app.aliases,
		isRetired: app.status === 'retired',
		answers: cells.map((cell, index) => codedCell(cell, criteria[index]?.options ?? [])),
	}));
	return { criteria, apps };
}

const missingIn = (answer: Answer | undefined): Missing | undefined =>
	answer?.kind === 'missing' ? answer.missing : undefined;

function codedCriterion(
	criterion: Criterion,
	missing: readonly Missing[],
	{ info }: WholeGuide,
): CodedCriterion {
	const { id, group, scale } = criterion;
	const isUse = info.groups.some((one) => one.id === group && one.missing === 'check-first');
	return {
		id,
		group,
		scale,
		options: [
			...ownOptions(criterion),
			...missing.map((kind) => ({
				id: kind,
				kind: 'missing' as const,
				sign: signOf(criterion, missingAnswer(kind)),
			})),
		],
		isFunction: isUse && criterion.scale === 'levels' && criterion.levels[0]?.id === YES,
	};
}

const missingAnswer = (missing: Missing): Answer => ({
	kind: 'missing',
	missing,
	between: [],
	generally: undefined,
});

function ownOptions(criterion: Criterion): CodedOption[] {
	switch (criterion.scale) {
		case 'count':
			return [];
		case 'flags':
			return criterion.flags.map(({ id }) => ({ id, kind: 'flag', sign: null }));
		case 'levels': {
			const levels = criterion.levels.map((level) => ({
				id: level.id,
				kind: 'level' as const,
				sign: signOf(criterion, { kind: 'level', level }),
			}));
			const { notApplicable: level } = criterion;
			if (!level) return levels;
			const sign = signOf(criterion, { kind: 'not-applicable', level });
			return [...levels, { id: NOT_APPLICABLE, kind: 'not-applicable', sign }];
		}
	}
}

function codedCell(cell: Cell, options: readonly CodedOption[]): CodedAnswer {
	return {
		...codedAnswer(cell.answer, options),
		...(isConditional(cell) && { conditional: true as const }),
		...(cell.variant && { variant: cell.variant.id }),
	};
}

function codedAnswer(answer: Answer, options: readonly CodedOption[]): CodedAnswer {
	const placeOf = (kind: OptionKind, id: string) =>
		options.findIndex((option) => option.kind === kind && option.id === id);
	switch (answer.kind) {
		case 'level':
			return { options: [placeOf('level', answer.level.id)] };
		case 'not-applicable':
			return { options: [placeOf('not-applicable', NOT_APPLICABLE)] };
		case 'count':
			return { options: [], count: answer.number, ...(answer.atLeast && { atLeast: true }) };
		case 'flags':
			return {
				options: answer.flags.map(({ id }) => placeOf('flag', id)),
				...(answer.incomplete && { incomplete: true }),
			};
		case 'missing':
			return {
				options: [placeOf('missing', answer.missing)],
				...(answer.generally && { generally: codedAnswer(answer.generally, options) }),
			};
	}
}
