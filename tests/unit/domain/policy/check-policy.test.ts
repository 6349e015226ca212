import { describe, expect, test } from 'vitest';
import type { BanNotice } from '../../../../src/domain/policy/bans.ts';
import { checkPolicy, type PolicyGuide } from '../../../../src/domain/policy/check-policy.ts';
import type { PolicyLogic } from '../../../../src/domain/policy/policy-logic.ts';

const known = (level: string) => ({ level, conditions: [] });

const guide: PolicyGuide = {
	guide: {
		audiences: [{ id: 'households' }, { id: 'landlords' }],
		groups: [
			{ id: 'footage', missing: 'cannot-tell' },
			{ id: 'daily-life', missing: 'check-first' },
		],
		talks: [{ id: 'street' }, { id: 'hall' }],
	},
	criteria: [
		{
			id: 'lock',
			group: 'footage',
			weighable: true,
			scale: 'levels',
			levels: [
				{ id: 'sealed', value: 1 },
				{ id: 'open', value: 0 },
			],
		},
		{ id: 'shared-with', group: 'daily-life', weighable: false, scale: 'count' },
	],
	apps: [
		{
			id: 'gone',
			status: 'retired',
			claims: { lock: known('sealed') },
			variants: [],
		},
		{
			id: 'bell',
			status: 'active',
			claims: {
				lock: {
					level: 'sealed',
					conditions: [{ id: 'seal', who: 'fitter', switchesOff: [], alsoReaches: [] }],
					otherwise: 'open',
				},
			},
			variants: [
				{ id: 'free', defaultFor: [], overrides: {} },
				{ id: 'pro', defaultFor: ['landlords'], overrides: { lock: known('sealed') } },
			],
		},
		{ id: 'ajar', status: 'active', claims: { lock: known('open') }, variants: [] },
	],
};

const sealed: PolicyLogic = {
	audience: 'landlords',
	minimums: [{ requires: { criterion: 'lock', atLeast: 'sealed' }, from: 'hall' }],
};

const ban: BanNotice = {
	id: 'ban',
	apps: ['bell'],
	kind: 'ban',
	authority: { country: 'NL', kind: 'government' },
	binds: ['housing'],
	standing: { state: 'in-force' },
};
const noBan: PolicyLogic = {
	audience: 'landlords',
	minimums: [],
	noBan: { kind: 'housing', countries: ['NL'] },
};

const standingsOf = (policy: PolicyLogic, notices: readonly BanNotice[] = []) =>
	checkPolicy(guide, policy, notices).map(({ app, edition, talks }) => [
		`${app} ${edition}`,
		...talks.map(({ standing }) => standing),
	]);

test('each edition that differs is judged, that for the audience first; what no longer exists is not', () => {
	expect(standingsOf(sealed)).toEqual([
		['ajar base', 'meets', 'fails'],
		['bell pro', 'meets', 'meets'],
		['bell base', 'meets', 'meets-if'],
	]);
});

test('a minimum holds for its own talk and every more confidential one', () => {
	const [minimum] = sealed.minimums;
	if (!minimum) throw new Error('There is no minimum.');
	const policy = { ...sealed, minimums: [{ ...minimum, from: 'street' }] };
	expect(standingsOf(policy)).toEqual([
		['ajar base', 'fails', 'fails'],
		['bell pro', 'meets', 'meets'],
		['bell base', 'meets-if', 'meets-if'],
	]);
});

test('what has to be done, checked or was missed is named', () => {
	const policy: PolicyLogic = {
		...sealed,
		minimums: [
			...sealed.minimums,
			{ requires: { criterion: 'shared-with', atLeast: 3 }, from: 'street' },
		],
	};
	const [ajar, , bell] = checkPolicy(guide, policy, []);
	expect(ajar?.talks[1]?.failures).toEqual([
		{ reason: 'level', criterion: 'lock', needed: 'sealed', found: 'open', minimum: 0 },
	]);
	expect(bell?.talks[1]).toMatchObject({
		standing: 'meets-if',
		conditions: [{ id: 'seal', who: 'fitter', criterion: 'lock' }],
		missing: ['shared-with'],
	});
});

describe('a ban', () => {
	test('that stands fails every edition of what it names, and nothing else', () => {
		expect(standingsOf(noBan, [ban])).toEqual([
			['ajar base', 'meets', 'meets'],
			['bell pro', 'fails', 'fails'],
			['bell base', 'fails', 'fails'],
		]);
	});

	test.each([
		['partly', 'fails'],
		['unknown', 'cannot-tell'],
		['ended', 'meets'],
		['replaced', 'meets'],
		['solved', 'meets'],
		['event', 'meets'],
	] as const)('that is "%s" gives "%s"', (state, standing) => {
		expect(standingsOf(noBan, [{ ...ban, standing: { state } }])[1]?.[1]).toBe(standing);
	});

	test.each<[string, Partial<BanNotice>]>([
		['is only a restriction', { kind: 'restriction' }],
		['is of a company', { authority: { country: 'NL', kind: 'company' } }],
		['is of a maker', { authority: { country: 'NL', kind: 'vendor' } }],
		['is of another country', { authority: { country: 'DE', kind: 'government' } }],
		['binds others', { binds: ['shops'] }],
		['binds nobody', { binds: undefined }],
	])('that %s counts for nothing', (_, other) => {
		expect(standingsOf(noBan, [{ ...ban, ...other }])[1]?.[1]).toBe('meets');
	});

	test('does not count where no policy asks', () => {
		expect(standingsOf({ ...noBan, noBan: undefined }, [ban])[1]?.[1]).toBe('meets');
	});
});
