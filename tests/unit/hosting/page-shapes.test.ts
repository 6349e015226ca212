import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shapeOf } from '../../../src/hosting/page-shapes.ts';

test.each([
	['/', '/'],
	['/404.html', '/404.html'],
	['/nl/', '/:locale/'],
	['/nl/choose/', '/:locale/choose/'],
	['/en/for/rings/', '/:locale/for/:a/'],
	['/nl/apps/dingalot/claims/offline-ring/', '/:locale/apps/:a/:b/:c/'],
	['/offline/', '/offline/'],
	['/offline/nl/apps/', '/offline/:a/:b/'],
])('%s has the shape %s', (address, place) => {
	expect(shapeOf(address).place).toBe(place);
	expect(shapeOf(address.replace(/\/$/, '/index.html')).place).toBe(place);
});

const name = fc.stringMatching(/^[a-z][a-z0-9.+-]{0,9}$/).filter((one) => one !== 'index.html');
const address = fc
	.array(name, { maxLength: 5 })
	.map((names) => `/${names.map((one) => `${one}/`).join('')}`);

test('an address and its full name are matched by its own shape', () => {
	fc.assert(
		fc.property(address, (one) => {
			const pattern = new RegExp(shapeOf(one).pattern);
			expect(pattern.test(one)).toBe(true);
			expect(pattern.test(`${one}index.html`)).toBe(true);
		}),
	);
});

test('an address is matched by the shape of another only if they are of one shape', () => {
	fc.assert(
		fc.property(address, address, (one, other) => {
			const [a, b] = [shapeOf(one), shapeOf(other)];
			expect(new RegExp(a.pattern).test(other)).toBe(a.pattern === b.pattern);
		}),
	);
});
