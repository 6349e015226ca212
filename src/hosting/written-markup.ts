const ELEMENTS =
	'a|blockquote|br|code|del|em|h[1-6]|hr|li|ol|p|pre|strong|table|tbody|td|th|thead|tr|ul';
const ADDRESS = '(?:https://|mailto:|tel:|/(?!/)|#|\\.|[\\w-]+(?=["/#?]))[^"<>\\s]*';
const ATTRIBUTES = [
	`href="${ADDRESS}"`,
	'(?:title|id)="[^"<>]*"',
	'start="\\d+"',
	'align="(?:left|right|center)"',
	'style="text-align: (?:left|right|center);?"',
	'class="language-[\\w-]+"',
].join('|');

/** The tags that running text becomes, with nothing in them that runs or leads astray. */
const TAG = new RegExp(`</?(?:${ELEMENTS})(?: (?:${ATTRIBUTES}))* ?/?>`, 'y');

/** How much is shown of what is not understood. */
const SHOWN = 60;

/**
 * What a rendered text holds besides running text: the beginning of the first tag that no words in
 * Markdown become. A second look, after the rules have judged the text itself: they and whoever
 * renders it may read the same signs in two ways.
 *
 * @param html as rendered; every `<` in it begins a tag
 * @example strangeMarkup('<p>a <img src=x></p>') // => '<img src=x></p>'
 */
export function strangeMarkup(html: string): string | undefined {
	for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
		TAG.lastIndex = at;
		if (!TAG.test(html)) return html.slice(at, at + SHOWN);
	}
	return undefined;
}
