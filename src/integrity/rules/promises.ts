import { isAfter } from '../../domain/evidence/partial-date.ts';
import { problem, type Rule } from '../rule.ts';

export const promises: Rule = {
	name: 'promises',
	about: 'Of a promise whose day has passed, the guide says what came of it.',
	check: (guide, today) =>
		guide.apps.flatMap((app) =>
			app.announced.flatMap(({ due, outcome }, index) =>
				due !== null && outcome === null && isAfter(today, due)
					? [
							problem(
								{ collection: 'apps', id: app.id },
								{
									path: ['announced', index, 'outcome'],
									message: `This was promised for ${due}. What came of it?`,
									expected: 'an `outcome` once the promised day has passed',
									hint: 'Look it up; if nothing is to be found, say so in `outcome`.',
									severity: 'warning',
								},
							),
						]
					: [],
			),
		),
};
