import fc from 'fast-check';

/** Any day of the calendar between 1995 and 2060. */
export const day: fc.Arbitrary<string> = fc
	.date({
		min: new Date('1995-01-01T00:00:00Z'),
		max: new Date('2060-12-31T00:00:00Z'),
		noInvalidDate: true,
	})
	.map((date) => date.toISOString().slice(0, 10));

/** A day, a month or a year. */
export const partialDate: fc.Arbitrary<string> = fc
	.tuple(day, fc.constantFrom(4, 7, 10))
	.map(([date, length]) => date.slice(0, length));
