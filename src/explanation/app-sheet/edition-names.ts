import { BASE } from '../../domain/edition.ts';
import type { Voice } from '../../i18n/voice.ts';
import type { App, Variant } from '../../schema/app.ts';

/** The editions of an app by id with what they are called, the base first. */
export const editionNames = (app: App, voice: Voice): { id: string; name: string }[] => [
	{ id: BASE, name: baseName(app, voice) },
	...editionsBesideBase(app).map(({ id, name }) => ({ id, name: voice.plain(name) })),
];

/** The editions that differ from what the base claims describe, or serve somebody by default. */
export const editionsBesideBase = ({ variants }: App): Variant[] =>
	variants.filter((variant) => !isBase(variant));

/** What the edition is called that the base claims describe. */
export const baseName = ({ variants }: App, voice: Voice): string =>
	variants
		.filter(isBase)
		.map(({ name }) => voice.plain(name))
		.join(' / ') || voice.t('claim.ordinary');

// An edition that differs in nothing and serves nobody by default is what the base describes.
const isBase = ({ overrides, defaultFor }: Variant): boolean =>
	Object.keys(overrides).length === 0 && defaultFor.length === 0;
