import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { PublishedGuide } from '../../src/schema/published-guide.ts';
import type { ReleaseIndex } from '../../src/schema/release-index.ts';
import { readCsv } from '../unit/open-data/read-csv.ts';
import { referenceMethod, type Judged } from '../unit/open-data/reference-method.ts';
import { all, attribute, only, type Element } from './markup.ts';
import { builtSite } from './pages.ts';

/*
 * What somebody finds who builds on the data: only published files are read, and what is computed
 * from them is computed by code of its own, which knows docs/method.md and nothing of src/.
 */
const site = builtSite();
const root = path.join(site.folder, 'data/v1');
const read = (name: string) => readFileSync(path.join(root, name), 'utf8');
const json = (name: string) => JSON.parse(read(name)) as unknown;

const guide = json('guide.json') as PublishedGuide;
const index = json('releases/index.json') as ReleaseIndex;
const sha256 = (name: string) =>
	createHash('sha256')
		.update(readFileSync(path.join(root, name)))
		.digest('hex');

type Row = Readonly<Record<string, string>>;

function table(name: string): Row[] {
	const [head = [], ...rows] = readCsv(read(name));
	return rows.map((row) => Object.fromEntries(head.map((column, at) => [column, row[at] ?? ''])));
}

const claims = table('claims.csv');
const notices = table('notices.csv');

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
addFormats(ajv);

const shaped: readonly (readonly [name: string, schema: string])[] = [
	['guide.json', 'guide'],
	['releases/index.json', 'release-index'],
	...index.releases.map(({ id }) => [`releases/${id}.json`, 'release'] as const),
];

test.each(shaped)('%s has the shape of the published schema "%s"', (name, schema) => {
	const validate =
		ajv.getSchema(schema) ??
		ajv.addSchema(json(`schema/${schema}.json`) as object, schema).getSchema(schema);
	validate?.(json(name));
	const errors = validate?.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`);
	expect(validate).toBeDefined();
	expect(errors ?? []).toEqual([]);
});

describe('the list of releases', () => {
	test('names every release that is served, and no other', () => {
		const served = readdirSync(path.join(root, 'releases')).filter((name) => name !== 'index.json');
		expect(index.releases.map(({ id }) => `${id}.json`).sort()).toEqual(served.sort());
		expect(index.latest === null || index.releases.some(({ id }) => id === index.latest)).toBe(
			true,
		);
	});

	test('leads to each, and gives its size and its checksum', () => {
		for (const { url, bytes, sha256: sum } of index.releases) {
			const file = readFileSync(path.join(site.folder, url));
			expect(file.length, url).toBe(bytes);
			expect(createHash('sha256').update(file).digest('hex'), url).toBe(sum);
		}
	});
});

test('the checksums hold for every file under /data/v1/, and none is left out', () => {
	const lines = read('SHA256SUMS').trimEnd().split('\n');
	const sums = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
	const names = [...site.files]
		.filter((file) => file.startsWith('/data/v1/') && !file.endsWith('/SHA256SUMS'))
		.map((file) => file.slice('/data/v1/'.length));
	expect([...sums.keys()].sort()).toEqual(names.sort());
	for (const [name, sum] of sums) expect(sha256(name), name).toBe(sum);
});

describe('the tables', () => {
	const claimed = guide.apps.flatMap((app) =>
		[undefined, ...app.variants].flatMap((variant) =>
			guide.criteria.flatMap(({ id }) => {
				const claim = variant?.overrides[id] ?? app.claims[id];
				return claim ? [{ app: app.id, variant: variant?.id ?? '', criterion: id, claim }] : [];
			}),
		),
	);
	const key = ({ app, variant, criterion }: Row) => `${app} ${variant} ${criterion}`;
	const rows = new Map(claims.map((row) => [key(row), row]));

	test('have a row for each claim of the data file, and the same level, date and grade in it', () => {
		expect(rows.size).toBe(claims.length);
		expect(rows.size).toBe(claimed.length);
		const differing = claimed.filter(({ claim, ...place }) => {
			const row = rows.get(key(place));
			return (
				row?.['level'] !== [claim.level ?? ''].flat().join(' ') ||
				row['missing'] !== (claim.missing ?? '') ||
				row['as_of'] !== (claim.asOf ?? '') ||
				row['grade'] !== (claim.grade ?? '') ||
				row['freshness'] !== claim.freshness
			);
		});
		expect(differing.map(({ app, variant, criterion }) => [app, variant, criterion])).toEqual([]);
	});

	test('join without loss: every notice finds its apps, and they find their claims', () => {
		expect(notices.map((row) => row['id']).sort()).toEqual(
			guide.notices.map(({ id }) => id).sort(),
		);
		const apps = new Set(claims.map((row) => row['app']));
		const joined = notices.flatMap((notice) =>
			(notice['apps'] === 'all' ? [...apps] : (notice['apps'] ?? '').split(' ')).map((app) => ({
				app,
				notice: notice['id'],
			})),
		);
		expect(joined.filter(({ app }) => !apps.has(app))).toEqual([]);
		expect(new Set(joined.map(({ notice }) => notice)).size).toBe(notices.length);
	});

	test('name a page of this site for every claim', () => {
		const addresses = new Set(claims.map((row) => row['address'] ?? ''));
		expect(addresses.size).toBe(guide.apps.length * guide.criteria.length);
		expect([...addresses].filter((address) => !site.pages.has(address))).toEqual([]);
	});

	test('hold no cell that a spreadsheet would run', () => {
		const cells = [...claims, ...notices].flatMap((row) => Object.values(row));
		expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
	});
});

const VERDICTS = ['fits', 'fits-if', 'cannot-tell', 'does-not-fit'];
const nameOf = (id: string) => guide.apps.find((app) => app.id === id)?.name ?? id;

/** Verdict first, then the sure part of the match, then the possible; equals by name. */
function inOrder(judged: readonly Judged[]): Judged[] {
	const far = (a: number, b: number) => (Math.abs(a - b) < 1e-9 ? 0 : b - a);
	return judged.toSorted(
		(a, b) =>
			VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) ||
			far(a.match?.low ?? 0, b.match?.low ?? 0) ||
			far(a.match?.high ?? 0, b.match?.high ?? 0) ||
			nameOf(a.app).localeCompare(nameOf(b.app)),
	);
}

/** Apps that a page links to in their order, but for what is folded away. */
function linkedApps(element: Element, locale: string): string[] {
	if (element.name === 'details') return [];
	const [, app] = new RegExp(`^/${locale}/apps/([^/]+)/$`).exec(attribute(element, 'href')) ?? [];
	const inner = element.children.flatMap((child) =>
		typeof child === 'string' ? [] : linkedApps(child, locale),
	);
	return app === undefined ? inner : [app, ...inner];
}

test.each(guide.profiles.map((profile) => [profile.id, profile] as const))(
	'the result of the situation "%s" can be recomputed from the data file alone',
	(id, { audience, requirements, weights }) => {
		const locale = guide.guide.locales.default;
		const judged = inOrder(referenceMethod(guide, { audience, requirements, weights }));
		const fitting = judged.filter(({ verdict }) => verdict.startsWith('fits'));
		const page = site.pages.get(`/${locale}/profiles/${id}/`);
		if (!page) throw new Error(`The situation "${id}" has no page.`);
		expect(linkedApps(only(page.root, 'main'), locale)).toEqual(fitting.map(({ app }) => app));
	},
);

test('the published cases of the method come out as they say', () => {
	interface Case {
		name: string;
		guide: Parameters<typeof referenceMethod>[0];
		preferences: Parameters<typeof referenceMethod>[1];
		evaluation: { results: Judged[] };
	}
	const { cases } = json('method-vectors.json') as { cases: Case[] };
	expect(cases.length).toBeGreaterThan(5);
	for (const { name, guide: invented, preferences, evaluation } of cases) {
		for (const judged of referenceMethod(invented, preferences)) {
			const expected = evaluation.results.find(({ app }) => app === judged.app);
			expect(judged.verdict, `${name}: ${judged.app}`).toBe(expected?.verdict);
			if (judged.match === null) expect(expected?.match, name).toBeNull();
			else {
				expect(judged.match.low, name).toBeCloseTo(expected?.match?.low ?? NaN, 9);
				expect(judged.match.high, name).toBeCloseTo(expected?.match?.high ?? NaN, 9);
			}
		}
	}
});

test('every page that speaks of the data leads to files that are there', () => {
	for (const locale of guide.guide.locales.offered) {
		const page = site.pages.get(`/${locale}/data/`);
		const links = page ? all(only(page.root, 'main'), 'a') : [];
		const files = links
			.map((link) => attribute(link, 'href'))
			.filter((to) => to.startsWith('/data/'));
		expect(files).toEqual(expect.arrayContaining(['/data/v1/guide.json', '/data/v1/SHA256SUMS']));
		expect(files.filter((file) => !site.files.has(file))).toEqual([]);
	}
});
