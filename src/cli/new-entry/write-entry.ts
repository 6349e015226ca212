import path from 'node:path';
import { diskFiles, type GuideFiles } from '../../guide-files/disk-files.ts';
import { editYaml } from '../../guide-files/edit-yaml.ts';
import { newYaml } from '../../guide-files/new-yaml.ts';
import type { WholeGuide } from '../../schema/whole-guide.ts';
import { folders, type Draft, type NewKind } from './kinds.ts';
import { nothingFound } from './starts.ts';

/** Where the JSON Schemas stand, from the folder in which commands are run. */
const SCHEMAS = 'public/data/v1/schema';

export interface NewEntry {
	kind: NewKind;
	id: string;
	draft: Draft;
}

/** The files that an entry brings or changes: its own and, for a criterion, a claim in every app. */
export function entryFiles(
	folder: string,
	guide: WholeGuide,
	{ entry: { kind, id, draft }, today }: { entry: NewEntry; today: string },
): Map<string, string> {
	const files = diskFiles(folder);
	const below = folders[kind];
	const own = newYaml(draft, neighbour(folder, files, kind));
	const others = kind === 'criterion' ? guide.apps : [];
	return new Map([
		[`${below}/${id}.yaml`, own],
		...others.map((app): [string, string] => {
			const name = `${app.id}.yaml`;
			const edit = { path: ['claims', id], value: nothingFound(today) };
			return [`apps/${name}`, editYaml(files.text('apps', name), [edit])];
		}),
	]);
}

/** A file of the same folder, whose first line and ways are followed; else the guide's own. */
function neighbour(
	folder: string,
	files: GuideFiles,
	kind: NewKind,
): { comment: string; like: string } {
	const below = folders[kind];
	const [name] = files
		.names(below)
		.filter((one) => /^[^.].*\.yaml$/.test(one))
		.toSorted();
	const like = name === undefined ? files.text('', 'guide.yaml') : files.text(below, name);
	const [first = ''] = like.split(/\r?\n/);
	if (name !== undefined && first.startsWith('# yaml-language-server:')) {
		return { comment: first, like };
	}
	const schema = path.relative(path.join(folder, below), path.join(SCHEMAS, `${kind}.json`));
	const posix = schema.split(path.sep).join('/');
	return { comment: `# yaml-language-server: $schema=${posix}`, like };
}
