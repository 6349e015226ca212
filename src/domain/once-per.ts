/**
 * A function that keeps what it made of each thing, as long as the thing is there: for what many
 * pages ask of one guide, or of one list in it. What is given must not change afterwards.
 */
export function oncePer<Given extends object, Made>(
	make: (given: Given) => Made,
): (given: Given) => Made {
	const kept = new WeakMap<Given, Made>();
	return (given) => {
		const known = kept.get(given);
		if (known !== undefined) return known;
		const made = make(given);
		kept.set(given, made);
		return made;
	};
}
