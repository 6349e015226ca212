import { GUIDE_ENTRY, problem, type Rule } from '../rule.ts';

export const editions: Rule = {
	name: 'editions',
	about:
		'Editions are for audiences of the guide, and at most one of them is the default for each.',
	check(guide) {
		const audiences = new Set(guide.info.audiences.map(({ id }) => id));
		return guide.apps.flatMap((app) => {
			const taken = new Map<string, string>();
			return app.variants.flatMap((variant, index) => {
				const where = { collection: 'apps', id: app.id, path: ['variants', index] };
				const unknown = (key: 'audiences' | 'defaultFor') =>
					variant[key].flatMap((audience, position) =>
						audiences.has(audience)
							? []
							: [
									problem(where, {
										path: [key, position],
										message: `There is no audience "${audience}".`,
										expected: `one of: ${[...audiences].join(', ')}`,
										hint: `Look at \`audiences\` in ${GUIDE_ENTRY.id}.yaml.`,
									}),
								],
					);
				const double = variant.defaultFor.flatMap((audience, position) => {
					const other = taken.get(audience);
					if (other === undefined) {
						taken.set(audience, variant.id);
						return [];
					}
					return [
						problem(where, {
							path: ['defaultFor', position],
							message: `"${other}" is already the default for "${audience}".`,
							expected: 'one default edition per audience',
							hint: 'Keep the edition that this audience would ordinarily take.',
						}),
					];
				});
				const strange = variant.defaultFor.flatMap((audience, position) =>
					variant.audiences.includes(audience) || !audiences.has(audience)
						? []
						: [
								problem(where, {
									path: ['defaultFor', position],
									message: `The edition is the default for "${audience}", but is not for them.`,
									expected: `one of its own audiences: ${variant.audiences.join(', ')}`,
									hint: `Add "${audience}" to \`audiences\`, or take it out of \`defaultFor\`.`,
								}),
							],
				);
				return [...unknown('audiences'), ...unknown('defaultFor'), ...strange, ...double];
			});
		});
	},
};
