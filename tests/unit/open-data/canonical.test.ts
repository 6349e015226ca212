import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalText, digest } from '../../../src/open-data/canonical.ts';
import { guideDigest } from '../../../src/open-data/guide-digest.ts';
import { fixtureGuide } from '../../fixtures/invented-guide.ts';

test('equal values give equal bytes, in whatever order their keys were written', () => {
	fc.assert(
		fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
			const turned = Object.fromEntries(Object.entries(value).toReversed());
			expect(canonicalText(turned)).toBe(canonicalText(value));
			expect(digest(turned)).toBe(digest(value));
			expect(JSON.parse(canonicalText(value))).toEqual(JSON.parse(JSON.stringify(value)));
		}),
	);
});

test('a value a line, keys sorted', () => {
	expect(canonicalText({ b: 1, a: ['é'] })).toBe('{\n\t"a": [\n\t\t"é"\n\t],\n\t"b": 1\n}\n');
});

test('the digest of a guide follows every text of it, and not its releases or theme', () => {
	const guide = fixtureGuide();
	const before = guideDigest(guide);
	expect(guideDigest({ ...guide, theme: 'x', releases: [] })).toBe(before);
	expect(guideDigest({ ...guide, apps: guide.apps.toReversed() })).toBe(before);
	const [page] = guide.pages;
	if (page) page.body += ' ';
	expect(guideDigest(guide)).not.toBe(before);
});
