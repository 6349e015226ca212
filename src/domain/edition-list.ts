import { BASE } from './edition.ts';

/** An app, or an edition of it, by ids; `base` for what the base claims describe. */
export interface EditionName {
	app: string;
	edition: string;
}

/** More does not fit beside each other. */
export const MOST_BESIDE = 4;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Editions as they stand in a fragment.
 *
 * @example writeEditions([{ app: 'bell', edition: 'pro' }, { app: 'ring', edition: 'base' }]) // => 'bell~pro.ring'
 */
export const writeEditions = (editions: readonly EditionName[]): string =>
	editions.map(({ app, edition }) => (edition === BASE ? app : `${app}~${edition}`)).join('.');

/**
 * Reads editions from a fragment, each once and no more than fit. Never throws: what is no id counts
 * for nothing; whether it exists is for the reader to look up.
 */
export function readEditions(text: string): EditionName[] {
	const parts = [...new Set(text.split('.'))];
	return parts
		.flatMap((part): EditionName[] => {
			const [app = '', edition = BASE, ...more] = part.split('~');
			return ID.test(app) && ID.test(edition) && more.length === 0 ? [{ app, edition }] : [];
		})
		.slice(0, MOST_BESIDE);
}
