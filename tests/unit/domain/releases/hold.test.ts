import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressKey } from '../../../../src/domain/releases/gates.ts';
import { holdBack, layHeld, publishedClaim } from '../../../../src/domain/releases/hold.ts';
import { sameClaim } from '../../../../src/domain/releases/same-claim.ts';
import { publishGuide } from '../../../../src/open-data/publish-guide.ts';
import type { Claim } from '../../../../src/schema/claim.ts';
import type { Release } from '../../../../src/schema/release.ts';
import type { WholeGuide } from '../../../../src/schema/whole-guide.ts';
import { fixtureGuide, TODAY } from '../../../fixtures/invented-guide.ts';

const published = (guide: WholeGuide): Release => ({
	...publishGuide(guide, TODAY),
	format: 1,
	release: {
		id: '2026-10',
		date: '2026-10-01',
		kind: 'release',
		note: { en: 'Before.' },
		content: null,
		held: [],
		urgent: [],
	},
});

type Addressed = [claim: Claim, app: string, variant: string | undefined, criterion: string];

const claimsOf = (guide: WholeGuide): Addressed[] =>
	guide.apps.flatMap(({ id, claims, variants }) => [
		...Object.entries(claims).map(([key, claim]): Addressed => [claim, id, undefined, key]),
		...variants.flatMap((variant) =>
			Object.entries(variant.overrides).map(([key, claim]): Addressed => [
				claim,
				id,
				variant.id,
				key,
			]),
		),
	]);

/** The invented guide with everything read twice, lately, and nobody waited for. */
function readyGuide(): WholeGuide {
	const guide = fixtureGuide();
	for (const app of guide.apps) app.reply = { state: 'not-asked' };
	for (const [claim] of claimsOf(guide)) {
		claim.asOf = TODAY;
		claim.reading.second = TODAY;
	}
	return guide;
}

const hold = (
	guide: WholeGuide,
	latest?: Release,
	urgent: { app: string; criterion: string }[] = [],
) => holdBack(guide, { latest, today: TODAY, urgent });

describe('the gates', () => {
	test('a guide that was read twice, lately, with nobody waited for goes out whole', () => {
		const guide = readyGuide();
		expect(hold(guide)).toEqual({ held: [], guide });
	});

	test.each<[string, (claim: Claim, guide: WholeGuide) => void, object]>([
		['too old', (claim) => (claim.asOf = '2001'), { why: 'stale' }],
		['read once', (claim) => delete claim.reading.second, { why: 'second-reader' }],
		[
			'put to a vendor who still has time',
			(_claim, { apps }) => {
				if (apps[0]) apps[0].reply = { state: 'asked', on: '2026-11-01', deadline: TODAY };
			},
			{ why: 'reply-window', until: TODAY },
		],
	])(
		'a changed claim that is %s keeps what was published, and the rest goes out',
		(_case, spoil, gate) => {
			const before = readyGuide();
			const after = structuredClone(before);
			const [claim, app, variant, criterion] = claimsOf(after)[0] ?? [];
			if (!claim || !app || !criterion) throw new Error('The invented guide has no claims.');
			claim.note = { en: 'Something else.' };
			spoil(claim, after);
			const { held, guide } = hold(after, published(before));
			expect(held).toEqual([{ app, variant, criterion, ...gate, shown: '2026-10' }]);
			const stands = guide.apps.find(({ id }) => id === app)?.claims[criterion];
			expect(sameClaim(stands ?? {}, before.apps[0]?.claims[criterion] ?? {})).toBe(true);
		},
	);

	test('the day after the vendor’s time is over, its claims go out', () => {
		const before = readyGuide();
		const after = structuredClone(before);
		for (const [claim] of claimsOf(after)) claim.note = { en: 'Something else.' };
		for (const app of after.apps)
			app.reply = { state: 'asked', on: '2026-11-01', deadline: '2026-11-21' };
		expect(hold(after, published(before)).held).toEqual([]);
	});

	test('an edition’s new answer that is not ready leaves it what it inherited', () => {
		const before = readyGuide();
		const after = structuredClone(before);
		const [claim, app, variant, criterion] =
			claimsOf(after).find(([, , edition]) => edition !== undefined) ?? [];
		if (!claim || !criterion) throw new Error('The invented guide has no editions.');
		const was = before.apps.find(({ id }) => id === app)?.variants.find(({ id }) => id === variant);
		if (was) Reflect.deleteProperty(was.overrides, criterion);
		delete claim.reading.second;
		const { held, guide } = hold(after, published(before));
		expect(held).toMatchObject([{ app, variant, criterion, shown: '2026-10' }]);
		const edition = guide.apps
			.find(({ id }) => id === app)
			?.variants.find(({ id }) => id === variant);
		expect(edition?.overrides).not.toHaveProperty(criterion);
	});

	test('a claim that stands again brings the source it rests on', () => {
		const before = readyGuide();
		const after = structuredClone(before);
		const [claim, app, , criterion] = claimsOf(after)[0] ?? [];
		const [gone] = claim?.evidence ?? [];
		const owner = after.apps.find(({ id }) => id === app);
		if (!claim || !gone || !owner || !criterion) throw new Error('There is no evidence.');
		Reflect.deleteProperty(owner.sources, gone.source);
		claim.evidence = [];
		delete claim.reading.second;
		const { guide } = hold(after, published(before));
		expect(guide.apps.find(({ id }) => id === app)?.sources).toHaveProperty(gone.source);
	});

	test('a source that is described otherwise since comes along as it was', () => {
		const before = readyGuide();
		const after = structuredClone(before);
		const [claim, app, , criterion] = claimsOf(after)[0] ?? [];
		const [named] = claim?.evidence ?? [];
		const source = after.apps.find(({ id }) => id === app)?.sources[named?.source ?? ''];
		if (!claim || !named || !source || !criterion) throw new Error('There is no evidence.');
		source.published = '2026-11';
		delete claim.reading.second;
		const { guide } = hold(after, published(before));
		const held = guide.apps.find(({ id }) => id === app);
		expect(held?.claims[criterion]?.evidence[0]?.source).toBe(`${named.source}-in-2026-10`);
		expect(held?.sources[named.source]?.published).toBe('2026-11');
		expect(held?.sources[`${named.source}-in-2026-10`]).toEqual(
			before.apps.find(({ id }) => id === app)?.sources[named.source],
		);
	});

	test('whatever was changed: what is held back is as published, all else as written', () => {
		const before = readyGuide();
		const count = claimsOf(before).length;
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.nat(count - 1)),
				fc.array(fc.constantFrom('stale', 'once', 'ready')),
				fc.nat(count - 1),
				(changed, kinds, urgentIndex) => {
					const after = structuredClone(before);
					const all = claimsOf(after);
					for (const [turn, index] of changed.entries()) {
						const [claim] = all[index] ?? [];
						if (!claim) continue;
						claim.note = { en: `Changed ${turn}.` };
						const kind = kinds[turn % Math.max(1, kinds.length)];
						if (kind === 'stale') claim.asOf = '2001';
						if (kind === 'once') delete claim.reading.second;
					}
					const [, app = '', variant, criterion = ''] = all[urgentIndex] ?? [];
					const urgent = [{ app, variant, criterion }];
					const latest = published(before);
					const { held, guide } = holdBack(after, { latest, today: TODAY, urgent });
					const keys = new Set(held.map(addressKey));
					expect(keys.has(addressKey({ app, variant, criterion }))).toBe(false);
					for (const [claim, ...[one, edition, question]] of claimsOf(guide)) {
						const address = { app: one, variant: edition, criterion: question };
						const frozen = publishedClaim(
							latest.apps.find(({ id }) => id === one),
							address,
						);
						const written = claimsOf(after).find(
							([, a, v, c]) => a === one && v === edition && c === question,
						)?.[0];
						const expected = keys.has(addressKey(address)) ? frozen : written;
						expect(sameClaim(claim, expected ?? {})).toBe(true);
					}
					// Laid over what was written, the release gives the same again.
					const release = { ...published(guide), release: { ...latest.release, held } };
					const laid = claimsOf(layHeld(after, release));
					for (const [index, [claim]] of claimsOf(guide).entries())
						expect(sameClaim(laid[index]?.[0] ?? {}, claim)).toBe(true);
				},
			),
			{ numRuns: 100 },
		);
	});
});
