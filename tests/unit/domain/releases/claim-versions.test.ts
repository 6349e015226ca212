import fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimVersions } from '../../../../src/domain/releases/claim-versions.ts';
import type { Release } from '../../../../src/schema/release.ts';
import { appIn, claimIn, frozenGuide, releaseOf } from '../../../fixtures/frozen-guide.ts';

const ADVERTS = { app: 'dingalot', criterion: 'partner-adverts' };

function release(date: string, edit?: (release: Release) => void): Release {
	const made = releaseOf(frozenGuide(), { id: date, date });
	edit?.(made);
	return made;
}

test('the newest release comes first', () => {
	const versions = claimVersions([release('2026-01-01'), release('2026-02-01')], ADVERTS);
	expect(versions.map((version) => version.release.id)).toEqual(['2026-02-01', '2026-01-01']);
});

test('a release says what it said, with each edition that differed then', () => {
	const before = release('2026-01-01', (made) => {
		claimIn(made, 'dingalot', 'footage-lock').level = 'always-sealed';
	});
	const [version] = claimVersions([before], { app: 'dingalot', criterion: 'footage-lock' });
	if (version?.state !== 'answered') throw new Error('It was answered.');
	expect(version.answers.map(({ edition, claim }) => [edition?.id, claim.level])).toEqual([
		[undefined, 'always-sealed'],
		['estate-edition', 'always-sealed'],
	]);
});

test('a release without the question, or without what it is asked of, says so', () => {
	const unasked = release('2026-01-01', (made) => {
		made.criteria = made.criteria.filter(({ id }) => id !== 'partner-adverts');
	});
	const without = release('2026-02-01', (made) => {
		made.apps = made.apps.filter(({ id }) => id !== 'dingalot');
	});
	const unanswered = release('2026-03-01', (made) => {
		const { claims } = appIn(made, 'dingalot');
		delete claims['partner-adverts'];
	});
	const versions = claimVersions([unasked, without, unanswered], ADVERTS);
	expect(versions.map(({ state }) => state)).toEqual(['not-asked', 'absent', 'not-asked']);
});

test('an answer that was held back is told by the release that did so, and no other', () => {
	const held = { ...ADVERTS, why: 'stale', shown: '2026-01-01' } as const;
	const holding = release('2026-02-01', (made) => made.release.held.push(held));
	const states = claimVersions([release('2026-01-01'), holding], ADVERTS).map((version) =>
		version.state === 'answered' ? version.answers[0]?.held : undefined,
	);
	expect(states).toEqual([held, undefined]);
	const [other] = claimVersions([holding], { app: 'dingalot', criterion: 'offline-ring' });
	expect(other?.state === 'answered' && other.answers[0]?.held).toBe(undefined);
});

test('an id that every object has is not taken for a claim', () => {
	const [version] = claimVersions([release('2026-01-01')], {
		app: 'dingalot',
		criterion: 'constructor',
	});
	expect(version?.state).toBe('not-asked');
});

test('every release is told once, whichever there are, and its claims as they are in it', () => {
	const pool = ['2026-01-01', '2026-02-01', '2026-03-01'].map((date) => release(date));
	const guide = frozenGuide();
	const addresses = guide.apps.flatMap(({ id }) =>
		guide.criteria.map((criterion) => ({ app: id, criterion: criterion.id })),
	);
	fc.assert(
		fc.property(fc.subarray(pool), fc.constantFrom(...addresses), (releases, address) => {
			const versions = claimVersions(releases, address);
			expect(versions.map((version) => version.release.id).toReversed()).toEqual(
				releases.map((one) => one.release.id),
			);
			for (const version of versions) {
				if (version.state !== 'answered') throw new Error('Everything is answered here.');
				for (const { edition, claim } of version.answers) {
					expect(claim).toEqual(claimIn(guide, address.app, address.criterion, edition?.id));
				}
			}
		}),
	);
});
