import { problem, type Rule } from '../rule.ts';

/** Two names that a reader would take for one. */
const plain = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, ' ');

export const names: Rule = {
	name: 'names',
	about: 'No two apps go by the same name.',
	check(guide) {
		const owner = new Map<string, string>();
		return guide.apps.flatMap((app) =>
			[app.name, ...app.aliases].flatMap((name, index) => {
				const other = owner.get(plain(name));
				owner.set(plain(name), app.id);
				return other === undefined || other === app.id
					? []
					: [
							problem(
								{ collection: 'apps', id: app.id },
								{
									path: index === 0 ? ['name'] : ['aliases', index - 1],
									message: `"${name}" is also a name of "${other}".`,
									expected: 'a name that leads to one app',
									hint: 'Leave the alias to the app that people mean by it.',
								},
							),
						];
			}),
		);
	},
};
