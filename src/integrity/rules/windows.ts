import { NOT_APPLICABLE } from '../../domain/criterion-levels.ts';
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
			const unlisted = (answer: string): string =>
				`"${answer}" has a window, but guide.yaml does not list "${criterion.id}" under \`window\`.`;
			const levels = criterion.levels.flatMap((level, index) =>
				drawn === (level.window !== undefined)
					? []
					: [
							problem(where, {
								path: ['levels', index],
								message: drawn
									? `"${level.id}" does not say how its window is drawn.`
									: unlisted(level.id),
								expected:
									'`window` on every level of the criteria that guide.yaml lists, and nowhere else',
								hint: 'Add or remove `window: drawn | half | cord | open`.',
							}),
						],
			);
			// Where the question does not arise there need not be a window to draw.
			const outside =
				drawn || criterion.notApplicable?.window === undefined
					? []
					: [
							problem(where, {
								path: ['notApplicable', 'window'],
								message: unlisted(NOT_APPLICABLE),
								expected: '`window` on the criteria that guide.yaml lists, and nowhere else',
								hint: 'Remove `window`.',
							}),
						];
			return [...levels, ...outside];
		});
	},
};
