/**
 * What nobody sees in a text and what can mislead who reads it: control characters but line ends and
 * tabs, half characters, marks that reorder, join, hide or stand for nothing (Unicode TR 36, TR 39),
 * and the sign for a character that could not be read. The marks by which an emoji is shown in
 * colour or not are none of these.
 */
const NEVER =
	/[[\p{Cc}--[\t\n]]\p{Cs}\p{Zl}\p{Zp}[[\p{Default_Ignorable_Code_Point}--\p{Join_Control}]--\p{Variation_Selector}]\u{fff9}-\u{fffd}]/v;

/** A joiner has a place after a letter of a script that is written with it, as in Persian and Hindi. */
const JOINER =
	/(?<![[\p{L}\p{M}]--[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Zinh}\p{sc=Zyyy}]])\p{Join_Control}/v;

/** Finds the first hidden character of a text. */
export const HIDDEN = new RegExp(`${NEVER.source}|${JOINER.source}`, 'v');
