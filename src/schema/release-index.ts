import { z } from 'zod';
import { daySchema } from './date.ts';
import { releaseHeaderSchema, releaseIdSchema } from './release.ts';

const { id, date, kind, of, note } = releaseHeaderSchema.shape;

/** A release in the list of releases: what it says of itself, and what its file holds. */
const listedReleaseSchema = z.strictObject({
	id,
	date,
	kind,
	of,
	note,
	asOf: daySchema.meta({ description: 'The day as of which its grades and freshness hold.' }),
	url: z.string().meta({ description: 'The path of its file on the site.' }),
	bytes: z.int().positive(),
	sha256: z
		.string()
		.regex(/^[0-9a-f]{64}$/)
		.meta({ description: 'SHA-256 of its file, in hexadecimal.' }),
	counts: z
		.strictObject({
			apps: z.int().nonnegative(),
			criteria: z.int().nonnegative(),
			claims: z.int().nonnegative().meta({
				description: 'Claims as written: of base editions, and what variants say of their own.',
			}),
			notices: z.int().nonnegative(),
		})
		.meta({ description: 'How much it holds.' }),
});

/** `/data/v1/releases/index.json`: all releases of a guide. */
export const releaseIndexSchema = z
	.strictObject({
		latest: releaseIdSchema.nullable().meta({
			description:
				"The newest of the guide's own releases, no reconstruction; null while there is none.",
		}),
		releases: z.array(listedReleaseSchema).meta({ description: 'Oldest first.' }),
	})
	.meta({ description: 'All releases of a guide, with where their files are.' });

export type ListedRelease = z.infer<typeof listedReleaseSchema>;
export type ReleaseIndex = z.infer<typeof releaseIndexSchema>;
