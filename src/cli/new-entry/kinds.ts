import type { CollectionName } from '../../schema/collections.ts';
import type { JsonSchemaName } from '../../schema/json-schemas.ts';

/** What an editor can add, and the folder in which it comes to stand. */
export const folders = {
	app: 'apps',
	notice: 'notices',
	criterion: 'criteria',
	correction: 'corrections',
} as const satisfies Partial<Record<JsonSchemaName, CollectionName>>;

export type NewKind = keyof typeof folders;

export const newKinds = Object.keys(folders) as NewKind[];

/** An entry while it is being made: the data of its file, some of it still missing. */
export type Draft = Record<string, unknown>;
