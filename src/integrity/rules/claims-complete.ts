import { claimsOf } from '../claims-of.ts';
import { problem, type Rule } from '../rule.ts';

export const claimsComplete: Rule = {
	name: 'claims-complete',
	needsAllFiles: true,
	about: 'Every app answers every criterion, and nothing else.',
	check: (guide) => [
		...guide.apps.flatMap((app) =>
			guide.criteria
				.filter(({ id }) => !Object.hasOwn(app.claims, id))
				.map(({ id }) =>
					problem(
						{ collection: 'apps', id: app.id },
						{
							path: ['claims'],
							message: `${app.name} has no claim on "${id}".`,
							expected: 'a claim on every criterion',
							hint: 'Where nothing was found, write `level: null` and `missing: unknown`.',
						},
					),
				),
		),
		...claimsOf(guide)
			.filter(({ criterion }) => criterion === undefined)
			.map(({ criterionId, where }) =>
				problem(where, {
					message: `There is no criterion "${criterionId}".`,
					expected: 'the name of a file in criteria/',
					hint: 'Look for a typing error, or add the criterion.',
				}),
			),
	],
};
