import { z } from 'zod';

const pattern = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether a day is in the calendar, as 2023-02-29 is not; a year or a month always is. */
function exists(date: string): boolean {
	const day = new Date(`${date}T00:00:00Z`);
	return date.length < 10 || (!Number.isNaN(day.valueOf()) && day.toISOString().startsWith(date));
}

/** A date as exact as its source: a year, a month or a day (ISO 8601), kept as text. */
export const partialDateSchema = z
	.string()
	.regex(pattern)
	.refine(exists, {
		message: 'This day does not exist',
		params: { expected: 'a day of the calendar' },
	})
	.meta({
		description: 'A year between quotes ("2024"), a month (2024-12) or a day (2024-12-23).',
	});

/** A day (ISO 8601). */
export const daySchema = z.iso.date().meta({ description: 'A day, such as 2024-12-23.' });
