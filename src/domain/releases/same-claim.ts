import { isSame } from './same.ts';

/** What is computed for a published claim, and so no part of what was authored. */
const COMPUTED = ['grade', 'freshness'];

/** Whether two claims (or two sources) say the same, in everything that is authored. */
export const sameClaim = (a: object, b: object): boolean => isSame(authored(a), authored(b));

const authored = (claim: object): object =>
	Object.fromEntries(Object.entries(claim).filter(([key]) => !COMPUTED.includes(key)));
