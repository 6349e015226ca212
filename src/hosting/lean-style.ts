import { parse, type AtRule, type Container, type Root, type Rule } from 'postcss';
import { namesNeeded } from './needed-names.ts';

const ASKED_FOR = /var\(\s*(--[\w-]+)/g;

/** The custom properties that a text asks for. */
export const askedFor = (text: string): string[] =>
	[...text.matchAll(ASKED_FOR)].map(([, name = '']) => name);

const isFrame = ({ parent }: Rule): boolean =>
	parent?.type === 'atrule' && (parent as AtRule).name.endsWith('keyframes');

/** Drops selectors that reach nothing, and rules of which none is left. */
function dropIdleRules(style: Root, has: (name: string) => boolean): void {
	style.walkRules((rule) => {
		if (isFrame(rule)) return;
		const reaching = rule.selectors.filter((selector) => namesNeeded(selector).every(has));
		if (reaching.length === 0) rule.remove();
		else if (reaching.length < rule.selectors.length) rule.selectors = reaching;
	});
}

/** Drops properties that nothing asks for, and those that only they asked for. */
function dropIdleProperties(styles: readonly Root[], kept: ReadonlySet<string>): void {
	let hasDropped = true;
	while (hasDropped) {
		hasDropped = false;
		const asked = new Set(styles.flatMap((style) => askedFor(style.toString())));
		for (const style of styles) {
			style.walkDecls(/^--/, (property) => {
				if (asked.has(property.prop) || kept.has(property.prop)) return;
				property.remove();
				hasDropped = true;
			});
		}
	}
}

/** Drops rules in which nothing stands any more, and conditions that hold only such. */
function dropEmpty(style: Container): void {
	style.each((node) => {
		if (!('nodes' in node) || node.nodes === undefined) return;
		dropEmpty(node);
		if (node.nodes.length === 0) node.remove();
	});
}

/**
 * The styles of a page without what can reach nothing on it.
 *
 * @param styles what stands in its style elements, in order
 * @param has whether a name stands on the page, or may come to stand there
 * @param kept custom properties that scripts ask for
 */
export function leanStyles(
	styles: readonly string[],
	has: (name: string) => boolean,
	kept: ReadonlySet<string>,
): string[] {
	const parsed = styles.map((style) => parse(style));
	for (const style of parsed) dropIdleRules(style, has);
	dropIdleProperties(parsed, kept);
	for (const style of parsed) dropEmpty(style);
	return parsed.map(String);
}
