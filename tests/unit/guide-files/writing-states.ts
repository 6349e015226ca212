import path from 'node:path';
import type { GuideFiles } from '../../../src/guide-files/disk-files.ts';
import type { FileChanges } from '../../../src/guide-files/overlay-files.ts';

const ALWAYS = ['guide.yaml', 'apps/a.yaml', 'apps/b.yaml', 'notices/c.yaml', 'pages/en/d.md'];

/** The files that differ from one state of an invented folder to the next. */
export function stateChanges(number: number): FileChanges {
	const odd = number % 2 === 1;
	const text = `state ${number}\n${'some more words\n'.repeat(200)}`;
	return new Map([
		...ALWAYS.map((name): [string, string] => [name, text]),
		['apps/only-odd.yaml', odd ? text : null],
		['new/folder/only-even.yaml', odd ? null : text],
	]);
}

/** Every file that a reader sees, with its text. */
export function seen(files: GuideFiles, below = ''): Map<string, string> {
	const found = files
		.names(below)
		.filter((name) => !name.startsWith('.'))
		.flatMap((name): [string, string][] => {
			const inside = path.join(below, name);
			if (files.isFolder(below, name)) return [...seen(files, inside)];
			return [[inside, files.text(below, name)]];
		});
	return new Map(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What a reader sees in a state, and nothing else. */
export const stateSeen = (number: number): Map<string, string> =>
	new Map(
		[...stateChanges(number)]
			.filter((entry): entry is [string, string] => entry[1] !== null)
			.sort(([a], [b]) => (a < b ? -1 : 1)),
	);

/** Whether a reader sees one state whole; its number, or -1. */
export function stateNumber(files: Map<string, string>): number {
	const number = Number(/^state (\d+)\n/.exec(files.get('guide.yaml') ?? '')?.[1] ?? -1);
	const whole = JSON.stringify([...files]) === JSON.stringify([...stateSeen(number)]);
	return whole ? number : -1;
}
