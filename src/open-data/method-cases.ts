import type { EvaluationOptions } from '../domain/decision/evaluate.ts';
import type {
	EvaluationApp,
	EvaluationClaim,
	EvaluationCondition,
	EvaluationGuide,
} from '../domain/decision/evaluation-guide.ts';
import type { Preferences } from '../domain/decision/preferences.ts';

/** Something to evaluate, with what it shows in its name. All of it is invented. */
export interface MethodCase {
	name: string;
	guide: EvaluationGuide;
	preferences: Preferences;
	options: EvaluationOptions;
}

const level = (
	known: EvaluationClaim['level'],
	more: Partial<EvaluationClaim> = {},
): EvaluationClaim => ({ level: known, conditions: [], ...more });

const missing = level(null);

const app = (
	id: string,
	claims: EvaluationApp['claims'],
	more: Partial<EvaluationApp> = {},
): EvaluationApp => ({ id, status: 'active', claims, variants: [], ...more });

const act = (id: string, more: Partial<EvaluationCondition> = {}): EvaluationCondition => ({
	id,
	who: 'whoever-starts',
	switchesOff: [],
	alsoReaches: [],
	...more,
});

/** Two criteria that weigh, and three that tell what an app can do. */
const guideOf = (...apps: EvaluationApp[]): EvaluationGuide => ({
	guide: {
		audiences: [{ id: 'home' }, { id: 'workplace' }],
		groups: [
			{ id: 'protection', missing: 'cannot-tell' },
			{ id: 'functions', missing: 'check-first' },
		],
	},
	criteria: [
		{
			id: 'encryption',
			group: 'protection',
			weighable: true,
			scale: 'levels',
			levels: [
				{ id: 'default', value: 1 },
				{ id: 'by-choice', value: 0.4 },
				{ id: 'none', value: 0 },
			],
		},
		{
			id: 'source-code',
			group: 'protection',
			weighable: true,
			scale: 'levels',
			levels: [
				{ id: 'yes', value: 1 },
				{ id: 'partly', value: 0.5 },
				{ id: 'no', value: 0 },
			],
			notApplicable: { value: 0.25, satisfies: false },
		},
		{
			id: 'browser',
			group: 'functions',
			weighable: false,
			scale: 'levels',
			levels: [
				{ id: 'yes', value: 1 },
				{ id: 'no', value: 0 },
			],
		},
		{ id: 'seats', group: 'functions', weighable: false, scale: 'count' },
		{
			id: 'devices',
			group: 'functions',
			weighable: false,
			scale: 'flags',
			flags: [{ id: 'phone' }, { id: 'computer' }, { id: 'tablet' }],
		},
	],
	apps,
});

const weights = { encryption: 2, 'source-code': 1 };
const wishes: Preferences = { audience: 'home', requirements: [], weights };

const encrypted = { criterion: 'encryption', atLeast: 'by-choice' };
const inBrowser = { criterion: 'browser', atLeast: 'yes' };

/** Encrypted if whoever starts the call switches it on; then nobody can join from a browser. */
const switchable = level('by-choice', {
	conditions: [act('switch-on', { switchesOff: [{ criterion: 'browser', to: 'no' }] })],
	otherwise: 'none',
});

const everyday = guideOf(
	app('alpha', {
		encryption: switchable,
		'source-code': level('yes'),
		browser: level('yes'),
		seats: level(100, { atLeast: true }),
		devices: level(['computer', 'phone', 'tablet']),
	}),
	app('beta', {
		encryption: missing,
		'source-code': level('partly'),
		browser: level('yes'),
		seats: missing,
		devices: level(['tablet'], { incomplete: true }),
	}),
	app('delta', {
		encryption: level(null, { disputedLevels: ['default', 'by-choice'] }),
		'source-code': level('not-applicable'),
		browser: missing,
		seats: level(12),
		devices: level(['phone']),
	}),
	app('gamma', {
		encryption: level('default'),
		'source-code': level('no'),
		browser: level('no'),
		seats: level(4),
		devices: level(['computer', 'phone']),
	}),
);

const editions = guideOf(
	app(
		'alpha',
		{ encryption: level('none'), 'source-code': level('yes') },
		{
			variants: [
				{ id: 'deluxe', defaultFor: [], overrides: { encryption: level('default') } },
				{
					id: 'for-work',
					defaultFor: ['workplace'],
					overrides: { encryption: level('by-choice') },
				},
			],
		},
	),
	app('beta', { encryption: level('default'), 'source-code': level('no') }),
);

const eitherWay = guideOf(
	app('alpha', {
		encryption: switchable,
		'source-code': level('yes'),
		browser: level('yes'),
		seats: level(10, {
			conditions: [
				act('more-seats', {
					who: 'keeper',
					switchesOff: [{ criterion: 'source-code', to: 'no' }],
					alsoReaches: [{ criterion: 'encryption', to: 'by-choice' }],
				}),
			],
			otherwise: 5,
		}),
	}),
	app('beta', {
		encryption: level('by-choice', { conditions: [act('sign-up')], otherwise: null }),
		'source-code': level('partly'),
		browser: level('yes'),
		seats: level(2, { conditions: [act('sign-up')], otherwise: null }),
	}),
);

const equals = guideOf(
	...['alpha', 'beta'].map((id) =>
		app(id, { encryption: level('by-choice'), 'source-code': level('yes') }),
	),
	app('delta', { encryption: missing, 'source-code': level('no') }),
	app(
		'gamma',
		{ encryption: level('default'), 'source-code': level('yes') },
		{ status: 'retired' },
	),
);

/** The inputs of the published test vectors: each shows a part of the method (docs/method.md). */
export const methodCases: readonly MethodCase[] = [
	{
		name: 'The edition for the audience is judged, else the base',
		guide: editions,
		preferences: { audience: 'workplace', requirements: [encrypted], weights },
		options: {},
	},
	{
		name: 'Missing facts make an interval, disputed ones a smaller one; not applicable has a value',
		guide: everyday,
		preferences: wishes,
		options: {},
	},
	{
		name: 'An act meets a requirement; what is not known cannot be told',
		guide: everyday,
		preferences: { ...wishes, requirements: [encrypted] },
		options: {},
	},
	{
		name: 'An act that switches off another requirement is a conflict, and its level does not count',
		guide: everyday,
		preferences: { ...wishes, requirements: [encrypted, inBrowser] },
		options: {},
	},
	{
		name: 'Of two acts one leaves the other requirements alone; of what is not known without an act, no more is expected than with it',
		guide: eitherWay,
		preferences: {
			...wishes,
			requirements: [encrypted, inBrowser, { criterion: 'seats', atLeast: 3 }],
		},
		options: {},
	},
	{
		name: 'Each two of three requirements go together, all three do not',
		guide: eitherWay,
		preferences: {
			...wishes,
			requirements: [encrypted, inBrowser, { criterion: 'source-code', atLeast: 'yes' }],
		},
		options: {},
	},
	{
		name: 'A dispute settles a requirement only where all sides agree',
		guide: everyday,
		preferences: { ...wishes, requirements: [{ criterion: 'encryption', atLeast: 'default' }] },
		options: {},
	},
	{
		name: 'A least number and an incomplete list are to be checked first, below what fits',
		guide: everyday,
		preferences: {
			...wishes,
			requirements: [
				{ criterion: 'seats', atLeast: 4 },
				{ criterion: 'devices', atLeast: ['phone'] },
			],
		},
		options: {},
	},
	{
		name: 'One of several is enough',
		guide: everyday,
		preferences: {
			...wishes,
			requirements: [{ anyOf: [inBrowser, { criterion: 'seats', atLeast: 200 }] }],
		},
		options: {},
	},
	{
		name: 'Equals share a rank and come by id; what no longer exists comes last',
		guide: equals,
		preferences: wishes,
		options: {},
	},
	{
		name: 'A hundred draws from a seed: shares of first places, best and worst rank',
		guide: everyday,
		preferences: { ...wishes, requirements: [{ criterion: 'seats', atLeast: 4 }] },
		options: { draws: 100, seed: 42 },
	},
	{
		name: 'Without weights nothing is ranked',
		guide: everyday,
		preferences: { ...wishes, requirements: [inBrowser], weights: {} },
		options: { draws: 100, seed: 42 },
	},
];
