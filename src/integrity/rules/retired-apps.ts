import { problem, type Rule } from '../rule.ts';

export const retiredApps: Rule = {
	name: 'retired-apps',
	about: 'A retired app says since when and what to do now; an active one has neither.',
	check: (guide) =>
		guide.apps.flatMap((app) => {
			const retired = app.status === 'retired';
			return (['retired', 'whatNow'] as const)
				.filter((key) => retired === (app[key] === null || app[key] === undefined))
				.map((key) =>
					problem(
						{ collection: 'apps', id: app.id, path: [key] },
						{
							message: retired
								? `The app is retired, but \`${key}\` is missing.`
								: `The app is active, but has \`${key}\`.`,
							expected: '`retired` and `whatNow` with, and only with, `status: retired`',
							hint: 'Mend the status, or add or remove the key.',
						},
					),
				);
		}),
};
