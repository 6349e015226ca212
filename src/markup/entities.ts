/** The entities that stand in pages of this site, besides those by number. */
const NAMED: Readonly<Record<string, string>> = {
	amp: '&',
	apos: "'",
	gt: '>',
	lt: '<',
	nbsp: '\u{a0}',
	quot: '"',
};

/**
 * A text as it is read: signs in place of the entities that stand for them.
 *
 * @example decoded('it&#39;s') // => "it's"
 */
export const decoded = (text: string): string =>
	text.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (entity, ...found: string[]) => {
		const [decimal, hex, name = ''] = found;
		if (decimal) return String.fromCodePoint(Number(decimal));
		if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
		return NAMED[name] ?? entity;
	});
