/** The parts of a record in the order in which a decision is explained; ids of places on the page. */
export const SECTIONS = [
	'who',
	'need',
	'options',
	'items',
	'threshold',
	'settings',
	'risks',
	'views',
	'decision',
] as const;

export type Section = (typeof SECTIONS)[number];
