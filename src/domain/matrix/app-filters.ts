import type { CodedAnswer, CodedApp, CodedCriterion, CodedTable } from './coded-table.ts';
import { wanting, type TableChoice, type Wanted } from './table-choice.ts';

/** A filter that is on. Each takes apps away, and can be taken off by itself. */
export type AppFilter =
	| { by: 'name' }
	| { by: 'has'; criterion: string }
	| { by: 'answer'; criterion: string }
	| { by: 'picked' };

/** The filters that are on, in the order of the panel. */
export function filtersOf(choice: TableChoice): AppFilter[] {
	const { name, functions, answers, apps, onlyPicked } = choice;
	return [
		...(bare(name) === '' ? [] : [{ by: 'name' } as const]),
		...functions.map((criterion) => ({ by: 'has', criterion }) as const),
		...[...answers.keys()].map((criterion) => ({ by: 'answer', criterion }) as const),
		// Where nothing is picked, there is nothing to leave alone.
		...(onlyPicked && apps.length > 0 ? [{ by: 'picked' } as const] : []),
	];
}

/** A choice without one of its filters. */
export function withoutFilter(choice: TableChoice, filter: AppFilter): TableChoice {
	switch (filter.by) {
		case 'name':
			return { ...choice, name: '' };
		case 'picked':
			return { ...choice, onlyPicked: false };
		case 'answer':
			return wanting(choice, filter.criterion, { options: [], least: null });
		case 'has':
			return {
				...choice,
				functions: choice.functions.filter((id) => id !== filter.criterion),
			};
	}
}

/** The apps that pass every filter, in the order in which they were given. */
export function passing(
	table: CodedTable,
	choice: TableChoice,
	apps: readonly CodedApp[],
): CodedApp[] {
	const tests = filtersOf(choice).map((filter) => testOf(filter, table, choice));
	return apps.filter((app) => tests.every((test) => test(app)));
}

/** The filter without which most apps would pass; null where none would. */
export function filterToLoosen(
	table: CodedTable,
	choice: TableChoice,
	apps: readonly CodedApp[],
): { filter: AppFilter; apps: number } | null {
	const gains = filtersOf(choice).map((filter) => ({
		filter,
		apps: passing(table, withoutFilter(choice, filter), apps).length,
	}));
	const most = Math.max(0, ...gains.map((gain) => gain.apps));
	return most === 0 ? null : (gains.find((gain) => gain.apps === most) ?? null);
}

type Test = (app: CodedApp) => boolean;

function testOf(filter: AppFilter, { criteria }: CodedTable, choice: TableChoice): Test {
	if (filter.by === 'name') {
		const words = bare(choice.name).split(/\s+/);
		return ({ name, aliases }) => {
			const names = [name, ...aliases].map(bare);
			return words.every((word) => names.some((one) => one.includes(word)));
		};
	}
	if (filter.by === 'picked') return ({ id }) => choice.apps.includes(id);
	const place = criteria.findIndex(({ id }) => id === filter.criterion);
	const criterion = criteria[place];
	const wanted = choice.answers.get(filter.criterion);
	if (!criterion) return () => true;
	if (filter.by === 'has') return ({ answers }) => answers[place]?.options[0] === 0;
	return ({ answers }) => {
		const answer = answers[place];
		return answer !== undefined && wanted !== undefined && isWanted(answer, wanted, criterion);
	};
}

/**
 * Whether an answer is one of those wanted. Who wants flags wants all of them, and who also takes
 * what is not known takes a list that is not complete.
 */
function isWanted(answer: CodedAnswer, wanted: Wanted, { options }: CodedCriterion): boolean {
	const given = answer.options.flatMap((place) => options[place] ?? []);
	if (given.some(({ id, kind }) => kind !== 'flag' && wanted.options.includes(id))) return true;
	if (answer.count !== undefined) return wanted.least !== null && answer.count >= wanted.least;
	const flags = options.filter(({ id, kind }) => kind === 'flag' && wanted.options.includes(id));
	if (flags.length === 0 || given.some(({ kind }) => kind === 'missing')) return false;
	const takesUnknown = options.some(
		({ id, kind }) => kind === 'missing' && wanted.options.includes(id),
	);
	return (
		flags.every((flag) => given.includes(flag)) || (takesUnknown && answer.incomplete === true)
	);
}

/** Words as they are compared: lower case, without diacritics. */
const bare = (words: string): string =>
	words.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').trim();
