import { signOf } from '../domain/matrix/answer.ts';
import { gableOf } from '../domain/matrix/gable.ts';
import { windowRow } from '../domain/matrix/window-row.ts';
import type { DrawnHouse } from '../drawing/picture.ts';
import type { App } from '../schema/app.ts';
import type { WholeGuide } from '../schema/whole-guide.ts';

/** The house of an app: its answers about who can look in, and the gable of its kind. */
export function drawnHouse(guide: WholeGuide, app: App): DrawnHouse {
	return {
		signs: windowRow(guide, app).cells.flatMap(
			({ criterion, answer }) => signOf(criterion, answer) ?? [],
		),
		kind: gableOf(guide.info, app),
	};
}
