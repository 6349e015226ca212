/** From so many of ten draws on, a first place is called firm. */
export const FIRM_TENTHS = 8;

/** A share of the draws as so many of ten: what is said of it, and what it is judged by. */
export const tenthsOf = (share: number): number => Math.round(share * 10);
