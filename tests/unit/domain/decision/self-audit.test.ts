import { describe, expect, test } from 'vitest';
import type {
	EvaluationApp,
	EvaluationClaim,
	EvaluationGuide,
} from '../../../../src/domain/decision/evaluation-guide.ts';
import { evaluate } from '../../../../src/domain/decision/evaluate.ts';
import type { Preferences } from '../../../../src/domain/decision/preferences.ts';
import { selfAudit, type RankedApp } from '../../../../src/domain/decision/self-audit.ts';
import { profilePreferences } from '../../../../src/domain/questionnaire/profile-preferences.ts';
import { readGuide } from '../../../../src/guide-files/read-guide.ts';

const levels = ['best', 'good', 'poor', 'worst'].map((id, place) => ({ id, value: 1 - place / 3 }));

const guide = (apps: Record<string, Record<string, string | null>>): EvaluationGuide => ({
	guide: { audiences: [{ id: 'home' }], groups: [{ id: 'all', missing: 'cannot-tell' }] },
	criteria: ['quiet', 'sharp', 'sound'].map((id) => ({
		id,
		group: 'all',
		weighable: true,
		scale: 'levels',
		levels,
	})),
	apps: Object.entries(apps).map(([id, claims]): EvaluationApp => ({
		id,
		status: 'active',
		claims: Object.fromEntries(
			Object.entries(claims).map(([criterion, level]): [string, EvaluationClaim] => [
				criterion,
				{ level, conditions: [] },
			]),
		),
		variants: [],
	})),
});

const asking = (
	weights: Record<string, number>,
	requirements: Preferences['requirements'] = [],
) => ({
	audience: 'home',
	requirements,
	weights,
});

// Values 1, 2/3, 1/3, 0. With equal weights of quiet and sharp: amber 5/6, birch 2/3, cedar 1/2.
const three = guide({
	amber: { quiet: 'best', sharp: 'good', sound: 'best' },
	birch: { quiet: 'poor', sharp: 'best', sound: 'best' },
	cedar: { quiet: 'best', sharp: 'worst', sound: 'best' },
});

describe('the first places', () => {
	test('are those of the order now, with how often each comes first', () => {
		const { top } = selfAudit(three, asking({ quiet: 1, sharp: 1 }));
		expect(top.map(({ app, rank, verdict }) => [rank, app, verdict])).toEqual([
			[1, 'amber', 'fits'],
			[2, 'birch', 'fits'],
			[3, 'cedar', 'fits'],
		]);
		const shares = top.map(({ firstPlaceShare }) => firstPlaceShare);
		expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
		// Birch comes first only where quiet weighs less than half of what sharp does.
		expect(shares[0]).toBeGreaterThan(0.8);
		expect(shares[1]).toBeGreaterThan(0);
		expect(shares[2]).toBe(0);
	});

	test('are no more than three, but equals at the third are all named', () => {
		const claims = { quiet: 'poor', sharp: 'poor', sound: 'best' };
		const { top } = selfAudit(
			guide({
				amber: { ...claims, quiet: 'best' },
				birch: { ...claims, quiet: 'good' },
				cedar: claims,
				elder: claims,
				fir: { ...claims, quiet: 'worst' },
			}),
			asking({ quiet: 1, sharp: 1 }),
		);
		expect(top.map(({ app, rank, shared }) => [rank, app, shared])).toEqual([
			[1, 'amber', false],
			[2, 'birch', false],
			[3, 'cedar', true],
			[3, 'elder', true],
		]);
	});

	test('hold no app that does not fit', () => {
		const requirements = [{ criterion: 'sharp', atLeast: 'good' }];
		const { top } = selfAudit(three, asking({ quiet: 1, sharp: 1 }, requirements));
		expect(top.map(({ app }) => app)).toEqual(['amber', 'birch']);
	});

	test('are none if nothing weighs or nothing is left', () => {
		const nothing = { top: [], oftener: null, alone: false, firm: false, changes: [] };
		expect(selfAudit(three, asking({}))).toEqual(nothing);
		const requirements = [
			{ criterion: 'sharp', atLeast: 'best' },
			{ criterion: 'quiet', atLeast: 'best' },
		];
		expect(selfAudit(three, asking({ quiet: 1 }, requirements))).toEqual(nothing);
	});
});

describe('a first place is called', () => {
	test('firm if it holds in at least eight of ten draws', () => {
		expect(selfAudit(three, asking({ quiet: 1, sharp: 1 })).firm).toBe(true);
		const even = guide({
			amber: { quiet: 'best', sharp: 'worst' },
			birch: { quiet: 'worst', sharp: 'best' },
		});
		expect(selfAudit(even, asking({ quiet: 1.01, sharp: 1 })).firm).toBe(false);
	});

	test('contested if another comes first more often, because less is known of it', () => {
		const audited = selfAudit(
			guide({
				amber: { quiet: 'poor', sharp: 'poor' },
				birch: { quiet: 'poor', sharp: null },
			}),
			asking({ quiet: 3, sharp: 1 }),
		);
		expect(audited.top[0]?.app).toBe('amber');
		expect(audited.oftener?.app).toBe('birch');
		expect(audited.oftener?.firstPlaceShare).toBeGreaterThan(0.5);
		expect(audited.firm).toBe(false);
	});

	test('alone if no other app has as good a verdict', () => {
		const apps = {
			amber: { quiet: 'poor', sharp: 'best' },
			birch: { quiet: 'best', sharp: null },
			cedar: { quiet: 'best', sharp: null },
		};
		const requirements = [{ criterion: 'sharp', atLeast: 'good' }];
		const audited = selfAudit(guide(apps), asking({ quiet: 1 }, requirements));
		expect(audited.top.map(({ app, verdict }) => [app, verdict])).toEqual([
			['amber', 'fits'],
			['birch', 'cannot-tell'],
			['cedar', 'cannot-tell'],
		]);
		expect(audited).toMatchObject({ alone: true, firm: true, changes: [] });
		expect(selfAudit(guide(apps), asking({ quiet: 1 })).alone).toBe(false);
	});
});

describe('what changes', () => {
	test('is named per weight that is dropped or doubled, and only if something moves', () => {
		const { changes } = selfAudit(three, asking({ quiet: 1, sharp: 1, sound: 1 }));
		expect(changes).toEqual([
			{
				criterion: 'quiet',
				weight: 'dropped',
				turnsFirst: true,
				moved: [
					{ app: 'birch', rank: 1, shared: false },
					{ app: 'amber', rank: 2, shared: false },
				],
			},
			{
				// Of four: cedar 2 + 0 + 1, birch 2/3 + 1 + 1.
				criterion: 'quiet',
				weight: 'doubled',
				turnsFirst: false,
				moved: [
					{ app: 'cedar', rank: 2, shared: false },
					{ app: 'birch', rank: 3, shared: false },
				],
			},
			{
				// On quiet alone amber and cedar are equal.
				criterion: 'sharp',
				weight: 'dropped',
				turnsFirst: true,
				moved: [
					{ app: 'cedar', rank: 1, shared: true },
					{ app: 'birch', rank: 3, shared: false },
				],
			},
			{
				// Amber 1 + 4/3, birch 1/3 + 2: equal.
				criterion: 'sharp',
				weight: 'doubled',
				turnsFirst: true,
				moved: [{ app: 'birch', rank: 1, shared: true }],
			},
		]);
	});

	test('is nothing where the only weight is dropped: there is no order then', () => {
		expect(selfAudit(three, asking({ sharp: 1 })).changes).toEqual([]);
	});
});

test('the same preferences give the same audit', () => {
	const preferences = asking({ quiet: 2, sharp: 1 });
	expect(selfAudit(three, preferences)).toEqual(selfAudit(three, preferences));
});

describe('of the real guide, every situation', () => {
	const { guide: whole } = readGuide('content');
	if (!whole) throw new Error('The guide cannot be read.');
	const real: EvaluationGuide = { guide: whole.info, criteria: whole.criteria, apps: whole.apps };
	const firstPlaces = (preferences: Preferences): Pick<RankedApp, 'app' | 'rank'>[] =>
		evaluate(real, preferences).results.flatMap(({ app, rank, verdict }) =>
			rank !== null && rank <= 3 && verdict !== 'does-not-fit' ? [{ app, rank }] : [],
		);

	test.each(whole.profiles.map((profile) => [profile.id, profile] as const))(
		'%s: names what an evaluation with other weights gives, and nothing else',
		(_, profile) => {
			const preferences = profilePreferences(whole, profile);
			const now = firstPlaces(preferences);
			const { changes } = selfAudit(real, preferences, { draws: 1 });
			for (const [criterion, weight] of Object.entries(preferences.weights)) {
				for (const [change, factor] of [
					['dropped', 0],
					['doubled', 2],
				] as const) {
					const weights = { ...preferences.weights, [criterion]: weight * factor };
					const moved = firstPlaces({ ...preferences, weights }).filter(
						({ app, rank }) => !now.some((one) => one.app === app && one.rank === rank),
					);
					const named = changes.find((one) => one.criterion === criterion && one.weight === change);
					expect(named?.moved.map(({ app, rank }) => ({ app, rank })) ?? []).toEqual(moved);
				}
			}
		},
	);
});
