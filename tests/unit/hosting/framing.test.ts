import { expect, test } from 'vitest';
import { mayBeFramed } from '../../../src/hosting/framing.ts';
import { urls } from '../../../src/i18n/urls.ts';

test('cards may be framed', () => {
	expect(mayBeFramed(urls.embedApp('nl', 'dingalot'))).toBe(true);
	expect(mayBeFramed(urls.embedCriterion('en', 'offline-ring'))).toBe(true);
	expect(mayBeFramed('/en/embed/app/dingalot/index.html')).toBe(true);
});

test.each([
	urls.home('nl'),
	urls.embed('nl'),
	urls.app('nl', 'embed'),
	urls.choose('nl'),
	'/nl/embed/app/',
	'/nl/embed/app/dingalot/more/',
	'/nl/apps/embed/app/dingalot/',
	'/embed/app/dingalot/',
])('%s may not', (address) => {
	expect(mayBeFramed(address)).toBe(false);
});
