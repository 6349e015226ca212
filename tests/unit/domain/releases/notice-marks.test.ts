import { expect, test } from 'vitest';
import { compareGuides } from '../../../../src/domain/releases/compare.ts';
import { frozenGuide } from '../../../fixtures/frozen-guide.ts';

const reworded = (edit: (notice: Record<string, unknown>) => void) => {
	const after = frozenGuide();
	const [notice] = after.notices;
	if (notice) edit(notice);
	return compareGuides(frozenGuide(), after).notices.reworded;
};

test('a mark by which other pages find a notice is no other way of telling it', () => {
	expect(reworded((notice) => Object.assign(notice, { binds: ['school'] }))).toEqual([]);
	expect(reworded((notice) => Object.assign(notice, { assessment: true }))).toEqual([]);
	expect(reworded((notice) => Object.assign(notice, { summary: { en: 'Otherwise.' } }))).toEqual([
		frozenGuide().notices[0]?.id,
	]);
});
