import type { z } from 'zod';
import { sourceSchema } from './source.ts';

/** A document that advice rests on: where it stands, of when it is, and in which language. */
export const adviceSourceSchema = sourceSchema
	.pick({ title: true, publisher: true, url: true, published: true, language: true })
	.meta({ description: 'A document that the advice rests on.' });

export type AdviceSource = z.infer<typeof adviceSourceSchema>;
