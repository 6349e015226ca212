import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { nameAt, placeOf, type Lock } from './lock.ts';
import { placeOfModule, readPackagesWithin } from './shipped-modules.ts';

/** A package of which something reaches the visitor. */
export interface ShippedPackage {
	name: string;
	version: string;
	/** The licence that it names (SPDX), and its text; empty where it has none. */
	licence: string;
	text: string;
	/** Its file in the registry, as Subresource Integrity. */
	integrity?: string | undefined;
}

/** The face of the site, cut down to our letters from a package (cli/write-font.ts). */
const FACE = 'node_modules/@fontsource-variable/radio-canada';

const LICENCE_FILE = /^(?:licen[cs]e|copying|ofl)/i;

/**
 * The packages that stand in the scripts of a site and in its font, by name.
 *
 * @param modules the modules that the bundler put into scripts, by their files
 * @param folder the folder of the project
 */
export function shippedPackages(
	modules: Iterable<string>,
	folder: string,
	lock: Lock,
): ShippedPackage[] {
	const places = new Set([FACE]);
	for (const module of modules) {
		const place = placeOfModule(module);
		if (place === undefined) continue;
		places.add(place);
		for (const name of readPackagesWithin(module)) places.add(placeWithin(name, place, lock));
	}
	return [...places].sort(byName).map((place) => factsAt(place, folder, lock));
}

/** @throws if nothing of that name is installed, and so nothing known of its licence */
function placeWithin(name: string, asker: string, lock: Lock): string {
	const place = placeOf(name, asker, lock);
	if (place === undefined) {
		throw new Error(
			`${nameAt(asker)} has ${name} in it, which is not in package-lock.json: its licence is not known. Install it, or do without ${nameAt(asker)}.`,
		);
	}
	return place;
}

const byName = (a: string, b: string): number => {
	const [one, other] = [`${nameAt(a)} ${a}`, `${nameAt(b)} ${b}`];
	return one < other ? -1 : Number(one > other);
};

function factsAt(place: string, folder: string, lock: Lock): ShippedPackage {
	const home = path.join(folder, place);
	const file = readdirSync(home)
		.sort()
		.find((name) => LICENCE_FILE.test(name));
	const { version = '', license = '', integrity } = lock[place] ?? {};
	const text = file === undefined ? '' : readFileSync(path.join(home, file), 'utf8').trim();
	return { name: nameAt(place), version, licence: license, text, integrity };
}
