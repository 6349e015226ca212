import type { Sheet } from '../domain/sheets.ts';
import type { Voice } from '../i18n/voice.ts';

/** The title of a page with a part of a list: of the first as it is, of others with their number. */
export const sheetTitle = (
	title: string,
	{ number, count }: Pick<Sheet<unknown>, 'number' | 'count'>,
	{ t }: Voice,
): string => (number === 1 ? title : t('sheets.title', { title, number, count }));
