import fc from 'fast-check';
import { expect, test } from 'vitest';
import { earlierOf, matterOf, mattersOf } from '../../../../src/domain/notices/matter.ts';
import { oldestFirst } from '../../../../src/domain/notices/order.ts';
import type { Notice } from '../../../../src/schema/notice.ts';
import { fixtureGuide } from '../../../fixtures/invented-guide.ts';
import { byId } from '../../integrity/edits.ts';
import { arbitraryNotices } from './arbitrary-notices.ts';

const { notices } = fixtureGuide();
const idsOf = (matter: readonly Notice[]) => matter.map(({ id }) => id);

const chain = ['stairwell-ban', 'stairwell-check', 'stairwell-cleared'];

test('a ban, what followed, and what ended it are one matter, whichever one asks for', () => {
	for (const id of chain) expect(idsOf(matterOf(notices, byId(notices, id)))).toEqual(chain);
});

test('a notice that names none and is named by none is a matter of its own', () => {
	expect(idsOf(matterOf(notices, byId(notices, 'every-door')))).toEqual(['every-door']);
});

test('the matters of the invented guide go by their first notice', () => {
	expect(mattersOf(notices).map(idsOf)).toEqual([
		['ogle-leak', 'ogle-penalty', 'ogle-mended'],
		chain,
		['every-door'],
	]);
});

test('a notice follows from each that names it, as what came of it or as its end', () => {
	expect(earlierOf(notices, { id: 'stairwell-ban' })).toEqual([]);
	expect(idsOf(earlierOf(notices, { id: 'stairwell-check' }))).toEqual(['stairwell-ban']);
	// Only as the end of the ban: nothing else names it.
	expect(idsOf(earlierOf(notices, { id: 'stairwell-cleared' }))).toEqual(['stairwell-ban']);
});

test('what a drawing joins is said in words: a matter hangs together by what came before', () => {
	fc.assert(
		fc.property(arbitraryNotices, (all) => {
			for (const matter of mattersOf(all).filter(({ length }) => length > 1)) {
				const joined = new Set(
					matter.flatMap((notice) =>
						earlierOf(all, notice)
							.filter(({ id }) => id !== notice.id)
							.flatMap(({ id }) => [id, notice.id]),
					),
				);
				expect([...joined].sort()).toEqual(idsOf(matter).sort());
			}
		}),
	);
});

test('what a notice names but the guide lacks is passed over', () => {
	const rest = notices.filter(({ id }) => id !== 'stairwell-check' && id !== 'stairwell-cleared');
	expect(idsOf(matterOf(rest, byId(rest, 'stairwell-ban')))).toEqual(['stairwell-ban']);
});

test('every notice is in exactly one matter, also where notices go round in a ring', () => {
	fc.assert(
		fc.property(arbitraryNotices, (all) => {
			const matters = mattersOf(all);
			expect(matters.flatMap(idsOf).sort()).toEqual(idsOf(all).sort());
			for (const matter of matters) {
				expect(matter).toEqual(oldestFirst(matter));
				for (const notice of matter) expect(matterOf(all, notice)).toEqual(matter);
			}
		}),
	);
});

test('two notices are in one matter if one names the other', () => {
	fc.assert(
		fc.property(arbitraryNotices, (all) => {
			for (const notice of all) {
				for (const named of [notice.followUp, notice.standing.by]) {
					if (all.some(({ id }) => id === named)) {
						expect(idsOf(matterOf(all, notice))).toContain(named);
					}
				}
			}
		}),
	);
});
