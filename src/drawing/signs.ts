/** What a part of a sign is; the styles give it its colour. */
export type PartName = 'curtain' | 'fold' | 'lamp' | 'figure' | 'cord';

/** A path within a square of 24 by 24. */
export interface Part {
	name?: PartName;
	d: string;
	dashed?: true;
	/** With round ends. */
	round?: true;
}

export interface SignDrawing {
	/** Width of the lines. */
	line: number;
	parts: readonly Part[];
}

const frame = 'M4 2.5h16v19H4z';
const ring = 'M12 5a7 7 0 1 0 0 14 7 7 0 0 0 0-14z';

/** One question mark, at a given horizontal place. */
const question = (x: number): Part => ({
	d: `M${x - 2.2} 10a2.2 2.2 0 1 1 3.2 2q-1 .7-1 2.2M${x} 17v.6`,
	round: true,
});
const dots: Part = { d: frame, dashed: true };
const lit: Part = { name: 'lamp', d: frame };

/**
 * How a level is drawn. A window shows who can look in if nobody does anything: a curtain, half a
 * one, a cord to draw it by, or somebody in the light. A mark is a disc, filled as far as is good.
 */
export const signDrawings = {
	'window-drawn': {
		line: 1.5,
		parts: [
			{ name: 'curtain', d: frame },
			{ name: 'fold', d: 'M8 4v16M12 4v16M16 4v16' },
		],
	},
	'window-half': {
		line: 1.5,
		parts: [lit, { name: 'curtain', d: 'M4 2.5h8v19H4z' }, { name: 'fold', d: 'M7 4v16M9.5 4v16' }],
	},
	'window-cord': {
		line: 1.5,
		parts: [
			lit,
			{ name: 'curtain', d: 'M4 2.5h4v19H4z' },
			{ name: 'cord', d: 'M15.5 3v9' },
			{ name: 'figure', d: 'M13.2 14a2.3 2.3 0 1 0 4.6 0 2.3 2.3 0 0 0-4.6 0z' },
		],
	},
	'window-open': {
		line: 1.5,
		parts: [
			lit,
			{
				name: 'figure',
				d: 'M12 7a3 3 0 1 0 0 6.2A3 3 0 0 0 12 7zM6 20.8c.3-4.4 2.6-6.6 6-6.6s5.7 2.2 6 6.6z',
			},
		],
	},
	'window-unknown': { line: 1.6, parts: [dots, question(12)] },
	'window-silent': { line: 1.6, parts: [dots, question(8.6), question(15.8)] },
	'window-disputed': {
		line: 1.5,
		parts: [lit, { name: 'curtain', d: 'M4 2.5h7l3 5-4 4.5 4 4.5-3 5H4z' }],
	},
	'window-none': {
		line: 1.5,
		parts: [
			{ d: frame },
			{ d: 'M4 7.2h16M4 12h16M4 16.8h16M12 2.5v4.7M8 7.2V12m8-4.8V12m-4 0v4.8m-4 0v4.7m8-4.7v4.7' },
		],
	},
	'mark-best': { line: 1.8, parts: [{ name: 'curtain', d: ring }] },
	'mark-between': {
		line: 1.8,
		parts: [{ d: ring }, { name: 'curtain', d: 'M12 5a7 7 0 1 0 0 14z' }],
	},
	'mark-high': {
		line: 1.8,
		parts: [{ d: ring }, { name: 'curtain', d: 'M12 12V5a7 7 0 1 0 7 7z' }],
	},
	'mark-low': {
		line: 1.8,
		parts: [{ d: ring }, { name: 'curtain', d: 'M12 12H5a7 7 0 0 1 7-7z' }],
	},
	'mark-worst': { line: 1.8, parts: [{ d: ring }] },
	'mark-unknown': { line: 1.6, parts: [question(12)] },
	'mark-silent': { line: 1.6, parts: [question(8), question(16)] },
	'mark-disputed': { line: 1.8, parts: [{ d: 'M5 9h14M5 15h14M16 5 8 19' }] },
} as const satisfies Record<string, SignDrawing>;

export type DrawnSign = keyof typeof signDrawings;
