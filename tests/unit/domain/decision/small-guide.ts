import type {
	EvaluationApp,
	EvaluationClaim,
	EvaluationGuide,
} from '../../../../src/domain/decision/evaluation-guide.ts';
import type { Evaluation, Result } from '../../../../src/domain/decision/evaluation.ts';

export const known = (
	level: EvaluationClaim['level'],
	more: Partial<EvaluationClaim> = {},
): EvaluationClaim => ({ level, conditions: [], ...more });

export const unknown = known(null);

export const app = (
	id: string,
	claims: EvaluationApp['claims'],
	more: Partial<EvaluationApp> = {},
): EvaluationApp => ({ id, status: 'active', claims, variants: [], ...more });

/** Encryption that whoever starts the call may switch on; then nobody can join from a browser. */
const switchOn = {
	id: 'switch-on',
	who: 'starter',
	switchesOff: [{ criterion: 'browser', to: 'no' }],
	alsoReaches: [],
};

/** Five invented apps on six criteria of all three scales, small enough to judge by hand. */
export const smallGuide: EvaluationGuide = {
	guide: {
		audiences: [{ id: 'home' }, { id: 'school' }],
		groups: [
			{ id: 'protection', missing: 'cannot-tell' },
			{ id: 'use', missing: 'check-first' },
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
				{ id: 'optional', value: 0.4 },
				{ id: 'none', value: 0 },
			],
		},
		{
			id: 'metadata',
			group: 'protection',
			weighable: true,
			scale: 'levels',
			levels: [
				{ id: 'minimal', value: 1 },
				{ id: 'limited', value: 0.5 },
				{ id: 'extensive', value: 0 },
			],
		},
		{
			id: 'open-source',
			group: 'protection',
			weighable: true,
			scale: 'levels',
			levels: [
				{ id: 'yes', value: 1 },
				{ id: 'no', value: 0 },
			],
			notApplicable: { value: 0.5, satisfies: false },
		},
		{
			id: 'browser',
			group: 'use',
			weighable: false,
			scale: 'levels',
			levels: [
				{ id: 'yes', value: 1 },
				{ id: 'no', value: 0 },
			],
		},
		{ id: 'people', group: 'use', weighable: false, scale: 'count' },
		{
			id: 'devices',
			group: 'use',
			weighable: false,
			scale: 'flags',
			flags: [{ id: 'android' }, { id: 'ios' }, { id: 'web' }],
		},
	],
	apps: [
		app('acorn', {
			encryption: known('default'),
			metadata: known('minimal'),
			'open-source': known('yes'),
			browser: known('no'),
			people: known(8),
			devices: known(['android', 'ios']),
		}),
		app('birch', {
			encryption: known('optional', { conditions: [switchOn], otherwise: 'none' }),
			metadata: known('limited'),
			'open-source': known('no'),
			browser: known('yes'),
			people: known(100, { atLeast: true }),
			devices: known(['android', 'ios', 'web']),
		}),
		app(
			'cedar',
			{
				encryption: unknown,
				metadata: known('limited'),
				'open-source': known('yes'),
				browser: known('yes'),
				people: unknown,
				devices: known(['web'], { incomplete: true }),
			},
			{
				variants: [
					{
						id: 'cedar-for-schools',
						defaultFor: ['school'],
						overrides: { encryption: known('optional') },
					},
				],
			},
		),
		app('dahlia', {
			encryption: known(null, { disputedLevels: ['default', 'optional'] }),
			metadata: known('extensive'),
			'open-source': known('not-applicable'),
			browser: unknown,
			people: known(50),
			devices: known(['ios', 'web']),
		}),
		app(
			'elder',
			{
				encryption: known('default'),
				metadata: known('minimal'),
				'open-source': known('yes'),
				browser: known('yes'),
				people: known(500),
				devices: known(['android', 'ios', 'web']),
			},
			{ status: 'retired' },
		),
	],
};

/** The small guide with some claims of an app replaced. */
export const withClaims = (id: string, claims: EvaluationApp['claims']): EvaluationGuide => ({
	...smallGuide,
	apps: smallGuide.apps.map((one) =>
		one.id === id ? { ...one, claims: { ...one.claims, ...claims } } : one,
	),
});

export function resultFor({ results }: Evaluation, id: string): Result {
	const result = results.find((one) => one.app === id);
	if (!result) throw new Error(`${id} is not among the results.`);
	return result;
}
