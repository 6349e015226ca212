/**
 * The front of a house: the answers about who can look in are its windows, in the same place on
 * every house, so that after the third one a visitor reads it at a glance. Units are those of the
 * drawing; a window is one of the signs that stand beside the words (24 × 24).
 */

/** A window of a house: which sign, and the upper left corner of it. */
export interface HouseWindow {
	sign: string;
	x: number;
	y: number;
}

export interface HouseFront {
	width: number;
	height: number;
	/** Path of the wall with its gable. */
	wall: string;
	/** Path of the lines on it: the plinth, the door and what crowns the gable. */
	lines: string;
	windows: HouseWindow[];
}

/** The side of a window in the drawing. */
export const WINDOW = 37;

const WIDTH = 104;
const FLOOR = 38;
const PLINTH = 7;
const LEFT = 6;
const MIDDLE = WIDTH / 2;
/** Height from the top of the drawing to the highest floor. */
const GABLE = 36;
/** The left edge of the windows of a floor, from left to right. */
const COLUMNS = [8, WIDTH - 8 - WINDOW] as const;

/** Four gables as Dutch houses have them, by the order of the kinds of what is compared. */
const gables: readonly ((top: number) => { wall: string; crown: string })[] = [
	// Neck: straight shoulders, a narrow neck and a small pediment.
	(top) => ({
		wall: `V${top}h20c8 0 10-6 10-24h32c0 18 2 24 10 24h20`,
		crown: `M34 ${top - 24}l${MIDDLE - 34}-8 18 8z`,
	}),
	// Steps.
	(top) => ({
		wall: `V${top - 4}h11v-8h11v-8h11v-8h26v8h11v8h11v8h11`,
		crown: `M44 ${top - 28}v-5h16v5`,
	}),
	// Bell.
	(top) => ({
		wall: `V${top}c22-2 20-28 34-28h24c14 0 12 26 34 28`,
		crown: `M36 ${top - 28}c4-7 28-7 32 0z`,
	}),
	// Cornice: a straight roof.
	(top) => ({
		wall: `V${top - 18}h92`,
		crown: `M${LEFT - 3} ${top - 25}h${WIDTH - 2 * LEFT + 6}v7h-${WIDTH - 2 * LEFT + 6}z`,
	}),
];

const heightOf = (windows: number): number =>
	GABLE + Math.max(1, Math.ceil(windows / COLUMNS.length)) * FLOOR + PLINTH;

/** The box of the drawing of a house with so many windows, as `viewBox` wants it. */
export const houseBox = (windows: number): string => `0 0 ${WIDTH} ${heightOf(windows)}`;

/**
 * A house with a window for each sign: two a floor, read as a list is, from the top.
 *
 * @param signs the signs of the answers in the guide's order of windows
 * @param kind which gable, counted round
 */
export function houseFront(signs: readonly string[], kind: number): HouseFront {
	const height = heightOf(signs.length);
	const gable = gables[kind % gables.length] ?? gables[0];
	if (!gable) throw new Error('There are no gables to draw.');
	const { wall, crown } = gable(GABLE);
	const street = height - PLINTH;
	return {
		width: WIDTH,
		height,
		wall: `M${LEFT} ${street}${wall}V${street}z`,
		lines: [
			crown,
			// A hatch in the gable, the door, the plinth and the pavement.
			`M${MIDDLE - 4} ${GABLE - 2}v-10h8v10z`,
			`M${MIDDLE - 7} ${street}v-21c0-8 14-8 14 0v21m-14-20h14`,
			`M0 ${street}h${WIDTH}`,
		].join(''),
		windows: signs.map((sign, index) => ({
			sign,
			x: COLUMNS[index % COLUMNS.length] ?? 0,
			y: GABLE + Math.floor(index / COLUMNS.length) * FLOOR + FLOOR - WINDOW,
		})),
	};
}
