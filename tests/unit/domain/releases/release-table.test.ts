import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heldAt, heldByReason } from '../../../../src/domain/releases/held.ts';
import {
	answersIn,
	partsOfRelease,
	questionsOf,
	releaseTable,
} from '../../../../src/domain/releases/release-table.ts';
import type { FrozenCriterion, Release } from '../../../../src/schema/release.ts';
import { claimIn, frozenGuide, releaseOf } from '../../../fixtures/frozen-guide.ts';

const HEADER = { id: '2026-06', date: '2026-06-30' };
const release = (): Release => releaseOf(frozenGuide(), HEADER);

const cell = (made: Release, app: string, criterion: string) =>
	releaseTable(made, questionsOf(made))
		.find((row) => row.app.id === app)
		?.cells.find((one) => one.criterion.id === criterion);

/** A release with as many questions as asked for, dealt over its groups. */
function withQuestions(count: number, groups: number): Release {
	const made = release();
	const [template] = made.criteria;
	if (!template) throw new Error('The invented guide has no question.');
	made.criteria = Array.from({ length: count }, (_, index): FrozenCriterion => ({
		...template,
		id: `question-${index}`,
		group: made.guide.groups[index % groups]?.id ?? '',
		order: count - index,
	}));
	return made;
}

describe('a release as a table', () => {
	test('has every app, those that ended last, and every question once', () => {
		const made = release();
		const rows = releaseTable(made, questionsOf(made));
		expect(rows.map(({ app }) => app.id)).toEqual(['dingalot', 'tuttle-chime', 'ogle-porch']);
		for (const { cells } of rows) {
			expect(cells.map(({ criterion }) => criterion.id).sort()).toEqual(
				made.criteria.map(({ id }) => id).sort(),
			);
		}
	});

	test('answers in its own words, whatever the levels are today', () => {
		const made = release();
		const criterion = made.criteria.find(({ id }) => id === 'footage-lock');
		if (criterion?.scale !== 'levels') throw new Error('The question has no levels.');
		for (const level of criterion.levels) level.short = { en: `Then: ${level.id}` };
		expect(cell(made, 'ogle-porch', 'footage-lock')?.answer).toMatchObject({
			kind: 'level',
			level: { short: { en: 'Then: maker-watches' } },
		});
	});

	test('keeps apart what could not be recovered, what was said in words, and what was not there', () => {
		const made = release();
		const lost = claimIn(made, 'dingalot', 'footage-lock');
		Object.assign(lost, { level: null, missing: 'not-recovered' });
		const said = claimIn(made, 'dingalot', 'bystander-sound');
		Object.assign(said, { level: null, missing: 'unknown', said: { en: 'Mind your words.' } });
		const [app] = made.apps.filter(({ id }) => id === 'tuttle-chime');
		delete app?.claims['monthly-fee'];
		expect(cell(made, 'dingalot', 'footage-lock')?.answer).toEqual({ kind: 'not-recovered' });
		expect(cell(made, 'dingalot', 'bystander-sound')?.answer).toEqual({
			kind: 'said',
			said: { en: 'Mind your words.' },
		});
		expect(cell(made, 'tuttle-chime', 'monthly-fee')?.answer).toEqual({ kind: 'none' });
	});

	test('marks what the release held back, of the base only', () => {
		const made = release();
		made.release.held = [
			{ app: 'dingalot', criterion: 'footage-lock', why: 'stale', shown: '2026-05' },
			{
				app: 'dingalot',
				variant: 'estate-edition',
				criterion: 'monthly-fee',
				why: 'stale',
				shown: null,
			},
		];
		expect(cell(made, 'dingalot', 'footage-lock')?.held).toMatchObject({ shown: '2026-05' });
		expect(cell(made, 'dingalot', 'monthly-fee')?.held).toBeUndefined();
		const address = { app: 'dingalot', variant: 'estate-edition', criterion: 'monthly-fee' };
		expect(heldAt(made.release, address)).toBe(made.release.held[1]);
		expect(heldAt(undefined, address)).toBeUndefined();
		expect([...heldByReason(made.release)]).toEqual([['stale', 2]]);
	});

	test('counts the answers it gives, of base editions and variants, but none that was lost', () => {
		const made = release();
		expect(answersIn(made)).toBe(24);
		const lost = claimIn(made, 'dingalot', 'footage-lock');
		Object.assign(lost, { level: null, missing: 'not-recovered' });
		expect(answersIn(made)).toBe(23);
	});
});

describe('a release in pages', () => {
	test('stays whole up to a dozen questions, and where all are of one group', () => {
		expect(partsOfRelease(withQuestions(12, 3))).toEqual([]);
		expect(partsOfRelease(withQuestions(13, 1))).toEqual([]);
		expect(partsOfRelease(withQuestions(13, 2))).toHaveLength(2);
	});

	test('shows each question on one page of a group, in its order there', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 13, max: 60 }),
				fc.integer({ min: 2, max: 3 }),
				(count, groups) => {
					const made = withQuestions(count, groups);
					const pages = partsOfRelease(made).map(({ id }) => questionsOf(made, id));
					expect(pages.flat()).toHaveLength(count);
					expect(new Set(pages.flat()).size).toBe(count);
					for (const page of pages) {
						const orders = page.map(({ order = 0 }) => order);
						expect(orders).toEqual(orders.toSorted((a, b) => a - b));
					}
				},
			),
			{ numRuns: 20 },
		);
	});

	test('begins with the first questions of then, as far as it had them', () => {
		const made = withQuestions(20, 3);
		made.guide.firstView = { criteria: ['question-3', 'gone', 'question-1'] };
		expect(questionsOf(made).map(({ id }) => id)).toEqual(['question-3', 'question-1']);
		delete made.guide.firstView;
		expect(questionsOf(made)).toEqual([]);
	});
});
