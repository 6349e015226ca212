import type { DataPath } from '../schema/finding.ts';

const isObject = (value: unknown): value is Record<string | number, unknown> =>
	typeof value === 'object' && value !== null;

/** The value at a path, looking at what the data itself holds only; undefined where there is none. */
export function valueAt(data: unknown, path: DataPath): unknown {
	let value = data;
	for (const step of path) {
		if (!isObject(value) || !Object.hasOwn(value, step)) return undefined;
		value = value[step];
	}
	return value;
}

/** How much of a path there is in the data, in steps. */
export function depthOf(data: unknown, path: DataPath): number {
	let value = data;
	for (const [depth, step] of path.entries()) {
		if (!isObject(value) || !Object.hasOwn(value, step)) return depth;
		value = value[step];
	}
	return path.length;
}

/** Puts a value at a path of the data, in maps that are made as needed. */
export function putAt(data: Record<string, unknown>, path: DataPath, value: unknown): void {
	let map: Record<string | number, unknown> = data;
	for (const step of path.slice(0, -1)) {
		if (!Object.hasOwn(map, step) || !isObject(map[step])) own(map, step, {});
		map = map[step] as Record<string | number, unknown>;
	}
	const last = path.at(-1);
	if (last === undefined) throw new Error('A value cannot be put at no place.');
	if (value === undefined) Reflect.deleteProperty(map, last);
	else own(map, last, value);
}

/** An own property, also for a name that objects have by birth. */
const own = (map: object, step: string | number, value: unknown): void => {
	Object.defineProperty(map, step, {
		value,
		enumerable: true,
		configurable: true,
		writable: true,
	});
};

/** Whether a path is another one or lies below it. */
export const isWithin = (path: DataPath, other: DataPath): boolean =>
	path.length >= other.length && other.every((step, index) => step === path[index]);
