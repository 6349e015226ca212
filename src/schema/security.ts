import { z } from 'zod';
import { daySchema } from './date.ts';

/** An address to write to, or a page with a form. */
const reportSchema = z
	.url()
	.regex(/^(?:https:\/\/|mailto:[^\s@]+@)\S+$/)
	.meta({
		description: 'Such as "mailto:security@example.org" or "https://example.org/report".',
	});

/**
 * Where somebody who finds a leak in the site can report it; becomes `/.well-known/security.txt`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9116
 */
export const securitySchema = z
	.strictObject({
		report: reportSchema,
		expires: daySchema.meta({
			description:
				'The last day on which this may be relied on, less than a year away; then look again whether it is still right.',
		}),
	})
	.meta({ description: 'Where a leak in the site can be reported (security.txt).' });

/** Where a leak can be reported, and until when that holds. */
export type SecurityContact = z.infer<typeof securitySchema>;
