import { expect, test } from 'vitest';
import { storiesAround } from '../../../../src/domain/notices/stories.ts';
import { fixtureGuide } from '../../../fixtures/invented-guide.ts';

const { stories } = fixtureGuide();

test.each([
	['2024-02', 0],
	['2024-03-01', 1],
	['2024', 1],
	['2025-02-28', 1],
	['2025-03', 0],
])('of the date %s %i stories are told', (date, count) => {
	expect(storiesAround(stories, date)).toHaveLength(count);
});
