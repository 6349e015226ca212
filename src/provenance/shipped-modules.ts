import { readFileSync } from 'node:fs';

/** The innermost package that a module stands in: its place, from the first node_modules on. */
const PLACE = /^.*?\/(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//;

/** How a bundler marks what it took into one file from another package. */
const TAKEN_IN = /^\/\/(?:#region)? (?:\S*\/)?node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm;

/**
 * The place of the package that a module belongs to; undefined for our own.
 *
 * @example placeOfModule('/x/node_modules/svelte/src/index.js?apart') // => 'node_modules/svelte'
 */
export const placeOfModule = (module: string): string | undefined => PLACE.exec(module)?.[1];

/**
 * The names of packages that stand within a module, because whoever published it bundled them.
 *
 * @param code the module as it stands in its package
 */
export const packagesWithin = (code: string): string[] => [
	...new Set([...code.matchAll(TAKEN_IN)].map(([, name = '']) => name)),
];

/** The same of a module on disk. */
export const readPackagesWithin = (module: string): string[] =>
	packagesWithin(readFileSync(module.split('?', 1)[0] ?? module, 'utf8'));
