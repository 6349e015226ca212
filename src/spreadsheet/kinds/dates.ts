import { daySchema, partialDateSchema } from '../../schema/date.ts';
import { trouble } from '../fault.ts';
import type { Kind, WhenEmpty } from './kind.ts';
import { emptyCell, shown } from './words.ts';

/** What a spreadsheet gives for a day when it shows it as a number; such days lie after 1954. */
const SERIAL = /^[2-9]\d{4}(?:[.,]\d+)?$/;

/** The day that a spreadsheet means by a number, counted from the last day of 1899. */
const dayOf = (serial: number): string =>
	new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);

/** Why a text is no date, with what it may have been before a spreadsheet changed it. */
function notADate(found: string, expected: string) {
	const meant = SERIAL.test(found) ? `${dayOf(parseInt(found, 10))}?` : expected;
	return trouble('date-form', {
		found,
		expected: meant === expected ? expected : `${expected}: ${meant}`,
	});
}

/** A year, a month or a day. */
export const partialDate = (empty: WhenEmpty): Kind => ({
	show: shown,
	date: true,
	read: (text) => {
		if (text === '') return emptyCell(empty);
		return partialDateSchema.safeParse(text).success
			? { value: text }
			: notADate(text, '2024, 2024-12, 2024-12-23');
	},
});

/** A day. */
export const day = (empty: WhenEmpty): Kind => ({
	show: shown,
	date: true,
	read: (text) => {
		if (text === '') return emptyCell(empty);
		return daySchema.safeParse(text).success ? { value: text } : notADate(text, '2024-12-23');
	},
});
