/** More rows than any sheet of a guide; what has more is no guide. */
export const MOST_ROWS = 50_000;
