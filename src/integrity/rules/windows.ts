import { problem, type Rule } from '../rule.ts';

export const windows: Rule = {
	name: 'windows',
	about: 'Levels of a window criterion, and only those, say how their window is drawn.',
	check(guide) {
		const window = new Set(guide.info.window);
		return guide.criteria.flatMap((criterion) => {
			if (criterion.scale !== 'levels') return [];
			const where = { collection: 'criteria', id: criterion.id };
			const drawn = window.has(criterion.id);
			return criterion.levels.flatMap((level, index) =>
				drawn === (level.window !== undefined)
					? []
					: [
							problem(where, {
								path: ['levels', index],
								message: drawn
									? `"${level.id}" does not say how its window is drawn.`
									: `"${level.id}" has a window, but guide.yaml does not list "${criterion.id}" under \`window\`.`,
								expected:
									'`window` on every level of the criteria that guide.yaml lists, and nowhere else',
								hint: 'Add or remove `window: drawn | half | cord | open`.',
							}),
						],
			);
		});
	},
};
