/** Elements that a browser makes by itself; they stand in no text. */
const IMPLIED = ['html', 'head', 'body', 'tbody'];

/** Names by which a style can reach something: elements bare, classes and ids with their mark. */
export type Names = Set<string>;

/**
 * What stands in a page.
 *
 * @example namesInPage('<p class="lead small" id="top">') // => p, .lead, .small, #top
 */
export function namesInPage(html: string): Names {
	const names: Names = new Set(IMPLIED);
	for (const [, name = ''] of html.matchAll(/<([a-z][\w-]*)/g)) names.add(name);
	for (const [, id = ''] of html.matchAll(/ id="([^"]*)"/g)) names.add(`#${id}`);
	for (const [, list = ''] of html.matchAll(/ class="([^"]*)"/g))
		for (const name of list.split(/\s+/)) names.add(`.${name}`);
	return names;
}

/** What a script may add to a page: every word of it may be a class or an id, every tag an element. */
export function namesInScript(script: string): Names {
	const names: Names = new Set();
	for (const [word] of script.matchAll(/[\w-]+/g)) names.add(`.${word}`).add(`#${word}`);
	for (const [, tag = ''] of script.matchAll(/[<"'`]([a-z][\w-]*)/g)) names.add(tag);
	return names;
}

/** Brackets of a pseudo-class, which may hold names that need not all be there, and attributes. */
const NOT_NEEDED = /:[\w-]+\([^()]*\)|\[[^[\]]*\]/g;

/**
 * The names that must all be there for a selector to reach anything. What stands in `:is()`,
 * `:not()` and the like, attributes and states are not asked for: they may come later.
 *
 * @example namesNeeded('.masthead li a:hover') // => .masthead, li, a
 */
export function namesNeeded(selector: string): string[] {
	let bare = selector;
	for (let before = ''; before !== bare;) {
		before = bare;
		bare = bare.replaceAll(NOT_NEEDED, '');
	}
	return bare.replaceAll(/::?[\w-]+/g, '').match(/[.#]?[a-z_][\w-]*/gi) ?? [];
}
