import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BuildStatement } from '../../../src/provenance/build-statement.ts';
import { packageUrl, sbom, uuidOf, type SbomPart } from '../../../src/provenance/sbom.ts';
import { bomFaults } from '../../fixtures/cyclonedx/bom-faults.ts';

const statement: BuildStatement = {
	format: 1,
	name: 'Doorstep',
	release: null,
	languages: ['en'],
	licence: 'CC0-1.0',
	settings: { BUILD_DATE: '2026-11-22', SITE_URL: 'https://doorstep.example' },
	node: '24.0.0',
	sha256: { guide: '', source: '' },
};
const own: SbomPart = { ref: 'site', name: 'site', version: '1', licence: 'EUPL-1.2' };
const subject = { statement, own };

const name = fc.stringMatching(/^(@[a-z]{1,8}\/)?[a-z][a-z0-9-]{0,9}$/);
const part: fc.Arbitrary<SbomPart> = fc.record(
	{
		ref: fc.uuid(),
		name,
		version: fc.stringMatching(/^\d\.\d\.\d$/),
		licence: fc.constantFrom(
			'MIT',
			'',
			'(MIT OR GPL-3.0-or-later)',
			'MIT/X11',
			'See the file, please',
		),
		integrity: fc
			.uint8Array({ minLength: 64, maxLength: 64 })
			.map((bytes) => `sha512-${Buffer.from(bytes).toString('base64')}`),
		scope: fc.constantFrom('required', 'optional', 'excluded'),
	},
	{ requiredKeys: ['ref', 'name', 'version', 'licence'] },
);
const parts = fc.uniqueArray(part, { selector: ({ ref }) => ref, maxLength: 5 });

test('whatever the parts, their list has the shape that CycloneDX says', () => {
	fc.assert(
		fc.property(parts, (list) => {
			expect(bomFaults(sbom(subject, list))).toEqual([]);
		}),
		{ numRuns: 100 },
	);
});

test('the shape is really looked at', () => {
	const list = sbom(subject, [{ ...own, ref: 'part' }]);
	expect(bomFaults(list.replace('"library"', '"librarian"'))).not.toEqual([]);
	expect(bomFaults(list.replace('urn:uuid:', ''))).not.toEqual([]);
});

test('equal parts give equal bytes, and other parts another serial number', () => {
	const serial = (list: readonly SbomPart[]) =>
		(JSON.parse(sbom(subject, list)) as { serialNumber: string }).serialNumber;
	fc.assert(
		fc.property(parts, part, (list, one) => {
			expect(sbom(subject, list)).toBe(sbom(subject, structuredClone(list)));
			expect(serial([...list, one])).not.toBe(serial(list));
		}),
		{ numRuns: 50 },
	);
});

test('a text gives a UUID of its own, of the version for makers of their own', () => {
	expect(uuidOf('a')).not.toBe(uuidOf('b'));
	expect(uuidOf('a')).toMatch(
		/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
	);
});

test('a scope is written as package addresses ask', () => {
	expect(packageUrl('@ring/tone', '0.1.0')).toBe('pkg:npm/%40ring/tone@0.1.0');
});

test('an integrity that npm does not write is refused by name', () => {
	expect(() => sbom(subject, [{ ...own, integrity: 'md5-AAAA' }])).toThrow('"md5-AAAA"');
});
