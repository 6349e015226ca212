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
	return weighed
		.map(({ criterion, share }, index) => {
			const contribution: Contribution = {
				criterion: criterion.id,
				value: middle(values[index]!),
				fieldMean: means[index]!,
				weight: share,
			};
			const { value, fieldMean } = contribution;
			return { contribution, telling: grains(Math.abs((value - fieldMean) * share)) };
		})
		.sort((a, b) => b.telling - a.telling || byCriterion(a.contribution, b.contribution))
		.map(({ contribution }) => contribution);
}

const byCriterion = (a: Contribution, b: Contribution): number =>
	a.criterion < b.criterion ? -1 : 1;
