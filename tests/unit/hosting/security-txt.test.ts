import { expect, test } from 'vitest';
import { securityText } from '../../../src/hosting/security-txt.ts';
import { securitySchema } from '../../../src/schema/security.ts';

const about = { report: 'mailto:leaks@example.org', expires: '2027-06-01', locales: ['nl', 'en'] };

test('it says where to report, until the end of which day, and in which languages', () => {
	expect(securityText({ ...about, site: new URL('https://example.org/') })).toBe(
		`Contact: mailto:leaks@example.org
Expires: 2027-06-01T23:59:59Z
Preferred-Languages: nl, en
Canonical: https://example.org/.well-known/security.txt
`,
	);
});

test('a build for a trial does not say where it belongs', () => {
	expect(securityText({ ...about, site: new URL('http://localhost:4321/') })).not.toContain(
		'Canonical',
	);
});

test.each(['https://example.org/leaks', 'https://example.org', 'mailto:a@example.org'])(
	'%s is a place to report to',
	(report) => {
		expect(securitySchema.safeParse({ report, expires: '2027-06-01' }).success).toBe(true);
	},
);

test.each([
	'http://example.org/leaks',
	'a@example.org',
	'javascript:alert(1)',
	'mailto:a@example.org\nContact: mailto:b@example.org',
	'https://example.org/ and more',
])('%s is none', (report) => {
	expect(securitySchema.safeParse({ report, expires: '2027-06-01' }).success).toBe(false);
});
