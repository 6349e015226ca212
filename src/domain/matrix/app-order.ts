import type { CodedApp, CodedTable } from './coded-table.ts';
import type { TableOrder } from './table-choice.ts';

/**
 * Apps ordered by their answer to a criterion: the best, the most or the first listed comes first,
 * or last if the order is reversed. Whichever way: then what does not apply, then what is missing,
 * and retired apps at the end. Apps with equal answers keep the order in which they were given.
 */
export function inOrder(
	{ criteria }: CodedTable,
	apps: readonly CodedApp[],
	order: TableOrder | null,
): CodedApp[] {
	const place = criteria.findIndex(({ id }) => id === order?.criterion);
	const criterion = criteria[place];
	if (!order || !criterion) return [...apps];
	const direction = order.isReversed ? -1 : 1;
	const keyed = apps.map((app) => {
		const { options = [], count } = app.answers[place] ?? {};
		const [first = 0] = options;
		const { kind = 'level' } = criterion.options[first] ?? {};
		const last = Number(app.isRetired);
		if (count !== undefined) return { app, keys: [last, 0, -count * direction] };
		if (kind === 'flag') return { app, keys: [last, 0, -options.length * direction] };
		if (kind === 'level') return { app, keys: [last, 0, first * direction] };
		return { app, keys: [last, kind === 'missing' ? 2 : 1, first] };
	});
	const difference = (a: readonly number[], b: readonly number[]) =>
		a.map((key, index) => key - (b[index] ?? 0)).find((each) => each !== 0) ?? 0;
	return keyed.toSorted((a, b) => difference(a.keys, b.keys)).map(({ app }) => app);
}
