import { nameAt, placeOf, type Lock, type LockedPackage } from './lock.ts';
import type { SbomPart } from './sbom.ts';
import type { ShippedPackage } from './shipped-packages.ts';

/** What reaches the visitor, as parts of a bill of materials. */
export const shippedParts = (packages: readonly ShippedPackage[]): SbomPart[] =>
	packages.map(({ name, version, licence, integrity }) => ({
		...{ ref: `${name}@${version}`, name, version, licence, integrity, scope: 'required' },
	}));

/** All that is installed to build and to test a site, and what asks for what. */
export const lockedParts = (lock: Lock): SbomPart[] =>
	Object.entries(lock)
		.filter(([place]) => place !== '')
		.map(([place, one]) => ({
			ref: place,
			name: nameAt(place),
			version: one.version,
			licence: one.license ?? '',
			integrity: one.integrity,
			scope: scopeOf(one),
			dependsOn: asked(place, lock),
		}));

const scopeOf = ({ dev, optional }: LockedPackage): SbomPart['scope'] =>
	dev ? 'excluded' : optional ? 'optional' : 'required';

/** The places of the packages that the one at a place asks for, as far as they are installed. */
export function asked(place: string, lock: Lock): string[] {
	const { dependencies, optionalDependencies, peerDependencies } = lock[place] ?? {};
	const names = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
	return [...new Set(names.map((name) => placeOf(name, place, lock)))]
		.filter((found) => found !== undefined)
		.sort();
}
