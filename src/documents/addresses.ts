import type { Block, Line, Paper, Run } from './paper.ts';

/** Where a run leads, if a document may lead there: an address that is not secure stays text. */
export const addressOf = ({ href }: Run): string | null =>
	href !== undefined && URL.canParse(href) && new URL(href).protocol === 'https:' ? href : null;

const isSpelledOut = (run: Run): boolean => run.text.trim() === run.href;

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
	const noted = runs.filter((run) => !isSpelledOut(run)).map(addressOf);
	return [...new Set(noted)].filter((address) => address !== null);
}
