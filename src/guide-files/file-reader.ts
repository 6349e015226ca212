import path from 'node:path';
import type { z } from 'zod';
import type { Finding } from '../schema/finding.ts';
import type { GuideFiles } from './disk-files.ts';
import { strayFile, strayFolder, unreadableFile, unreadableFolder } from './file-findings.ts';
import { tooLarge } from './fit-text.ts';
import { shapeFindings } from './shape-findings.ts';
import type { YamlFile } from './yaml-file.ts';

type Placed = Pick<YamlFile, 'file' | 'locate'>;

/** In characters: eight times the longest file of a guide of forty apps. */
export const MOST_CHARACTERS = 1_000_000;

/** Reads the files of one guide, and keeps what is wrong with them and where their values stand. */
export class FileReader {
	readonly findings: Finding[] = [];
	readonly #places = new Map<string, Placed>();
	readonly #folder: string;
	readonly #source: GuideFiles;

	constructor(folder: string, source: GuideFiles) {
		this.#folder = folder;
		this.#source = source;
	}

	/** A path in the guide as shown to editors, relative to the working folder. */
	shown(...parts: string[]): string {
		return path.relative(process.cwd(), path.join(this.#folder, ...parts)) || '.';
	}

	isFolder(below: string, name: string): boolean {
		return this.#source.isFolder(below, name);
	}

	/** What stands in a folder, in order; files of the system and of editors (.x) are left alone. */
	names(below: string): string[] {
		const names = attempt(() => this.#source.names(below));
		if (names instanceof Error) {
			this.findings.push(unreadableFolder(this.shown(below), names));
			return [];
		}
		return names.filter((name) => !name.startsWith('.')).toSorted();
	}

	/** The files in a folder that have its ending; anything else becomes a finding. */
	entryFiles(below: string, ending: string): string[] {
		return this.names(below).filter((name) => {
			if (name.endsWith(ending)) return true;
			const stray = this.isFolder(below, name) ? strayFolder : strayFile;
			this.findings.push(stray(this.shown(below, name), ending));
			return false;
		});
	}

	/** A file whose data has the shape of a schema, or else undefined and findings. */
	read<File extends YamlFile, Schema extends z.ZodType>(
		below: string,
		name: string,
		parse: (file: string, text: string) => File,
		schema: Schema,
	): { file: File; data: z.infer<Schema> } | undefined {
		const shown = this.shown(below, name);
		const text = attempt(() => shortText(this.#source.text(below, name)));
		if (text instanceof Error) {
			this.findings.push(unreadableFile(shown, text));
			return undefined;
		}
		const file = parse(shown, text);
		this.setPlace(path.join(below, path.parse(name).name), file);
		this.findings.push(...file.findings);
		if (file.findings.length > 0) return undefined;
		// With the input reported, a hint can name what was found.
		const result = schema.safeParse(file.data, { reportInput: true });
		if (!result.success) this.findings.push(...shapeFindings(file, result.error));
		return result.success ? { file, data: result.data } : undefined;
	}

	/** @param key folder and id, as in "apps/green-door" */
	place(key: string): Placed | undefined {
		return this.#places.get(key);
	}

	setPlace(key: string, place: Placed): void {
		this.#places.set(key, place);
	}
}

/** @throws if a text is too long, so that nothing is made of it */
function shortText(text: string): string {
	if (text.length > MOST_CHARACTERS) throw tooLarge(text.length, MOST_CHARACTERS);
	return text;
}

/** What a reading of the disk gives, or why it fails. */
function attempt<Result>(read: () => Result): Result | Error {
	try {
		return read();
	} catch (error) {
		return error instanceof Error ? error : new Error(String(error));
	}
}
