import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { freeze } from '../../../src/open-data/freeze.ts';
import { releaseIndex } from '../../../src/open-data/release-index.ts';
import { releaseIndexSchema } from '../../../src/schema/release-index.ts';
import type { ReleaseHeader } from '../../../src/schema/release.ts';
import { frozenGuide, releaseOf } from '../../fixtures/frozen-guide.ts';

const fileOf = (header: Pick<ReleaseHeader, 'id' | 'date'> & Partial<ReleaseHeader>) => {
	const release = releaseOf(frozenGuide(), header);
	const text = freeze(frozenGuide(), release.release);
	return { release, text, url: `/data/v1/releases/${header.id}.json` };
};

test('a guide without releases has a list that says so', () => {
	expect(releaseIndex([])).toEqual({ latest: null, releases: [] });
	expect(releaseIndexSchema.safeParse(releaseIndex([])).success).toBe(true);
});

test('a release stands in the list with its file, its checksum and how much it holds', () => {
	const files = [
		fileOf({ id: '2020-04', date: '2026-11-20', kind: 'reconstruction', of: '2020-04' }),
		fileOf({ id: '2026-11', date: '2026-11-22' }),
	];
	const index = releaseIndex(files);
	expect(releaseIndexSchema.safeParse(index).error?.issues ?? []).toEqual([]);
	expect(index.latest).toBe('2026-11');
	expect(index.releases.map(({ id, of }) => [id, of])).toEqual([
		['2020-04', '2020-04'],
		['2026-11', undefined],
	]);
	const [, newest] = files;
	const { apps, notices, criteria } = frozenGuide();
	expect(index.releases[1]).toMatchObject({
		url: '/data/v1/releases/2026-11.json',
		bytes: Buffer.byteLength(newest?.text ?? ''),
		sha256: createHash('sha256')
			.update(newest?.text ?? '')
			.digest('hex'),
		counts: { apps: apps.length, criteria: criteria.length, notices: notices.length },
	});
	expect(index.releases[1]?.counts.claims).toBeGreaterThan(apps.length);
});
