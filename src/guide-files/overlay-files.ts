import path from 'node:path';
import type { GuideFiles } from './disk-files.ts';

/** Files by their path in a guide, such as "apps/green-door.yaml"; null where one is taken away. */
export type FileChanges = ReadonlyMap<string, string | null>;

/** The files of a guide as they would be with changes, none of which need be written. */
export function overlayFiles(base: GuideFiles, changes: FileChanges): GuideFiles {
	const read = [...changes].map(([name, text]): [string, (() => string) | null] => [
		name,
		text === null ? null : () => text,
	]);
	return layFiles(base, new Map(read));
}

/** The same with files that are read when they are asked for. */
export function layFiles(
	base: GuideFiles,
	changes: ReadonlyMap<string, (() => string) | null>,
): GuideFiles {
	const inside = (below: string): [name: string, rest: string][] =>
		[...changes].flatMap(([file, read]) => {
			const steps = path.relative(below, file).split(path.sep);
			const [name = '', ...rest] = steps;
			return read === null || name === '..' ? [] : [[name, rest.join('/')]];
		});
	return {
		names(below) {
			const kept = base.names(below).filter((name) => changes.get(inGuide(below, name)) !== null);
			return [...new Set([...kept, ...inside(below).map(([name]) => name)])];
		},
		isFolder: (below, name) =>
			inside(below).some(([first, rest]) => first === name && rest !== '') ||
			(!changes.has(inGuide(below, name)) && base.isFolder(below, name)),
		text(below, name) {
			const change = changes.get(inGuide(below, name));
			if (change === undefined) return base.text(below, name);
			if (change !== null) return change();
			throw Object.assign(new Error(`${inGuide(below, name)} is taken away.`), { code: 'ENOENT' });
		},
	};
}

const inGuide = (below: string, name: string): string =>
	path.join(below, name).split(path.sep).join('/');
