import type { Block, Line, Paper, Run } from './paper.ts';

/**
 * Where a run leads, if a document may lead there, as a browser would spell it: an address that is
 * not secure stays text.
 */
export function addressOf({ href }: Run): string | null {
	if (href === undefined || !URL.canParse(href)) return null;
	const address = new URL(href);
	return address.protocol === 'https:' ? address.href : null;
}

/** Whether a link is its own address, so that no note is needed to know it. */
const isSpelledOut = ({ text, href }: Run): boolean => text.trim() === href;

/** The address of a run for which paper needs a note. */
export const notedOf = (run: Run): string | null => (isSpelledOut(run) ? null : addressOf(run));

function linesOf(block: Block): readonly Line[] {
	if (block.kind === 'paragraph') return [block.text];
	if (block.kind === 'list') return block.items;
	return block.kind === 'table' ? block.rows.flat(2) : [];
}

/**
 * The addresses that a document leads to, each once, in reading order: on paper a link is a number,
 * and the address stands at the foot. A link that is its own address needs none.
 */
export function addressesOf(paper: Paper): string[] {
	const runs = paper.blocks.flatMap(linesOf).flat();
	return [...new Set(runs.map(notedOf))].filter((address) => address !== null);
}
