import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../../../src/islands/save-paper.ts';

test.each([
	['Besluit: «deurbel» / 2026', 'Besluit-deurbel-2026'],
	['../../etc/passwd', 'etc-passwd'],
	['École à côté', 'École-à-côté'],
	['.', 'document'],
	['', 'document'],
])('%j is kept as a file named %j', (words, name) => {
	expect(fileName(words)).toBe(name);
});

test('any words give a name of letters, digits and dashes that is not too long', () => {
	const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 });
	fc.assert(
		fc.property(units, (codes) => {
			const name = fileName(String.fromCharCode(...codes));
			expect(name).toMatch(/^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u);
			expect(name.length).toBeLessThanOrEqual(80);
		}),
	);
});
