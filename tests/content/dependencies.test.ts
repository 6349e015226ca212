import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Manifest {
	dependencies: Record<string, string>;
	devDependencies: Record<string, string>;
	allowScripts: Record<string, boolean>;
}

interface Locked {
	version?: string;
	resolved?: string;
	integrity?: string;
	link?: boolean;
	hasInstallScript?: boolean;
	inBundle?: boolean;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const manifest = read('package.json') as Manifest;
const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };
const locked = Object.entries(packages).filter(([place]) => place !== '');
const nameAt = (place: string): string => place.slice(place.lastIndexOf('node_modules/') + 13);

const asked = { ...manifest.dependencies, ...manifest.devDependencies };

describe('every package', () => {
	test('that is asked for is asked for in one version, from the registry', () => {
		const loose = Object.entries(asked).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.-]+)?$/.test(version));
		expect(loose).toEqual([]);
	});

	test('that is locked comes with its SHA-512', () => {
		const without = locked.filter(([, { integrity = '' }]) => !/^sha512-[\w+/]{86}==$/.test(integrity));
		expect(without.map(([place]) => place)).toEqual([]);
	});

	test('that is locked comes from the registry: none from git, a file or another host', () => {
		const elsewhere = locked.filter(
			([, { resolved = 'https://registry.npmjs.org/', link = false }]) =>
				link || !resolved.startsWith('https://registry.npmjs.org/'),
		);
		expect(elsewhere.map(([place, { resolved }]) => `${place} ${resolved ?? ''}`)).toEqual([]);
	});

	test('is locked as it is asked for', () => {
		const other = Object.entries(asked).filter(
			([name, version]) => packages[`node_modules/${name}`]?.version !== version,
		);
		expect(other).toEqual([]);
	});
});

test('a script at install runs for the packages that are named, and for no other', () => {
	const run = locked.filter(([, { hasInstallScript = false }]) => hasInstallScript);
	const named = Object.keys(manifest.allowScripts).filter((name) => manifest.allowScripts[name]);
	// Only macOS installs this one, which watches files in development.
	const elsewhere = ['fsevents'];
	const names = new Set(run.map(([place]) => nameAt(place)));
	expect([...names].filter((name) => ![...named, ...elsewhere].includes(name))).toEqual([]);
	expect(named.filter((name) => !names.has(name))).toEqual([]);
});
