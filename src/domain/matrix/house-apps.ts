import type { WholeGuide } from '../../schema/whole-guide.ts';
import { contrastingRows } from './contrast.ts';
import type { Row } from './table.ts';
import { windowRow } from './window-row.ts';

/** So many houses fit beside one another. */
const HOUSES = 4;

/**
 * A few of the best-known apps that differ most in who can look in, in the guide's own order, so
 * that the one that most people look for comes first; none if the guide draws no windows.
 */
export function houseApps(guide: Pick<WholeGuide, 'info' | 'apps' | 'criteria'>): Row[] {
	if (guide.info.window.length === 0) return [];
	const known = guide.info.firstView.apps.flatMap(
		(id) => guide.apps.find((app) => app.id === id) ?? [],
	);
	return contrastingRows(
		known.map((app) => windowRow(guide, app)),
		HOUSES,
	);
}
