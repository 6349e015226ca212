import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compressSite } from '../../src/hosting/compress.ts';
import { isListed } from '../../src/i18n/urls.ts';
import { sitePolicy } from '../../src/hosting/site-policy.ts';
import { findChromium, launchArguments } from '../browser/find-chromium.ts';
import { findServer } from '../browser/find-server.ts';
import { runServer } from '../build/servers/run-server.ts';
import { heaviest, mainLocale, NOWHERE, type SitePage } from '../e2e/site.ts';
import { builtSite } from './built-site.ts';
import { notHere, type Figure } from './figures.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
/** What a page that no search engine is to list is not asked for. */
const FOR_LISTED = 'seo';
const WHOLE = 100;
const LONGEST = 1e9;

interface Report {
	categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
	audits: Record<string, { score: number | null; title: string; displayValue?: string }>;
}

/** The heaviest page of every template, in the language that the guide begins with. */
const pages = heaviest.filter(({ locale, path }) => locale === mainLocale && path !== NOWHERE);

/** A site with these pages and all that they load, packed as it is published. */
async function packed(site: string, folder: string): Promise<void> {
	const wanted = new Set(pages.map((page) => path.join(site, page.path, 'index.html')));
	cpSync(site, folder, {
		recursive: true,
		filter: (file) =>
			file !== path.join(site, 'data') && (!file.endsWith('.html') || wanted.has(file)),
	});
	await compressSite(folder);
}

/** What Lighthouse says of a page on a phone; undefined where it cannot be had. */
function report(address: string, folder: string): Report | undefined {
	const file = path.join(folder, 'report.json');
	rmSync(file, { force: true });
	spawnSync(
		'npx',
		[
			'--yes',
			LIGHTHOUSE,
			address,
			'--quiet',
			'--output=json',
			`--output-path=${file}`,
			`--only-categories=${CATEGORIES.join(',')}`,
			`--chrome-flags=--headless=new ${launchArguments.join(' ')}`,
		],
		{ env: { ...process.env, CHROME_PATH: findChromium() }, maxBuffer: LONGEST },
	);
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as Report;
	} catch {
		return undefined;
	}
}

/** The audits that keep a page from a whole score. */
function faultsIn({ categories, audits }: Report): string[] {
	const counted = Object.values(categories).flatMap(({ auditRefs }) => auditRefs);
	return counted
		.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
		.map(({ id }) => `  ${id}: ${audits[id]?.title ?? ''} ${audits[id]?.displayValue ?? ''}`);
}

function figureOf({ template, path: address }: SitePage, found: Report | undefined): Figure {
	if (!found) return notHere(template, `${LIGHTHOUSE} cannot be fetched or does not start`);
	const scores = CATEGORIES.filter((name) => name !== FOR_LISTED || isListed(address)).map((name) =>
		Math.round(WHOLE * (found.categories[name]?.score ?? 0)),
	);
	return {
		what: template,
		figure: scores.join(' '),
		bar: scores.map(() => WHOLE).join(' '),
		holds: scores.every((score) => score === WHOLE),
	};
}

/**
 * What Lighthouse gives every template, on a phone, served as the site is published: speed,
 * accessibility, good habits, what search engines need.
 */
export async function benchLighthouse(): Promise<Figure[]> {
	if (findServer('nginx') === undefined) return [notHere('all templates', 'no nginx')];
	const folder = mkdtempSync(path.join(tmpdir(), 'lighthouse-'));
	// The server reads as somebody who may read little.
	chmodSync(folder, 0o755);
	const root = path.join(folder, 'site');
	await packed(builtSite(), root);
	const server = await runServer('nginx', { root, policy: sitePolicy(builtSite()) });
	try {
		return pages.map((page) => {
			const found = report(`${server.address}${page.path}`, folder);
			const figure = figureOf(page, found);
			console.log(`${page.template} ${figure.figure} ${page.path}`);
			if (found) for (const fault of faultsIn(found)) console.log(fault);
			return figure;
		});
	} finally {
		await server.stop();
		rmSync(folder, { recursive: true });
	}
}
