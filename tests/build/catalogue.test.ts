import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Quad_Subject } from 'n3';
import { beforeAll, expect, test } from 'vitest';
import { iri, readJsonLd, thingsOf, valuesOf } from '../unit/open-data/dcat/graph.ts';
import { profileFaults } from '../unit/open-data/dcat/profile.ts';
import { hasShapes, shapesFolder, shapeViolations } from '../unit/open-data/dcat/shapes.ts';
import { builtSite } from './pages.ts';

const { folder, files, origin, guide, pages: sitePages } = builtSite();
const text = readFileSync(path.join(folder, 'data/v1/catalog.jsonld'), 'utf8');
let graph: Awaited<ReturnType<typeof readJsonLd>>;

beforeAll(async () => {
	graph = await readJsonLd(text);
});

const value = (thing: Quad_Subject, name: string) => valuesOf(graph, thing, name)[0]?.value ?? '';

test('the published catalogue has every mandatory property of DCAT-AP and DCAT-AP-NL', () => {
	expect(profileFaults(graph)).toEqual([]);
});

test.skipIf(!hasShapes)(
	`the published catalogue satisfies the SHACL shapes of both (in ${shapesFolder}; skipped where they are missing)`,
	async () => {
		expect(await shapeViolations(graph)).toEqual([]);
	},
);

test('every file it offers is there, of the size and checksum that it says', () => {
	const distributions = thingsOf(graph, 'dcat:Distribution');
	expect(distributions.length).toBeGreaterThanOrEqual(4);
	for (const distribution of distributions) {
		const url = new URL(value(distribution, 'dcat:downloadURL'));
		expect(url.origin).toBe(origin);
		expect(files.has(url.pathname), url.pathname).toBe(true);
		const file = readFileSync(path.join(folder, url.pathname));
		expect(value(distribution, 'dcat:byteSize'), url.pathname).toBe(String(file.length));
		const [checksum] = valuesOf(graph, distribution, 'spdx:checksum') as Quad_Subject[];
		const sum = createHash('sha256').update(file).digest('hex');
		expect(checksum && value(checksum, 'spdx:checksumValue'), url.pathname).toBe(sum);
		expect(value(distribution, 'dct:license')).toBe(guide.guide.licence.url);
	}
});

test('every page it sends people to is there', () => {
	const pages = ['dcat:landingPage', 'foaf:page', 'foaf:homepage', 'vcard:hasURL'].flatMap((name) =>
		graph.getObjects(null, iri(name), null).map((page) => page.value),
	);
	const own = pages.filter((page) => page.startsWith(origin));
	expect(own.length).toBeGreaterThan(3);
	expect(own.filter((page) => !sitePages.has(new URL(page).pathname))).toEqual([]);
});

test('it says what the guide is in every language that the guide offers', () => {
	const { locales, description } = guide.guide;
	const [catalogue] = thingsOf(graph, 'dcat:Catalog');
	for (const name of ['dct:title', 'dct:description']) {
		const said = catalogue ? valuesOf(graph, catalogue, name) : [];
		const languages = said.map((one) => (one.termType === 'Literal' ? one.language : ''));
		const expected = name === 'dct:title' ? locales.offered : Object.keys(description);
		expect(languages.sort()).toEqual([...expected].sort());
	}
});
