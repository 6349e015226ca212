import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { compareGuides, isUnchanged } from '../../../../src/domain/releases/compare.ts';
import type {
	AppEvent,
	ClaimChange,
	Direction,
	GuideChanges,
} from '../../../../src/domain/releases/guide-changes.ts';
import type { FrozenGuide } from '../../../../src/schema/release.ts';
import { appIn, claimIn, frozenGuide } from '../../../fixtures/frozen-guide.ts';
import { editedGuides } from './edits.ts';

// Properties take a busy machine a while.
vi.setConfig({ testTimeout: 120_000 });

const RUNS = { numRuns: 150, seed: 20200417 };

const turnedDirections: Record<Direction, Direction> = {
	better: 'worse',
	worse: 'better',
	'now-known': 'no-longer-known',
	'no-longer-known': 'now-known',
	other: 'other',
};
const turnedEvents: Record<AppEvent, AppEvent> = {
	added: 'removed',
	removed: 'added',
	retired: 'returned',
	returned: 'retired',
};

const turnedLists = <Lists extends { added: string[]; removed: string[] }>(
	lists: Lists,
): Lists => ({
	...lists,
	added: lists.removed,
	removed: lists.added,
});

const turnedClaim = (change: ClaimChange): ClaimChange => ({
	...change,
	direction: turnedDirections[change.direction],
	before: change.after,
	after: change.before,
});

/** The same changes as seen from the other state; corrections only come. */
const turned = ({ apps, criteria, notices }: GuideChanges) => ({
	apps: apps.map((one) => ({
		...one,
		event: one.event && turnedEvents[one.event],
		variants: turnedLists(one.variants),
		claims: one.claims.map(turnedClaim),
	})),
	criteria: turnedLists(criteria),
	notices: turnedLists(notices),
});

function shuffled(guide: FrozenGuide): FrozenGuide {
	const turn = <Value>(record: Record<string, Value>): Record<string, Value> =>
		Object.fromEntries(Object.entries(record).toReversed());
	return {
		...turn(guide as unknown as Record<string, unknown>),
		criteria: guide.criteria.toReversed(),
		notices: guide.notices.toReversed(),
		corrections: guide.corrections.toReversed(),
		apps: guide.apps.toReversed().map((app) => ({
			...turn(app),
			claims: turn(app.claims),
			variants: app.variants
				.toReversed()
				.map((variant) => ({ ...variant, overrides: turn(variant.overrides) })),
		})),
	} as FrozenGuide;
}

/** What an edit of the invented guide comes to. */
function changesBy(edit: (guide: FrozenGuide) => void): GuideChanges {
	const after = frozenGuide();
	edit(after);
	return compareGuides(frozenGuide(), after);
}

test('a state compared with itself differs in nothing', () => {
	fc.assert(
		fc.property(editedGuides, (guide) => {
			const changes = compareGuides(guide, structuredClone(guide));
			expect(isUnchanged(changes)).toBe(true);
		}),
		RUNS,
	);
});

test('a comparison the other way round is its mirror image', () => {
	fc.assert(
		fc.property(editedGuides, editedGuides, (a, b) => {
			const { apps, criteria, notices } = compareGuides(b, a);
			expect({ apps, criteria, notices }).toEqual(turned(compareGuides(a, b)));
		}),
		RUNS,
	);
});

test('the order in which things stand changes nothing', () => {
	fc.assert(
		fc.property(editedGuides, editedGuides, (a, b) => {
			expect(compareGuides(shuffled(a), b)).toEqual(compareGuides(a, b));
			expect(compareGuides(a, shuffled(b))).toEqual(compareGuides(a, b));
		}),
		RUNS,
	);
});

test('one changed level gives exactly that change', () => {
	const changes = changesBy((guide) => {
		claimIn(guide, 'dingalot', 'bystander-sound').level = 'listens-at-ring';
	});
	const state = {
		missing: null,
		disputedLevels: [],
		atLeast: false,
		incomplete: false,
		conditions: [],
		otherwise: undefined,
		contested: false,
	};
	expect(changes).toEqual({
		apps: [
			{
				app: 'dingalot',
				event: null,
				variants: { added: [], removed: [], served: [] },
				about: false,
				claims: [
					{
						criterion: 'bystander-sound',
						variant: null,
						material: ['level'],
						editorial: [],
						direction: 'better',
						before: { ...state, level: 'listens-at-motion' },
						after: { ...state, level: 'listens-at-ring' },
					},
				],
			},
		],
		criteria: { added: [], removed: [], rescaled: [], revalued: [], reworded: [], shared: 7 },
		notices: { added: [], removed: [], standing: [], reworded: [] },
		corrections: [],
	});
});

/** The only claim that an edit changes. */
function claimBy(edit: (guide: FrozenGuide) => void): ClaimChange {
	const [change, ...others] = changesBy(edit).apps.flatMap(({ claims }) => claims);
	expect(others).toEqual([]);
	if (!change) throw new Error('Nothing changed.');
	return change;
}

const directions: [string, Direction, (guide: FrozenGuide) => void][] = [
	[
		'a lower level is worse',
		'worse',
		(guide) => {
			claimIn(guide, 'dingalot', 'bystander-sound').level = 'listens-nonstop';
		},
	],
	[
		'a level that is not known any more is no longer known',
		'no-longer-known',
		(guide) => {
			Object.assign(claimIn(guide, 'dingalot', 'bystander-sound'), {
				level: null,
				missing: 'unknown',
			});
		},
	],
	[
		'a higher number is better',
		'better',
		(guide) => {
			claimIn(guide, 'dingalot', 'shared-with').level = 9;
		},
	],
	[
		'one more in a list is better',
		'better',
		(guide) => {
			claimIn(guide, 'dingalot', 'answer-from').level = [
				...['plain-chime', 'pocket-phone', 'wall-panel'],
			];
		},
	],
	[
		'another one in a list is neither',
		'other',
		(guide) => {
			claimIn(guide, 'dingalot', 'answer-from').level = ['plain-chime', 'pocket-phone'];
		},
	],
	[
		'another level where there is no better or worse is neither',
		'other',
		(guide) => {
			claimIn(guide, 'dingalot', 'monthly-fee').level = 'fee-always';
		},
	],
	[
		'the same level without its condition is better',
		'better',
		(guide) => {
			Object.assign(claimIn(guide, 'dingalot', 'footage-lock'), {
				conditions: [],
				otherwise: undefined,
			});
		},
	],
	[
		'a better level that leaves less if nobody does anything is neither',
		'other',
		(guide) => {
			Object.assign(claimIn(guide, 'dingalot', 'bystander-sound'), {
				level: 'listens-at-ring',
				conditions: claimIn(guide, 'dingalot', 'footage-lock').conditions,
				otherwise: 'listens-nonstop',
			});
		},
	],
];

test.each(directions)('%s', (_, direction, edit) => {
	const change = claimBy(edit);
	expect(change.direction).toBe(direction);
	expect(change.material).not.toEqual([]);
});

test('what is said otherwise about the same answer is editorial only', () => {
	const change = claimBy((guide) => {
		const claim = claimIn(guide, 'dingalot', 'bystander-sound');
		claim.note = { en: 'In other words.' };
		claim.asOf = '2026-07';
		claim.confidence = 'low';
		claim.evidence = [];
		claim['reading'] = { first: '2026-07' };
	});
	expect(change.material).toEqual([]);
	expect(change.editorial).toEqual(['note', 'evidence', 'confidence', 'as-of', 'reading']);
});

test('an objection of the vendor counts, and another act does; its wording does not', () => {
	const contested = claimBy((guide) => {
		const claim = claimIn(guide, 'dingalot', 'bystander-sound');
		claim['contested'] = { on: '2026-11-20', says: { en: 'No.' } };
	});
	expect(contested.material).toEqual(['contested']);
	const act = (change: Record<string, unknown>) =>
		claimBy((guide) => {
			const claim = claimIn(guide, 'dingalot', 'footage-lock');
			claim.conditions = claim.conditions.map((one) => ({ ...one, ...change }));
		});
	expect(act({ who: 'everybody-in-the-house' }).material).toEqual(['conditions']);
	expect(act({ text: { en: 'Seal.' } })).toMatchObject({ material: [], editorial: ['wording'] });
});

test('what an edition says itself is told of the edition, what it takes from the base of the base', () => {
	const own = claimBy((guide) => {
		claimIn(guide, 'dingalot', 'footage-lock', 'estate-edition').level = 'maker-watches';
	});
	expect(own).toMatchObject({ variant: 'estate-edition', direction: 'worse' });
	const base = claimBy((guide) => {
		claimIn(guide, 'dingalot', 'offline-ring').level = 'stays-silent';
	});
	expect(base.variant).toBeNull();
	const given = claimBy((guide) => {
		const { claims, variants } = appIn(guide, 'dingalot');
		const [edition] = variants;
		const claim = claims['offline-ring'];
		if (edition && claim) edition.overrides['offline-ring'] = { ...claim, level: 'stays-silent' };
	});
	expect(given).toMatchObject({ variant: 'estate-edition', direction: 'worse' });
	expect(given.before?.level).toBe('rings-anyway');
});

test('of an app that came or went nothing else is told', () => {
	const changes = changesBy(({ apps }) => {
		const [first] = apps.splice(0, 1);
		if (first) apps.push({ ...first, id: 'constructor', name: 'Constructor' });
	});
	expect(changes.apps.map(({ app, event, claims }) => [app, event, claims])).toEqual([
		['constructor', 'added', []],
		['dingalot', 'removed', []],
	]);
});

test('an app that ended is told so, with what else changed', () => {
	const changes = changesBy((guide) => {
		appIn(guide, 'dingalot').status = 'retired';
		claimIn(guide, 'dingalot', 'offline-ring').level = 'stays-silent';
	});
	expect(changes.apps).toMatchObject([{ event: 'retired', claims: [{ material: ['level'] }] }]);
});

test('answers on a question whose levels differ are not compared', () => {
	const changes = changesBy((guide) => {
		const [scaled] = guide.criteria.filter(({ id }) => id === 'bystander-sound');
		if (scaled?.scale === 'levels') scaled.levels.reverse();
		claimIn(guide, 'dingalot', 'bystander-sound').level = 'listens-nonstop';
	});
	expect(changes.apps).toEqual([]);
	expect(changes.criteria).toMatchObject({ rescaled: ['bystander-sound'], shared: 6 });
});

test('a question that counts otherwise is told apart from one in other words', () => {
	const changes = changesBy(({ criteria }) => {
		for (const one of criteria) {
			if (one.id === 'offline-ring') one.weighable = false;
			if (one.id === 'shared-with') one.question = { en: 'Who may look?' };
		}
	});
	expect(changes.criteria).toMatchObject({ revalued: ['offline-ring'], reworded: ['shared-with'] });
});

test('notices that came, went or no longer hold are told apart from those in other words', () => {
	const changes = changesBy((guide) => {
		const [first, second, third] = guide.notices;
		if (!first || !second || !third) throw new Error('The guide has three notices.');
		second['standing'] = { state: 'replaced' };
		third.summary = { en: 'In other words.' };
		guide.notices = [...guide.notices.slice(1), { ...first, id: 'constructor' }];
	});
	const [first, second, third] = frozenGuide().notices.map(({ id }) => id);
	expect(changes.notices).toEqual({
		added: ['constructor'],
		removed: [first],
		standing: [second],
		reworded: [third],
	});
});

test('a correction that was not there before is told', () => {
	const before = frozenGuide();
	before.corrections = [];
	expect(compareGuides(before, frozenGuide()).corrections).toEqual(['ogle-microphone']);
});
