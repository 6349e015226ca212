import { sha256 } from '../open-data/fingerprint.ts';
import type { BuildStatement } from './build-statement.ts';

/** A part of a site, or of what builds it. */
export interface SbomPart {
	/** By what the parts of one list are told apart. */
	ref: string;
	name: string;
	version: string;
	licence: string;
	integrity?: string | undefined;
	/** `excluded` for what tests use: it is there, and does nothing to the site. */
	scope?: 'required' | 'optional' | 'excluded' | undefined;
	/** The parts that it asks for. */
	dependsOn?: readonly string[];
}

/** The site as the thing that is made of those parts. */
export interface SbomSubject {
	statement: BuildStatement;
	own: SbomPart;
}

/**
 * A bill of materials (CycloneDX 1.6, ECMA-424). The same parts give the same bytes: its time is the
 * day of the build, and its serial number comes from what it says.
 *
 * @see https://cyclonedx.org/docs/1.6/json/
 */
export function sbom({ statement, own }: SbomSubject, parts: readonly SbomPart[]): string {
	const content = {
		metadata: {
			timestamp: `${statement.settings.BUILD_DATE}T00:00:00Z`,
			component: component(own, 'application'),
		},
		components: parts.map((part) => component(part, 'library')),
		dependencies: [own, ...parts].map(({ ref, dependsOn = [] }) => ({ ref, dependsOn })),
	};
	const text = {
		$schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
		bomFormat: 'CycloneDX',
		specVersion: '1.6',
		serialNumber: `urn:uuid:${uuidOf(JSON.stringify(content))}`,
		version: 1,
		...content,
	};
	return `${JSON.stringify(text, null, '\t')}\n`;
}

function component({ ref, name, version, licence, integrity, scope }: SbomPart, type: string) {
	return {
		type,
		'bom-ref': ref,
		name,
		version,
		...(scope && { scope }),
		...(integrity !== undefined && { hashes: [hashOf(integrity)] }),
		...(licence !== '' && { licenses: [licenceOf(licence)] }),
		...(type === 'library' && { purl: packageUrl(name, version) }),
	};
}

/** Names that are not of the SPDX list stay words; expressions stay together. */
const licenceOf = (licence: string) =>
	/^[\w.+-]+$/.test(licence)
		? { license: { id: licence } }
		: /^[\w.+\s()-]+$/.test(licence)
			? { expression: licence }
			: { license: { name: licence } };

/**
 * The address of a package in the npm registry.
 *
 * @see https://github.com/package-url/purl-spec
 * @example packageUrl('@scope/name', '1.0.0') // => 'pkg:npm/%40scope/name@1.0.0'
 */
export const packageUrl = (name: string, version: string): string =>
	`pkg:npm/${name.replace('@', '%40')}@${version}`;

const ALGORITHMS: Readonly<Record<string, string>> = {
	sha1: 'SHA-1',
	sha256: 'SHA-256',
	sha384: 'SHA-384',
	sha512: 'SHA-512',
};

/** Subresource Integrity, in the words of CycloneDX. */
function hashOf(integrity: string): { alg: string; content: string } {
	const [, name = '', base64 = ''] = /^(\w+)-(\S+)/.exec(integrity) ?? [];
	const alg = ALGORITHMS[name];
	if (alg === undefined) throw new Error(`"${integrity}" is no integrity of npm's.`);
	return { alg, content: Buffer.from(base64, 'base64').toString('hex') };
}

/** A UUID made from a text alone (RFC 9562, section 5.8). */
export function uuidOf(text: string): string {
	const hex = sha256(text);
	const variant = (8 + (parseInt(hex.charAt(16), 16) % 4)).toString(16);
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`8${hex.slice(13, 16)}`,
		`${variant}${hex.slice(17, 20)}`,
		hex.slice(20, 32),
	].join('-');
}
