import { z } from 'zod';

/**
 * Words that cannot be an id: Windows has no files of these names, whatever follows the dot, and
 * every object of JavaScript has a constructor without having been given one.
 */
const RESERVED = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9]|constructor)$/;

/**
 * Whether a word is taken by file systems or by the language the site is written in.
 *
 * @example isReserved('con') // => true
 */
export const isReserved = (word: string): boolean => RESERVED.test(word);

/** An id in kebab-case. Equal to the file's name, part of addresses, never reused. */
export const idSchema = z
	.string()
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
	.max(64)
	.refine((id) => !isReserved(id), {
		message: 'This word is reserved',
		params: { expected: 'another word; file systems and programs have a use of their own for it' },
	})
	.meta({
		description: 'Lower-case letters, digits and single hyphens, such as "green-door".',
	});
