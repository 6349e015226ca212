/** An escaped character, code within a line, and an address or e-mail address between < and >. */
const HARMLESS =
	/\\[!-/:-@[-`{-~]|(?<!`)(`+)(?!`).+?(?<!`)\1(?!`)|<(?:https?:\/\/|mailto:|tel:)[^\s<>]*>|<[\w.+-]+@[\w.-]+>/gi;

/** Code in lines of its own, from ``` or ~~~ at the beginning of a line to the same again. */
const FENCED = /^(`{3,}(?!`)|~{3,}(?!~))[^`\n]*\n(?:[^]*?^ {0,3}\1[`~]*[ \t]*$|[^]*)/gm;

/** Between paragraphs. */
const GAP = /(\n[ \t]*\n)/;

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/**
 * Markdown with spaces in the place of everything in which a < or a [ is no more than itself, so
 * that every character stays where it was. In doubt a character stays: a paragraph in which a
 * backtick is left over is kept as it stands.
 */
export function visibleMarkdown(body: string): string {
	return body
		.replaceAll('\r', ' ')
		.replace(FENCED, blank)
		.split(GAP)
		.map((paragraph) => {
			const masked = paragraph.replace(HARMLESS, blank);
			return masked.includes('`') ? paragraph : masked;
		})
		.join('');
}
