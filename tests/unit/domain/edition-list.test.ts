import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_BESIDE, readEditions, writeEditions } from '../../../src/domain/edition-list.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,5})?$/);
const editions = fc.uniqueArray(fc.record({ app: id, edition: id }), {
	maxLength: MOST_BESIDE,
	selector: ({ app, edition }) => `${app}~${edition}`,
});

test('editions come back from a fragment as they went in', () => {
	fc.assert(
		fc.property(editions, (list) => {
			expect(readEditions(writeEditions(list))).toEqual(list);
		}),
	);
});

test('whatever stands in a fragment, at most four editions come of it, and nothing is thrown', () => {
	fc.assert(
		fc.property(fc.string(), (text) => {
			expect(readEditions(text).length).toBeLessThanOrEqual(MOST_BESIDE);
		}),
	);
});

test('what is no id, or stands twice, counts for nothing', () => {
	expect(readEditions('zo om.<b>.bell~pro.bell~pro.bell~a~b.ring')).toEqual([
		{ app: 'bell', edition: 'pro' },
		{ app: 'ring', edition: 'base' },
	]);
});
