import path from 'node:path';
import { diskFiles, type GuideFiles } from '../guide-files/disk-files.ts';
import { editYaml } from '../guide-files/edit-yaml.ts';
import { parseYamlFile } from '../guide-files/yaml-file.ts';
import type { WholeGuide } from '../schema/whole-guide.ts';
import { fileEdits, type FileEdit } from '../spreadsheet/import/file-edits.ts';
import type { FileChanges } from '../spreadsheet/import/file-changes.ts';

/** The text of a file before and after; null where there is none. */
export interface NewText {
	before: string | null;
	after: string | null;
}

/** The new texts of the files that sheets change, by their path in the guide. */
export function importTexts(
	folder: string,
	guide: WholeGuide,
	files: ReadonlyMap<string, FileChanges>,
): Map<string, NewText> {
	const disk = diskFiles(folder);
	const texts = new Map<string, NewText>();
	for (const [file, changes] of files) {
		const before = textOf(disk, file);
		const raw = before === null ? undefined : parseYamlFile(file, before).data;
		const edits = fileEdits(changes, raw, entryOf(guide, file));
		const after = edited(before, edits, disk, file);
		if (after !== before) texts.set(file, { before, after });
	}
	return texts;
}

function edited(
	before: string | null,
	edits: readonly FileEdit[],
	disk: GuideFiles,
	file: string,
): string | null {
	const whole = edits.find(({ path: place }) => place.length === 0);
	if (whole === undefined) return editYaml(before ?? '', edits);
	if (whole.value === undefined) return null;
	const entries = Object.entries(whole.value as Record<string, unknown>);
	return editYaml(
		firstLine(disk, path.dirname(file)),
		entries.map(([key, value]) => ({ path: [key], value })),
	);
}

/** The line by which editors know the schema, as the other files of the folder have it. */
function firstLine(disk: GuideFiles, folder: string): string {
	const [neighbour] = disk.names(folder).filter((name) => name.endsWith('.yaml'));
	const line = neighbour && disk.text(folder, neighbour).split(/\r?\n/)[0];
	return line?.startsWith('#') ? `${line}\n` : '';
}

/** Whether the files are still as they were when the new texts were made of them. */
export function stillThere(folder: string, texts: ReadonlyMap<string, NewText>): boolean {
	const disk = diskFiles(folder);
	return [...texts].every(([file, { before }]) => textOf(disk, file) === before);
}

function textOf(disk: GuideFiles, file: string): string | null {
	const folder = path.dirname(file);
	const name = path.basename(file);
	return disk.names(folder).includes(name) ? disk.text(folder, name) : null;
}

function entryOf(guide: WholeGuide, file: string): unknown {
	const id = path.basename(file, '.yaml');
	const entries = file.startsWith('apps/') ? guide.apps : guide.notices;
	return entries.find((entry) => entry.id === id);
}
