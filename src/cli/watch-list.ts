import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { watchListSchema, type WatchItem } from '../schema/watch-item.ts';
import { WrongUse } from './desk.ts';

/** @throws WrongUse if the file is no work list */
export function readWatchList(file: string): WatchItem[] {
	if (!existsSync(file)) return [];
	const refuse = (reason: string): never => {
		throw new WrongUse(`${file}: ${reason}`);
	};
	let data: unknown;
	try {
		data = JSON.parse(readFileSync(file, 'utf8'));
	} catch (error) {
		refuse(String(error));
	}
	const result = watchListSchema.safeParse(data);
	if (result.success) return result.data;
	const [issue] = result.error.issues;
	return refuse(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
}

/** Writes the list beside itself and then in its place, so that it is never half there. */
export function writeWatchList(file: string, items: readonly WatchItem[]): void {
	const order = items.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
	writeFileSync(`${file}.new`, `${JSON.stringify(order, null, '\t')}\n`);
	renameSync(`${file}.new`, file);
}

const keyOf = ({ changed, app, source }: WatchItem): string => `${changed} ${app} ${source}`;
