/**
 * A text that somebody typed, fit to stand in the fragment of an address: without spaces at its
 * ends, and cut, where nothing gains from more. Half a character, which a cut can leave, has no
 * place in an address.
 *
 * @param longest how many UTF-16 units it keeps at most
 * @example tidyText('  new york ', 5) // => 'new y'
 */
export const tidyText = (text: string, longest: number): string =>
	text.trim().slice(0, longest).toWellFormed().trim();

/**
 * Reads such a text from a fragment. Never throws: a broken escape is no text.
 *
 * @example textInFragment('new%20york', 100) // => 'new york'
 * @example textInFragment('%', 100) // => ''
 */
export function textInFragment(value: string, longest: number): string {
	try {
		return tidyText(decodeURIComponent(value), longest);
	} catch {
		return '';
	}
}
