import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BuildStatement } from '../../src/provenance/build-statement.ts';
import { bomFaults } from '../fixtures/cyclonedx/bom-faults.ts';
import { builtSite } from './pages.ts';

const { folder, files, guide, origin } = builtSite();
const text = (name: string) => readFileSync(path.join(folder, name), 'utf8');

/** Licences under which work may go along with work under the EUPL-1.2. */
const ALLOWED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'OFL-1.1'];

interface Bom {
	components: { name: string; version: string; licenses?: { license: { id?: string } }[] }[];
	dependencies: { ref: string; dependsOn: string[] }[];
}
const bom = (name: string) => JSON.parse(text(name)) as Bom;

describe('the checksums of the whole site', () => {
	const check = (cwd: string, ...options: string[]) =>
		spawnSync('sha256sum', ['--check', '--strict', '--quiet', ...options, 'SHA256SUMS'], { cwd });

	test('hold for every file that was built, and leave none out', () => {
		expect(check(folder).status).toBe(0);
		const named = text('SHA256SUMS')
			.trimEnd()
			.split('\n')
			.map((line) => line.slice(66));
		const built = [...files].map((name) => name.slice(1));
		// What `npm run deploy` lays beside them is made from them.
		const made = /\.(?:br|gz|minisig)$|^(?:_headers|SHA256SUMS)$/;
		const known = new Set(named);
		expect(built.filter((name) => !known.has(name) && !made.test(name))).toEqual([]);
		expect(named).toContain('index.html');
		expect(named).toContain('data/v1/SHA256SUMS');
		expect(named).toEqual(named.toSorted());
	});

	test('do not hold once a file is changed', () => {
		const copy = mkdtempSync(path.join(tmpdir(), 'tampered-'));
		cpSync(path.join(folder, 'favicon.svg'), path.join(copy, 'robots.txt'));
		cpSync(path.join(folder, 'SHA256SUMS'), path.join(copy, 'SHA256SUMS'));
		expect(check(copy, '--ignore-missing').status).toBe(1);
		cpSync(path.join(folder, 'robots.txt'), path.join(copy, 'robots.txt'));
		expect(check(copy, '--ignore-missing').status).toBe(0);
		rmSync(copy, { recursive: true });
	});
});

describe('what the site says of its making', () => {
	test('is enough to make it again, and nothing of the machine', () => {
		const statement = JSON.parse(text('build.json')) as BuildStatement;
		expect(statement).toEqual({
			format: 1,
			name: guide.guide.name,
			release: guide.release?.id ?? null,
			languages: expect.arrayContaining(guide.guide.locales.offered) as unknown,
			licence: guide.guide.licence.id,
			settings: {
				BUILD_DATE: guide.guide.asOf,
				SITE_URL: expect.stringContaining(origin) as unknown,
			},
			node: expect.stringMatching(/^\d+\.\d+\.\d+$/) as unknown,
			sha256: {
				guide: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
				source: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
			},
		});
	});

	test.each(['sbom.cdx.json', 'sbom-build.cdx.json'])('%s has the shape of CycloneDX', (name) => {
		expect(bomFaults(text(name))).toEqual([]);
	});

	test('in the list of what builds it, everything that is asked for is there', () => {
		const { components, dependencies } = bom('sbom-build.cdx.json');
		const refs = new Set(dependencies.map(({ ref }) => ref));
		expect(refs.size).toBe(components.length + 1);
		const missing = dependencies.flatMap(({ dependsOn }) =>
			dependsOn.filter((ref) => !refs.has(ref)),
		);
		expect(missing).toEqual([]);
	});
});

describe('what reaches the visitor', () => {
	const { components } = bom('sbom.cdx.json');

	test('is what the scripts and the font are known to be made of', () => {
		const names = components.map(({ name }) => name);
		expect(names).toEqual([
			...['@astrojs/svelte', '@fontsource-variable/radio-canada', 'docx', 'fflate', 'fuse.js'],
			...['lean-qr', 'nanoid', 'svelte'],
		]);
		const fonts = [...files].filter((name) => /\.(?:woff2?|ttf|otf)$/.test(name));
		expect(fonts.map((name) => name.replace(/^\/_astro\/([\w-]+)\..*$/, '$1'))).toEqual([
			'radio-canada',
		]);
	});

	test.each(components)('$name is told of in the threat model', ({ name }) => {
		expect(readFileSync('docs/security.md', 'utf8')).toContain(`\`${name}\``);
	});

	test.each(components)('$name may go along: its licence is known and allowed', (component) => {
		const ids = (component.licenses ?? []).map(({ license }) => license.id);
		expect(ids).toHaveLength(1);
		expect(ALLOWED).toContain(ids[0]);
	});

	test.each(components)(
		'the licence of $name stands in licences.txt, word for word',
		({ name, version }) => {
			const [, after = ''] = text('licences.txt').split(`\n${name} ${version} (`);
			const [, body = ''] = after.split(/={72}\n/);
			expect(body.trim().length).toBeGreaterThan(500);
			expect(body).toMatch(/copyright|licen[cs]e/i);
		},
	);

	test('has our own licence beside it', () => {
		expect(text('licences.txt')).toContain(readFileSync('LICENSE', 'utf8').trim());
	});
});
