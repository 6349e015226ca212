import { parse, type Declaration, type Root } from 'postcss';
import { plainValue } from './plain-value.ts';

/** Custom properties by name. */
type Tokens = ReadonlyMap<string, Declaration>;

/**
 * The part of an authority's theme that the site uses: of every design token that the site knows,
 * and whatever that is made of, the theme's value. A published theme of NL Design System holds
 * thousands of tokens; a page takes along the few that it needs.
 *
 * Paper and forced colours keep their own colours. A theme without a night is a theme by day only.
 *
 * @param own the site's tokens (`styles/tokens.css`)
 * @param sheets the theme as published, by day and by night; selectors do not matter
 * @returns a style sheet
 * @throws if a sheet is not CSS, or a token that is used holds more than a value; with the place
 * @see https://nldesignsystem.nl/handboek/design-tokens/
 */
export function layTheme(
	own: string,
	{ light = '', dark }: Readonly<{ light?: string; dark?: string }>,
): string {
	const known = [...tokensIn(parse(own)).keys()];
	const day = tokensIn(read('theme.css', light));
	const scheme = dark === undefined ? 'color-scheme:light;' : '';
	const night = dark === undefined ? undefined : tokensIn(read('theme-dark.css', dark));
	const sheets = [
		sheet('screen and (forced-colors:none)', scheme + used(known, day)),
		...(night
			? [
					sheet(
						'screen and (forced-colors:none) and (prefers-color-scheme:dark)',
						used(known, new Map([...day, ...night])),
					),
				]
			: []),
	];
	return sheets.join('');
}

/** @throws if a sheet is not CSS, with its name and the place */
const read = (name: string, css: string): Root => parse(css, { from: `/${name}` });

/** Stronger than the site's own rule, wherever the two stand. */
const sheet = (media: string, declarations: string): string =>
	`@media ${media}{:root:root{${declarations}}}`;

function tokensIn(css: Root): Tokens {
	const tokens = new Map<string, Declaration>();
	css.walkDecls(/^--[\w-]+$/, (token) => void tokens.set(token.prop, token));
	return tokens;
}

/** The declarations of the tokens asked for that a theme has, and of those that they name. */
function used(known: readonly string[], theme: Tokens): string {
	const wanted = new Set(known.filter((name) => theme.has(name)));
	for (const name of wanted) {
		for (const [, other = ''] of (theme.get(name)?.value ?? '').matchAll(/var\(\s*(--[\w-]+)/g)) {
			if (theme.has(other)) wanted.add(other);
		}
	}
	const values = [...wanted].flatMap((name) => theme.get(name) ?? []);
	return values.map((token) => `${token.prop}:${plainValue(token)};`).join('');
}
