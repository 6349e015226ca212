import type { WholeGuide } from '../../schema/whole-guide.ts';
import type { Destination, DestinationPage, Role } from '../../schema/role.ts';
import { problem, type Rule, type Where } from '../rule.ts';

export const roles: Rule = {
	name: 'roles',
	needsAllFiles: true,
	about: 'Each role has a place of its own, and its steps lead to pages that the guide has.',
	check: (guide) =>
		guide.roles.flatMap((role) => [...placeOf(role, guide), ...deadEnds(role, guide)]),
};

/** What a guide must hold before it has a page; the others it has always. */
const restsOn: Partial<
	Record<DestinationPage, { folder: string; has: (guide: WholeGuide) => boolean }>
> = {
	choose: { folder: 'questions', has: ({ questions }) => questions.length > 0 },
	schools: { folder: 'checklist', has: ({ checklist }) => checklist.length > 0 },
	record: { folder: 'checklist', has: ({ checklist }) => checklist.length > 0 },
	organisations: { folder: 'policies', has: ({ policies }) => policies.length > 0 },
	notices: { folder: 'notices', has: ({ notices }) => notices.length > 0 },
};

function placeOf({ id, order }: Role, { roles: all }: WholeGuide) {
	const other = all.find((one) => one.order === order && one.id < id);
	if (!other) return [];
	const where: Where = { collection: 'roles', id };
	return [
		problem(where, {
			path: ['order'],
			message: `The role "${other.id}" has place ${order} too.`,
			expected: 'every place once',
			hint: 'Give one of the two another `order`.',
		}),
	];
}

function deadEnds({ id, steps }: Role, guide: WholeGuide) {
	return steps.flatMap(({ to }, index) => {
		const missing = to && lacking(to, guide);
		if (!missing) return [];
		return [
			problem(
				{ collection: 'roles', id },
				{
					path: ['steps', index, 'to', 'page'],
					message: `This guide has no page "${missing.page}": it has no ${missing.folder}.`,
					expected: 'a page that the guide has',
					hint: `Let the step lead elsewhere, or write the folder ${missing.folder}/.`,
				},
			),
		];
	});
}

function lacking(to: Destination, guide: WholeGuide) {
	if (!('page' in to)) return undefined;
	const needed = restsOn[to.page];
	return needed && !needed.has(guide) ? { page: to.page, folder: needed.folder } : undefined;
}
