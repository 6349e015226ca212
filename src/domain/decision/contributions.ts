import type { Contribution } from './evaluation.ts';
import type { Weighed } from './matching.ts';
import { grains } from './order.ts';
import type { Valued } from './values.ts';

const middle = ({ low, high }: Valued): number => (low + high) / 2;

/** The mean value of the field on each weighed criterion; 0 for an empty field. */
export function fieldMeans(field: readonly (readonly Valued[])[], weighed: readonly Weighed[]) {
	return weighed.map((_, index) => {
		const sum = field.reduce((total, values) => total + middle(values[index]!), 0);
		return field.length === 0 ? 0 : sum / field.length;
	});
}

/** What each weighed criterion adds for an app, beside the field; what tells most comes first. */
export function contributionsOf(
	values: readonly Valued[],
	weighed: readonly Weighed[],
	means: readonly number[],
): Contribution[] {
	const telling = ({ value, fieldMean, weight }: Contribution) =>
		grains(Math.abs((value - fieldMean) * weight));
	return weighed
		.map(({ criterion, share }, index) => ({
			criterion: criterion.id,
			value: middle(values[index]!),
			fieldMean: means[index]!,
			weight: share,
		}))
		.sort((a, b) => telling(b) - telling(a) || (a.criterion < b.criterion ? -1 : 1));
}
