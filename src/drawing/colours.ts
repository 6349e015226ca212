/** What a drawing is coloured with, by the name of the token without its beginning. */
export interface Colours {
	evening: string;
	words: string;
	lampInFrame: string;
	facade: string;
	curtain: string;
	fold: string;
	lamp: string;
	figure: string;
}

const tokens = {
	evening: '--basis-color-accent-1-inverse-bg-document',
	words: '--basis-color-accent-1-inverse-color-document',
	lampInFrame: '--guide-color-frame-lamp',
	facade: '--guide-color-facade',
	curtain: '--guide-color-curtain',
	fold: '--guide-color-fold',
	lamp: '--guide-color-lamp',
	figure: '--guide-color-figure',
} as const satisfies Record<keyof Colours, string>;

/** Which of two colours a token has by day and by night. */
const pair = /^light-dark\(([^,]+),([^,]+)\)$/;

/**
 * The colours of an evening in a style sheet: a picture file cannot read the styles of a page. The
 * sky is that of day time, as on the pages; what stands before it has its colours of the night.
 *
 * @param css style sheets with tokens, one after the other; the first that says something holds
 * @throws if a token is not there
 */
export function eveningColours(css: string): Colours {
	const said = (name: string): string => {
		const value = new RegExp(`${name}:\\s*([^;]+);`).exec(css)?.[1];
		if (value === undefined) throw new Error(`The styles say nothing of ${name}.`);
		const other = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
		return other === undefined ? value : said(other);
	};
	const colour = (name: keyof Colours): string => {
		const value = said(tokens[name]);
		return pair.exec(value)?.[name === 'evening' ? 1 : 2]?.trim() ?? value;
	};
	const names = Object.keys(tokens) as (keyof Colours)[];
	return Object.fromEntries(names.map((name) => [name, colour(name)])) as unknown as Colours;
}
