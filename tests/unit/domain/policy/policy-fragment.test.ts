import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	readPolicyFragment,
	writePolicyFragment,
	type PolicyWorld,
} from '../../../../src/domain/policy/policy-fragment.ts';
import type { PolicyLogic } from '../../../../src/domain/policy/policy-logic.ts';
import { situations } from '../decision/arbitrary-guide.ts';

const TALKS = ['street', 'hall'];
const COUNTRIES = ['NL', 'EU', 'DE'];
const DAY = '2026-06-15';

const cases: fc.Arbitrary<{ world: PolicyWorld; policy: PolicyLogic }> = fc
	.record({
		situation: situations,
		from: fc.constantFrom(...TALKS),
		countries: fc.subarray(COUNTRIES),
	})
	.map(({ situation: { guide, preferences }, from, countries }) => ({
		world: {
			criteria: guide.criteria,
			talks: TALKS,
			audiences: guide.guide.audiences.map(({ id }) => id),
			organisations: ['housing'],
			countries: COUNTRIES,
		},
		policy: {
			audience: preferences.audience,
			minimums: [
				...new Map(
					preferences.requirements.map((requires) => [
						JSON.stringify(requires),
						{ requires, from },
					]),
				).values(),
			],
			...(countries.length > 0 && { noBan: { kind: 'housing', countries } }),
		},
	}));

test('a policy that is written into an address is read back as it was', () => {
	fc.assert(
		fc.property(cases, ({ world, policy }) => {
			const read = readPolicyFragment(`#${writePolicyFragment(policy, DAY)}`, world);
			expect(read).toEqual({ policy, lost: 0 });
		}),
		{ numRuns: 200 },
	);
});

test('what is written has nothing in it that an address would escape', () => {
	fc.assert(
		fc.property(cases, ({ policy }) => {
			const fragment = writePolicyFragment(policy, DAY);
			expect(new URL(`https://doorstep.example/#${fragment}`).hash).toBe(`#${fragment}`);
		}),
		{ numRuns: 100 },
	);
});

const junk = fc.oneof(
	fc.string(),
	fc
		.array(
			fc.constantFrom(
				'v=1',
				'm=',
				'ban=',
				'for=',
				'@',
				':',
				'+',
				'.',
				',',
				'&',
				'criterion-0',
				'street',
				'level-0',
				'housing',
				'NL',
				'__proto__',
				'%',
			),
			{ maxLength: 12 },
		)
		.map((parts) => parts.join('')),
);

test('whatever stands in an address, only what exists is asked', () => {
	fc.assert(
		fc.property(cases, junk, ({ world }, text) => {
			const read = readPolicyFragment(`v=1&${text}`, world);
			if (!read) return;
			for (const { requires, from } of read.policy.minimums) {
				expect(world.talks).toContain(from);
				for (const { criterion } of 'anyOf' in requires ? requires.anyOf : [requires])
					expect(world.criteria.map(({ id }) => id)).toContain(criterion);
			}
			expect(world.audiences).toContain(read.policy.audience);
		}),
		{ numRuns: 200 },
	);
});

const world: PolicyWorld = {
	criteria: [
		{ id: 'shared-with', group: 'use', weighable: false, scale: 'count' },
		{ id: 'answer-from', group: 'use', weighable: false, scale: 'flags', flags: [{ id: 'panel' }] },
	],
	talks: TALKS,
	audiences: ['households'],
	organisations: ['housing'],
	countries: COUNTRIES,
};

test('an address without a policy is none, and one of another notation neither', () => {
	expect(readPolicyFragment('', world)).toBeNull();
	expect(readPolicyFragment('#main', world)).toBeNull();
	expect(readPolicyFragment('v=2&m=shared-with:3@street', world)).toBeNull();
});

test.each([
	'shared-with:3@attic',
	'shared-with:many@street',
	'shared-with:-1@street',
	'night-sight:yes@street',
	'answer-from:@street',
	'answer-from:panel,window@street',
	'shared-with:3@street@hall',
	'shared-with:3+night-sight:yes@street',
])('what no longer exists is left out and counted: %s', (part) => {
	const read = readPolicyFragment(`v=1&m=answer-from:panel@hall.${part}`, world);
	expect(read?.lost).toBe(1);
	expect(read?.policy.minimums).toEqual([
		{ requires: { criterion: 'answer-from', atLeast: ['panel'] }, from: 'hall' },
	]);
});
