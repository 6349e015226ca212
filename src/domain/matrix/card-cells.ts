import type { App } from '../../schema/app.ts';
import type { Criterion } from '../../schema/criterion.ts';
import type { WholeGuide } from '../../schema/whole-guide.ts';
import { rowOf, type Cell } from './table.ts';
import { windowRow } from './window-row.ts';

type Guide = Pick<WholeGuide, 'info' | 'apps' | 'criteria'>;

const known = <Entry extends { id: string }>(list: readonly Entry[], ids: readonly string[]) =>
	ids.flatMap((id) => list.find((entry) => entry.id === id) ?? []);

/** What a card says of an app: who can look in, or the first questions where nobody can. */
export const appCardCells = (guide: Guide, app: App): Cell[] =>
	guide.info.window.length > 0
		? windowRow(guide, app).cells
		: rowOf(app, known(guide.criteria, guide.info.firstView.criteria)).cells;

/** What a card says on a question: the answers of the best-known apps, in the guide's order. */
export const criterionCardCells = (
	guide: Guide,
	criterion: Criterion,
): { app: App; cell: Cell }[] =>
	known(guide.apps, guide.info.firstView.apps).flatMap((app) =>
		rowOf(app, [criterion]).cells.map((cell) => ({ app, cell })),
	);
