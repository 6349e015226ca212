import { isDeepStrictEqual } from 'node:util';
import type { DataPath } from '../schema/finding.ts';

/** What is to stand at a place of a file; undefined takes away what stands there. */
export interface YamlEdit {
	path: DataPath;
	value: unknown;
}

/** One change of the tree, as small as it can be; all sets can be made before any of the others. */
export type Step =
	| { do: 'set'; path: DataPath; value: unknown }
	| { do: 'insert'; path: DataPath; value: unknown }
	| { do: 'remove'; path: DataPath };

type Data = Record<string, unknown>;

export const isMapData = (value: unknown): value is Data =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

export const isListData = (value: unknown): value is unknown[] => Array.isArray(value);

/** The value at a path; undefined where there is none. */
export function valueAt(data: unknown, path: DataPath): unknown {
	return path.reduce<unknown>((value, step) => {
		if (isListData(value)) return typeof step === 'number' ? value[step] : undefined;
		return isMapData(value) && Object.hasOwn(value, step) ? value[step] : undefined;
	}, data);
}

/** Data without what JSON does not know; keys whose value is undefined are left out. */
export function plainData(value: unknown): unknown {
	if (isListData(value)) return value.map(plainData);
	if (!isMapData(value)) {
		if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value;
		throw new TypeError(`A value of type ${typeof value} cannot be written to a file.`);
	}
	if (Object.getPrototypeOf(value) !== Object.prototype) {
		throw new TypeError('An object of a class cannot be written to a file.');
	}
	const entries = Object.entries(value).filter(([, item]) => item !== undefined);
	return Object.fromEntries(entries.map(([key, item]) => [key, plainData(item)]));
}

/**
 * The steps by which an edit changes data, so that what stays the same is not touched.
 *
 * @throws if a part of the path leads into a text or number, or past the end of a list
 */
export function stepsOf(data: unknown, { path, value }: YamlEdit): Step[] {
	const old = valueAt(data, path);
	if (old !== undefined)
		return value === undefined ? removal(data, path) : change(path, old, value);
	if (value === undefined) return [];
	return addition(data, path, value);
}

function removal(data: unknown, path: DataPath): Step[] {
	if (path.length === 0) throw new Error('A whole file is not taken away by an edit.');
	const parent = valueAt(data, path.slice(0, -1)) as object;
	if (Object.keys(parent).length > 1) return [{ do: 'remove', path }];
	return [{ do: 'set', path: path.slice(0, -1), value: isListData(parent) ? [] : {} }];
}

/** Adds a value with the maps on the way to it that are missing. */
function addition(data: unknown, path: DataPath, value: unknown): Step[] {
	const above = path.slice(0, -1);
	const step = path.at(-1);
	const parent = path.length === 0 ? undefined : valueAt(data, above);
	if (step === undefined) return [{ do: 'set', path, value }];
	const missing = parent === undefined || parent === null;
	if (missing || (isMapData(parent) && Object.keys(parent).length === 0)) {
		if (missing && typeof step === 'number' && step > 0) throw new Error(noPlace(path));
		const made = missing && typeof step === 'number' ? [value] : { [step]: value };
		if (parent === undefined && above.length > 0) return addition(data, above, made);
		return [{ do: 'set', path: above, value: made }];
	}
	if (isListData(parent)) {
		if (step !== parent.length) throw new Error(noPlace(path));
		if (step === 0) return [{ do: 'set', path: above, value: [value] }];
	} else if (!isMapData(parent)) {
		throw new Error(noPlace(path));
	}
	return [{ do: 'insert', path, value }];
}

const noPlace = (path: DataPath): string =>
	`There is no place "${path.join('.')}": a list grows at its end, and only maps and lists hold values.`;

function change(path: DataPath, old: unknown, value: unknown): Step[] {
	if (isDeepStrictEqual(old, value)) return [];
	if (isMapData(old) && isMapData(value)) return changeMap(path, old, value);
	if (isListData(old) && isListData(value) && old.length > 0 && value.length > 0) {
		return changeList(path, old, value);
	}
	return [{ do: 'set', path, value }];
}

function changeMap(path: DataPath, old: Data, value: Data): Step[] {
	const kept = Object.keys(old).filter((key) => Object.hasOwn(value, key));
	if (kept.length === 0) return [{ do: 'set', path, value }];
	const gone = Object.keys(old).filter((key) => !Object.hasOwn(value, key));
	const added = Object.keys(value).filter((key) => !Object.hasOwn(old, key));
	return [
		...kept.flatMap((key) => change([...path, key], old[key], value[key])),
		...gone.map((key): Step => ({ do: 'remove', path: [...path, key] })),
		...added.map((key): Step => ({ do: 'insert', path: [...path, key], value: value[key] })),
	];
}

/** Items that stay at the beginning and at the end are left alone; between, they pair up. */
function changeList(path: DataPath, old: readonly unknown[], value: readonly unknown[]): Step[] {
	const shorter = Math.min(old.length, value.length);
	const same = (a: number, b: number) => isDeepStrictEqual(old[a], value[b]);
	let start = 0;
	while (start < shorter && same(start, start)) start += 1;
	let end = 0;
	while (end < shorter - start && same(old.length - 1 - end, value.length - 1 - end)) end += 1;
	const paired = indexes(start, shorter - end);
	return [
		...paired.flatMap((index) => change([...path, index], old[index], value[index])),
		...indexes(shorter - end, old.length - end)
			.toReversed()
			.map((index): Step => ({ do: 'remove', path: [...path, index] })),
		...indexes(shorter - end, value.length - end).map((index): Step => ({
			do: 'insert',
			path: [...path, index],
			value: value[index],
		})),
	];
}

const indexes = (from: number, to: number): number[] =>
	Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);

/** Data after steps; what is given stays as it was. */
export function withSteps(data: unknown, steps: readonly Step[]): unknown {
	return steps.reduce((result, step) => withStep(result, step, step.path), data);
}

function withStep(data: unknown, step: Step, [key, ...rest]: DataPath): unknown {
	if (key === undefined) return step.do === 'remove' ? undefined : step.value;
	if (isListData(data)) {
		const index = Number(key);
		if (rest.length > 0) return data.with(index, withStep(data[index], step, rest));
		if (step.do === 'remove') return data.toSpliced(index, 1);
		return data.toSpliced(index, step.do === 'set' ? 1 : 0, step.value);
	}
	const map = { ...(data as Data) };
	if (step.do === 'remove' && rest.length === 0) {
		return Object.fromEntries(Object.entries(map).filter(([name]) => name !== String(key)));
	}
	return { ...map, [key]: withStep(map[key], step, rest) };
}
