import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nameAt, placeOf, type Lock } from '../../../src/provenance/lock.ts';
import { packagesWithin, placeOfModule } from '../../../src/provenance/shipped-modules.ts';
import { shippedPackages } from '../../../src/provenance/shipped-packages.ts';

const FACE = 'node_modules/@fontsource-variable/radio-canada';
const lock: Lock = {
	'': { version: '1.0.0', dependencies: { bell: '^1.0.0' } },
	[FACE]: { version: '5.0.0', license: 'OFL-1.1' },
	'node_modules/bell': { version: '1.2.0', license: 'MIT', integrity: 'sha512-AAAA' },
	'node_modules/bell/node_modules/clapper': { version: '3.0.0', license: 'ISC' },
	'node_modules/clapper': { version: '2.0.0', license: 'MIT' },
	'node_modules/@ring/tone': { version: '0.1.0' },
};

let folder: string;
const at = (name: string) => path.join(folder, name);

beforeAll(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'shipped-'));
	for (const place of Object.keys(lock)) mkdirSync(at(place), { recursive: true });
	writeFileSync(at(`${FACE}/OFL.txt`), 'The font’s licence.\n');
	writeFileSync(at('node_modules/bell/LICENSE'), 'May be used.\n');
	writeFileSync(at('node_modules/bell/index.js'), '// node_modules/clapper/strike.js\nring();');
	writeFileSync(at('node_modules/@ring/tone/a.js'), '//#region node_modules/gong/index.js\n');
});

afterAll(() => {
	rmSync(folder, { recursive: true });
});

describe('what reaches the visitor', () => {
	test('is every package that the bundler took a module of, and what is bundled in that module', () => {
		const modules = [at('src/own.ts'), `${at('node_modules/bell/index.js')}?apart`, '\0virtual'];
		expect(shippedPackages(modules, folder, lock)).toEqual([
			{
				name: '@fontsource-variable/radio-canada',
				version: '5.0.0',
				licence: 'OFL-1.1',
				text: 'The font’s licence.',
			},
			{
				name: 'bell',
				version: '1.2.0',
				licence: 'MIT',
				integrity: 'sha512-AAAA',
				text: 'May be used.',
			},
			// The one that belongs to the bell, and not the other of that name.
			{ name: 'clapper', version: '3.0.0', licence: 'ISC', text: '' },
		]);
	});

	test('ends the build where a package has something in it of which nothing is known', () => {
		const modules = [at('node_modules/@ring/tone/a.js')];
		expect(() => shippedPackages(modules, folder, lock)).toThrow(/@ring\/tone has gong in it/);
	});

	test.each([
		['/x/node_modules/svelte/src/index.js', 'node_modules/svelte'],
		['/x/node_modules/@a/b/c.js?apart', 'node_modules/@a/b'],
		['/x/node_modules/a/node_modules/b/c.js', 'node_modules/a/node_modules/b'],
		['/x/src/own.ts', undefined],
	])('knows that %s belongs to %s', (module, place) => {
		expect(placeOfModule(module)).toBe(place);
	});

	test('reads the marks that bundlers leave', () => {
		const code = '// node_modules/a/b.js\nx\n//#region ../node_modules/@c/d/e.js\n// src/own.js\n';
		expect(packagesWithin(code)).toEqual(['a', '@c/d']);
	});
});

test('a package asks for the one nearest to it', () => {
	expect(placeOf('clapper', 'node_modules/bell', lock)).toBe(
		'node_modules/bell/node_modules/clapper',
	);
	expect(placeOf('clapper', 'node_modules/@ring/tone', lock)).toBe('node_modules/clapper');
	expect(placeOf('clapper', '', lock)).toBe('node_modules/clapper');
	expect(placeOf('gong', 'node_modules/bell', lock)).toBeUndefined();
	expect(nameAt('node_modules/bell/node_modules/clapper')).toBe('clapper');
});
