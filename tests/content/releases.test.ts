import { expect, test } from 'vitest';
import { evaluate } from '../../src/domain/decision/evaluate.ts';
import { latestRelease } from '../../src/domain/releases/latest.ts';
import { readReleases } from '../../src/guide-files/read-releases.ts';
import type { Release } from '../../src/schema/release.ts';

const { releases, findings } = readReleases('content');

function releaseNamed(id: string): Release {
	const release = releases.find((one) => one.release.id === id);
	if (!release) throw new Error(`There is no release "${id}".`);
	return structuredClone(release);
}

/** The order of the apps of a release if all that can weigh weighs the same. */
function ranks(release: Release): Map<string, number | null> {
	const weights = Object.fromEntries(
		release.criteria.filter(({ weighable }) => weighable).map(({ id }) => [id, 1]),
	);
	const audience = release.guide.audiences[0]?.id ?? '';
	const { results } = evaluate(release, { audience, requirements: [], weights });
	return new Map(results.map(({ app, rank }) => [app, rank]));
}

test('all releases are as they were made', () => {
	expect(findings).toEqual([]);
	expect(latestRelease(releases)).toBeDefined();
});

test('the chart of April 2020 puts first the three apps that it singled out', () => {
	const order = ranks(releaseNamed('2020-04'));
	expect([...order.keys()].slice(0, 3).sort()).toEqual(['jitsi-meet', 'nextcloud-talk', 'signal']);
	expect(order.size).toBe(13);
});

test('one other fact in that chart moves an app', () => {
	const release = releaseNamed('2020-04');
	const before = ranks(release).get('signal') ?? 0;
	const claim = release.apps.find(({ id }) => id === 'signal')?.claims['data-collected'];
	if (claim) claim.level = 'yes';
	expect(ranks(release).get('signal')).toBeGreaterThan(before);
});

test('what could not be recovered of it says so, and is no answer', () => {
	const { apps, criteria } = releaseNamed('2020-04');
	const cells = apps.flatMap(({ claims }) => Object.values(claims));
	expect(cells).toHaveLength(apps.length * criteria.length);
	expect(cells.filter(({ missing }) => missing === 'not-recovered')).toHaveLength(13 * 13 - 37);
	expect(cells.every(({ level, missing }) => level === null || missing === undefined)).toBe(true);
});
