import { isAfter } from '../../domain/evidence/partial-date.ts';
import type { DataPath, Problem } from '../../schema/finding.ts';
import type { Notice } from '../../schema/notice.ts';
import { problem, type Rule, type Where } from '../rule.ts';

export const notices: Rule = {
	name: 'notices',
	about: 'What came of a notice is no older than the notice, and a standing says how it is known.',
	check(guide) {
		const byId = new Map(guide.notices.map((notice) => [notice.id, notice]));
		return guide.notices.flatMap((notice) => [
			...linksOf(notice).flatMap(([path, other]) => faultyLink(notice, path, byId.get(other))),
			...unknownGround(notice),
			...loop(notice, byId),
		]);
	},
};

type Notices = ReadonlyMap<string, Notice>;

const whereOf = ({ id }: Notice, path: DataPath): Where => ({ collection: 'notices', id, path });

/** The notices that one names, each with its place. */
function linksOf({ followUp, standing }: Notice): [DataPath, string][] {
	const links: [DataPath, string | null | undefined][] = [
		[['followUp'], followUp],
		[['standing', 'by'], standing.by],
	];
	return links.flatMap(([path, id]) => (id ? [[path, id]] : []));
}

/** A link to the notice itself, or to one that was there before it. */
function faultyLink(notice: Notice, path: DataPath, other: Notice | undefined): Problem[] {
	const where = whereOf(notice, path);
	if (other?.id === notice.id) {
		return [
			problem(where, {
				message: 'The notice names itself.',
				expected: 'another notice, or none',
				hint: 'Name what came of it, or take the key out.',
			}),
		];
	}
	return other && isAfter(notice.date, other.date)
		? [
				problem(where, {
					message: `"${other.id}" (${other.date}) is older than this notice (${notice.date}).`,
					expected: 'a notice of the same date or later',
					hint: 'Turn the two around, or look for a typing error in a date.',
				}),
			]
		: [];
}

/** A state that somebody must have found somewhere, without a word on where. */
function unknownGround(notice: Notice): Problem[] {
	const { state, says, by } = notice.standing;
	if (state === 'unknown' || state === 'event' || says || by) return [];
	return [
		problem(whereOf(notice, ['standing', 'state']), {
			message: `The state is "${state}", but not how that is known.`,
			expected: '`says` or `by` beside `state`',
			hint: 'Say in one line how we know, name the notice that shows it, or make it `unknown`.',
		}),
	];
}

/** A way along `followUp` that comes back, told once: at the first of its notices. */
function loop(notice: Notice, byId: Notices): Problem[] {
	const way = [notice.id];
	for (const id of way) {
		const next = byId.get(id)?.followUp;
		if (next && next !== id && !way.includes(next)) way.push(next);
		else if (next === notice.id && way.length > 1 && way.every((other) => other >= notice.id)) {
			return [
				problem(whereOf(notice, ['followUp']), {
					message: `What followed leads back to this notice: ${[...way, next].join(', ')}.`,
					expected: 'a chain of `followUp` that comes to an end',
					hint: 'Take out the one that came last; what came of it is not known yet.',
				}),
			];
		}
	}
	return [];
}
