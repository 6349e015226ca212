/** What is computed for a published claim, and so no part of what was authored. */
const COMPUTED = ['grade', 'freshness'];

/** Whether two claims say the same, in everything that is authored. */
export function sameClaim(a: object, b: object): boolean {
	return inOrder(authored(a)) === inOrder(authored(b));
}

const authored = (claim: object): object =>
	Object.fromEntries(Object.entries(claim).filter(([key]) => !COMPUTED.includes(key)));

/** A value as text, the same whatever the order of keys in which it was read. */
const inOrder = (value: unknown): string =>
	JSON.stringify(value, (_key, inner: unknown) =>
		typeof inner === 'object' && inner !== null && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
			: inner,
	);
