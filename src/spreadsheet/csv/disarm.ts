/** What makes a spreadsheet take a cell for a formula (OWASP, CSV injection), disarmed or not. */
const FORMULA = /^'*[=+\-@\t\r]/;
const DISARMED = /^'+[=+\-@\t\r]/;

/** A text with an apostrophe before it where a spreadsheet would run it. */
export const disarm = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text that was disarmed; undefined where it is a formula. */
export function rearm(text: string): string | undefined {
	if (DISARMED.test(text)) return text.slice(1);
	return FORMULA.test(text) ? undefined : text;
}
