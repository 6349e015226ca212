import { describe, expect, test } from 'vitest';
import { linkAddressSchema, webAddressSchema } from '../../../src/schema/web-address.ts';
import { readTexts, fixtureTexts, replaced } from '../../fixtures/invented-guide.ts';

const isWeb = (address: string) => webAddressSchema.safeParse(address).success;
const isLink = (address: string) => linkAddressSchema.safeParse(address).success;

test.each([
	'https://example.org',
	'https://example.org/',
	'https://example.org:8443/a/b?c=d@e#f',
	'https://xn--bcher-kva.example/',
	'https://user.example/@somebody',
])('%s can be a link', (address) => {
	expect([isWeb(address), isLink(address)]).toEqual([true, true]);
});

test('an address without https is an address and no link', () => {
	expect([isWeb('http://example.org/'), isLink('http://example.org/')]).toEqual([true, false]);
});

test.each([
	...[
		'javascript:alert(1)',
		'JavaScript:alert(1)',
		' javascript:alert(1)',
		'java\nscript:alert(1)',
	],
	...['javascript://example.org/%0aalert(1)', 'data:text/html,<script>alert(1)</script>'],
	...['vbscript:x', 'file:///etc/passwd', 'blob:https://example.org/x', 'ftp://example.org/'],
	...['//example.org/', 'https:example.org', 'https:/example.org', 'https:\\\\example.org'],
	...['https://bank.example@example.org/', 'https://a:b@example.org/', 'https://', 'https://[', ''],
	...['https://example.org/ x', 'https://a\\b/'],
])('%j is neither', (address) => {
	expect([isWeb(address), isLink(address)]).toEqual([false, false]);
});

describe('in a file', () => {
	test('an address that runs something is found with place, expectation and remedy', () => {
		const { findings } = readTexts(
			fixtureTexts(replaced('apps/dingalot.yaml', 'website: https://', 'website: javascript:x//')),
		);
		expect(findings).toHaveLength(1);
		expect(findings[0]).toMatchObject({
			rule: 'shape',
			file: expect.stringMatching(/apps\/dingalot\.yaml$/) as string,
			line: expect.any(Number) as number,
			message: 'website: This is no address of a website',
			expected: 'an address such as https://example.org/page, without a name before an @',
			hint: expect.stringMatching(/\S/) as string,
		});
	});
});
