import { expect, test } from 'vitest';
import { headersFor } from '../../../src/hosting/headers.ts';
import { kindOf, PATH_KINDS } from '../../../src/hosting/path-kinds.ts';

const STYLES = "'sha256-abc='";

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
		const headers = headersFor(kind, STYLES);
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
		const { 'Content-Security-Policy': csp = '' } = headersFor(kind, STYLES);
		expect(csp.startsWith("default-src 'none'")).toBe(true);
		expect(csp).not.toMatch(/unsafe|data:|https?:|report/);
	}
});

test('what a page asks of a device is denied', () => {
	const denied = headersFor('page', STYLES)['Permissions-Policy'] ?? '';
	for (const feature of ['camera', 'microphone', 'geolocation', 'display-capture'])
		expect(denied).toContain(`${feature}=()`);
});

test('the policy of a page has its styles, that of a file none', () => {
	for (const kind of PATH_KINDS) {
		const { 'Content-Security-Policy': csp } = headersFor(kind, STYLES);
		expect(csp?.includes(`style-src ${STYLES};`)).toBe(kind === 'page' || kind === 'card');
	}
});

test('what is shown is kept apart from other sites, also where they demand it of their frames', () => {
	for (const kind of PATH_KINDS) {
		const headers = headersFor(kind, STYLES);
		expect(headers['Cross-Origin-Opener-Policy']).toBe('same-origin');
		expect(headers['Cross-Origin-Embedder-Policy']).toBe(
			kind === 'page' || kind === 'card' ? 'require-corp' : undefined,
		);
	}
	expect(headersFor('card', STYLES)['Cross-Origin-Resource-Policy']).toBe('cross-origin');
	expect(headersFor('page', STYLES)['Cross-Origin-Resource-Policy']).toBe('same-origin');
});

test('the promise of an encrypted site binds this host for years, and no other host', () => {
	const { 'Strict-Transport-Security': promise = '' } = headersFor('page', STYLES);
	expect(Number(/max-age=(\d+)/.exec(promise)?.[1])).toBeGreaterThanOrEqual(31_536_000);
	expect(promise).not.toMatch(/includeSubDomains|preload/i);
});
