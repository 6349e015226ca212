import { signOf } from '../domain/matrix/answer.ts';
import { gableOf } from '../domain/matrix/gable.ts';
import { windowRow } from '../domain/matrix/window-row.ts';
import { houseBox, houseFront } from '../drawing/house.ts';
import type { Voice } from '../i18n/voice.ts';
import type { App, Variant } from '../schema/app.ts';
import type { WholeGuide } from '../schema/whole-guide.ts';
import type { HouseView } from './result-view.ts';

/** The house of an edition, with its answers about who can look in. */
export function houseView(
	app: App,
	variant: Variant | undefined,
	guide: WholeGuide,
	voice: Voice,
): HouseView | null {
	const drawn = windowRow(guide, app, variant).cells.flatMap(({ criterion, answer }) => {
		const sign = signOf(criterion, answer);
		// A window is a level or a missing one: a number or a list cannot be drawn as one.
		if (sign === null || answer.kind === 'count' || answer.kind === 'flags') return [];
		return [{ criterion, answer, sign }];
	});
	if (drawn.length === 0) return null;
	const gable = gableOf(guide.info, app);
	const { windows } = houseFront(
		drawn.map(({ sign }) => sign),
		gable,
	);
	return {
		gable,
		box: houseBox(drawn.length),
		windows: drawn.map(({ criterion, answer, sign }, index) => ({
			short: voice.plain(criterion.short),
			level:
				answer.kind === 'missing'
					? voice.t(`missing.${answer.missing}`)
					: voice.plain(answer.level.short),
			sign,
			x: windows[index]?.x ?? 0,
			y: windows[index]?.y ?? 0,
		})),
	};
}
