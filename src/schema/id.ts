import { z } from 'zod';

/** An id in kebab-case. Equal to the file's name, part of addresses, never reused. */
export const idSchema = z
	.string()
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
	.max(64)
	.meta({
		description: 'Lower-case letters, digits and single hyphens, such as "green-door".',
	});
