import { expect, test } from 'vitest';
import { shapeOf } from '../../../src/hosting/page-shapes.ts';
import { headersFile, overHostLimits } from '../../../src/hosting/servers/static-host.ts';
import type { SitePolicy } from '../../../src/hosting/site-policy.ts';

const policy: SitePolicy = [
	{ ...shapeOf('/404.html'), kind: 'page', styles: ["'sha256-404='"] },
	{ ...shapeOf('/en/apps/dingalot/'), kind: 'page', styles: ["'sha256-app='"] },
	{ ...shapeOf('/en/embed/app/dingalot/'), kind: 'card', styles: ["'sha256-card='"] },
];
const file = headersFile(policy);
const rulesOf = (text: string) =>
	text.split('\n\n').map((rule) => {
		const [place = '', ...lines] = rule.trim().split('\n');
		return { place, lines: lines.map((line) => line.trim()) };
	});

/** The lines that such a host sends for an address: those of all rules that match it. */
function sentFor(address: string): string[] {
	const matching = rulesOf(file).filter(({ place }) =>
		new RegExp(`^${place.replaceAll('*', '.*').replaceAll(/:\w+/g, '[^/]+')}$`).test(address),
	);
	const lines = matching.flatMap((rule) => rule.lines);
	const back = lines.filter((line) => line.startsWith('! ')).map((line) => `${line.slice(2)}:`);
	return lines.filter((line) => !line.startsWith('!') && !back.some((one) => line.startsWith(one)));
}

test.each([
	'/en/apps/dingalot/',
	'/en/embed/app/dingalot/',
	'/_astro/base.js',
	'/og/apps/dingalot.png',
	'/data/v1/guide.json',
	'/en/changes/feed.xml',
	'/robots.txt',
])('no header is sent twice for %s', (address) => {
	const names = sentFor(address).map((line) => line.split(':')[0]);
	expect(names.length).toBe(new Set(names).size);
	expect(names).toContain('Permissions-Policy');
});

test('only a card may be framed', () => {
	expect(sentFor('/en/apps/dingalot/')).toContain('X-Frame-Options: DENY');
	const card = sentFor('/en/embed/app/dingalot/').join('\n');
	expect(card).not.toContain('X-Frame-Options');
	expect(card).toContain('frame-ancestors *');
});

test('a page has its styles, and those of the page that may come in its place', () => {
	const sent = sentFor('/en/apps/dingalot/').join('\n');
	expect(sent).toContain("style-src 'sha256-app=' 'sha256-404=';");
});

test('a file that a host would cut off is told of', () => {
	expect(overHostLimits(file)).toEqual([]);
	expect(overHostLimits(Array(101).fill('/x\n  A: b\n').join('\n'))).toHaveLength(1);
	expect(overHostLimits(`/x\n  A: ${'b'.repeat(2000)}\n`)).toHaveLength(1);
});
