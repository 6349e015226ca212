import { z } from 'zod';
import { textSchema } from './text.ts';
import { webAddressSchema } from './web-address.ts';

/** The themes by which European data portals sort (EU Vocabularies, "data theme"). */
export const dataThemeSchema = z.enum([
	...['AGRI', 'ECON', 'EDUC', 'ENER', 'ENVI', 'GOVE', 'HEAL'],
	...['INTR', 'JUST', 'REGI', 'SOCI', 'TECH', 'TRAN'],
] as const);

/** How data portals are told of the open data of a guide. */
export const openDataSchema = z
	.strictObject({
		themes: z.array(dataThemeSchema).min(1).optional().meta({
			description: 'Themes of European data portals; TECH (science and technology) if absent.',
		}),
		keywords: z.array(textSchema).min(1).optional().meta({
			description: 'Words to be found by; what is compared and what it is about if absent.',
		}),
		publisher: webAddressSchema.optional().meta({
			description:
				"The publisher's address in a register of organisations, such as TOOI for Dutch authorities.",
		}),
	})
	.meta({ description: 'How data portals are told of the open data of a guide.' });

export type DataTheme = z.infer<typeof dataThemeSchema>;
