/** What a field should hold. */
export type Expected =
	| { kind: 'text' | 'day' | 'flag' | 'list' | 'group' | 'address' | 'nothing' }
	| { kind: 'choice'; values: readonly (string | number)[] }
	| { kind: 'most'; most: number };

/** A field of a file that holds something else than it should. */
export interface FieldFault {
	/** Where, such as `risks.2.chance`. */
	path: string;
	expected: Expected;
}

/**
 * Reads a value of a file. Never throws: what it does not understand is noted as a fault, and what
 * is absent or not understood gets the value of an empty record.
 */
export type Read<Value> = (value: unknown, path: string, faults: FieldFault[]) => Value;

/** A value that passes a test, or else another. */
const tested =
	<Value>(
		passes: (value: unknown) => value is Value,
		otherwise: Value,
		expected: Expected,
	): Read<Value> =>
	(value, path, faults) => {
		if (value === undefined) return otherwise;
		if (passes(value)) return value;
		faults.push({ path, expected });
		return otherwise;
	};

const isText = (value: unknown): value is string => typeof value === 'string';
const matching =
	(pattern: RegExp) =>
	(value: unknown): value is string =>
		isText(value) && (value === '' || pattern.test(value));

export const text: Read<string> = tested(isText, '', { kind: 'text' });
export const day: Read<string> = tested(matching(/^\d{4}-\d{2}-\d{2}$/), '', { kind: 'day' });
/** An address on the web. */
export const webAddress: Read<string> = tested(matching(/^https:\/\/\S+$/), '', {
	kind: 'address',
});
/** An address on the site itself. */
export const sitePath: Read<string> = tested(matching(/^\/(?!\/)[\w/.#-]*$/), '', {
	kind: 'address',
});
export const flag: Read<boolean> = tested((value) => typeof value === 'boolean', false, {
	kind: 'flag',
});

/** One of a few values. */
export const oneOf = <const Value extends string | number | null>(
	values: readonly Value[],
	otherwise: Value,
): Read<Value> =>
	tested((value): value is Value => values.some((one) => one === value), otherwise, {
		kind: 'choice',
		values: values.filter((one) => one !== null),
	});

/** The same, or null. */
export const orNull =
	<Value>(read: Read<Value>): Read<Value | null> =>
	(value, path, faults) =>
		value === null || value === undefined ? null : read(value, path, faults);

/** A list, of which no more is kept than a person would fill in. */
export const listOf =
	<Value>(read: Read<Value>, most: number): Read<Value[]> =>
	(value, path, faults) => {
		if (value === undefined) return [];
		if (!Array.isArray(value)) {
			faults.push({ path, expected: { kind: 'list' } });
			return [];
		}
		if (value.length > most) faults.push({ path, expected: { kind: 'most', most } });
		return value.slice(0, most).map((one: unknown, at) => read(one, joined(path, at + 1), faults));
	};

/** What is there of a list; what is not read is left out. */
export const known =
	<Value>(read: Read<(Value | null)[]>): Read<Value[]> =>
	(value, path, faults) =>
		read(value, path, faults).filter((one) => one !== null);

/** Fields by name; a name that is not known is a fault, so that nothing is lost unsaid. */
export const fields =
	<Group extends object>(shape: { [Name in keyof Group]: Read<Group[Name]> }): Read<Group> =>
	(value, path, faults) => {
		const given = asGroup(value, path, faults);
		for (const name of Object.keys(given).filter((one) => !Object.hasOwn(shape, one)))
			faults.push({ path: joined(path, name), expected: { kind: 'nothing' } });
		const read = Object.entries<Read<unknown>>(shape).map(([name, one]) => [
			name,
			one(Object.hasOwn(given, name) ? given[name] : undefined, joined(path, name), faults),
		]);
		return Object.fromEntries(read) as Group;
	};

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Values by id. */
export const byId =
	<Value>(read: Read<Value>): Read<Record<string, Value>> =>
	(value, path, faults) =>
		Object.fromEntries(
			Object.entries(asGroup(value, path, faults)).flatMap(([id, one]) => {
				if (ID.test(id)) return [[id, read(one, joined(path, id), faults)]];
				faults.push({ path: joined(path, id), expected: { kind: 'nothing' } });
				return [];
			}),
		);

function asGroup(value: unknown, path: string, faults: FieldFault[]): Record<string, unknown> {
	if (value === undefined) return {};
	if (isGroup(value)) return value;
	faults.push({ path, expected: { kind: 'group' } });
	return {};
}

/** Whether a value of a file has fields. */
export const isGroup = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const joined = (path: string, name: string | number): string =>
	path === '' ? String(name) : `${path}.${String(name)}`;
