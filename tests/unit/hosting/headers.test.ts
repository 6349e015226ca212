import { expect, test } from 'vitest';
import { headersFor } from '../../../src/hosting/headers.ts';
import { kindOf, PATH_KINDS } from '../../../src/hosting/path-kinds.ts';
import { headersFile } from '../../../src/hosting/servers/static-host.ts';

const policy = { styles: ["'sha256-abc='"] };

test.each([
	['/', 'page'],
	['/404.html', 'page'],
	['/nl/apps/dingalot/', 'page'],
	['/nl/embed/', 'page'],
	['/nl/embed/app/dingalot/', 'card'],
	['/nl/embed/app/dingalot/index.html', 'card'],
	['/_astro/base.BN0DuIzd.js', 'hashed'],
	['/og/apps/dingalot.png', 'picture'],
	['/data/v1/guide.json', 'data'],
	['/data/v1/releases/index.json', 'data'],
	['/data/v1/releases/2026-09-15.2.json', 'release'],
	['/nl/changes/feed.xml', 'data'],
	['/nl/search/index.json', 'file'],
	['/favicon.svg', 'file'],
])('%s is a %s', (address, kind) => {
	expect(kindOf(address)).toBe(kind);
});

test('only cards may be framed, and only open data is read by other sites', () => {
	for (const kind of PATH_KINDS) {
		const headers = headersFor(kind, policy);
		const isCard = kind === 'card';
		expect(headers['Content-Security-Policy']).toContain(
			`frame-ancestors ${isCard ? '*' : "'none'"}`,
		);
		expect('X-Frame-Options' in headers, kind).toBe(!isCard);
		expect('Access-Control-Allow-Origin' in headers, kind).toBe(
			kind === 'data' || kind === 'release',
		);
	}
});

test('no policy lets anything in that is not named, and none tells another host', () => {
	for (const kind of PATH_KINDS) {
		const { 'Content-Security-Policy': csp = '' } = headersFor(kind, policy);
		expect(csp.startsWith("default-src 'none'")).toBe(true);
		expect(csp).not.toMatch(/unsafe|data:|https?:|report/);
	}
});

test('what a page asks of a device is denied', () => {
	const denied = headersFor('page', policy)['Permissions-Policy'] ?? '';
	for (const feature of ['camera', 'microphone', 'geolocation', 'display-capture'])
		expect(denied).toContain(`${feature}=()`);
});

test('a host of static files is told the same: first what holds for pages, then what differs', () => {
	const file = headersFile(policy);
	expect(file.startsWith('/*\n')).toBe(true);
	const [, card = ''] = file.split('/:locale/embed/app/*\n');
	expect(card).toContain('  ! X-Frame-Options\n');
	expect(card).toContain('frame-ancestors *');
});
