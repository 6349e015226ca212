import type { Declaration } from 'postcss';

/** What asks for a file, hides a word from this list, or may end the style or the element it is in. */
const STRANGE =
	/[<>{}@\\;]|\/\*|\b(?:url|src|image|image-set|element|expression|attr)\(|javascript:/i;

/**
 * The value of a design token, if it is one: a colour, a size, a font, and what is computed of them.
 *
 * @throws if it holds anything else, with the place
 */
export function plainValue({ prop, value, source }: Declaration): string {
	const strange = STRANGE.exec(value)?.[0];
	if (strange === undefined) return value.trim();
	const { line = 1, column = 1 } = source?.start ?? {};
	const file = source?.input.file ?? '';
	throw new Error(
		`${file}:${line}:${column}: ${prop} holds "${strange}". Expected a colour, a size, a font or what is computed of them; write the value itself, without escapes, addresses or comments.`,
	);
}
