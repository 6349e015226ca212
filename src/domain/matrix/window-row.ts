import type { App, Variant } from '../../schema/app.ts';
import type { WholeGuide } from '../../schema/whole-guide.ts';
import { rowOf, type Row } from './table.ts';

/** The answers about who can see or collect, in the guide's order: the windows of an app's house. */
export function windowRow(
	{ info, criteria }: Pick<WholeGuide, 'info' | 'criteria'>,
	app: App,
	edition?: Variant,
): Row {
	const windows = info.window.flatMap((id) => criteria.find((one) => one.id === id) ?? []);
	return rowOf(app, windows, edition);
}
