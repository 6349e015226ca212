import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A package as npm wrote it down (package-lock.json, lockfileVersion 3). */
export interface LockedPackage {
	version: string;
	license?: string;
	/** Its file in the registry, as Subresource Integrity. */
	integrity?: string;
	/** True for what only tests and checks use. */
	dev?: boolean;
	/** True for what is installed on some machines only. */
	optional?: boolean;
	dependencies?: Readonly<Record<string, string>>;
	optionalDependencies?: Readonly<Record<string, string>>;
	peerDependencies?: Readonly<Record<string, string>>;
}

/** All packages by the place at which they are installed, such as `node_modules/svelte`. */
export type Lock = Readonly<Record<string, LockedPackage>>;

const INSTALLED = 'node_modules/';

/** The packages that the project in a folder is locked to; the project itself has the place ''. */
export function readLock(folder: string): Lock {
	const text = readFileSync(path.join(folder, 'package-lock.json'), 'utf8');
	return (JSON.parse(text) as { packages: Lock }).packages;
}

/**
 * The name of the package at a place.
 *
 * @example nameAt('node_modules/docx/node_modules/nanoid') // => 'nanoid'
 */
export const nameAt = (place: string): string =>
	place.slice(place.lastIndexOf(INSTALLED) + INSTALLED.length);

/**
 * Where a package finds one that it asks for: with itself, or with any package around it.
 *
 * @returns its place; undefined if it is not installed
 */
export function placeOf(name: string, asker: string, lock: Lock): string | undefined {
	const own = `${asker === '' ? '' : `${asker}/`}${INSTALLED}${name}`;
	if (own in lock) return own;
	return asker === '' ? undefined : placeOf(name, around(asker), lock);
}

const around = (place: string): string => {
	const end = place.lastIndexOf(`/${INSTALLED}`);
	return end === -1 ? '' : place.slice(0, end);
};
