import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Finding } from '../schema/finding.ts';
import { releaseSchema, type Release } from '../schema/release.ts';
import { diskFiles, readSteady, type GuideFiles } from './disk-files.ts';
import { unreadableFile } from './file-findings.ts';
import { shapeFindings } from './shape-findings.ts';
import { parseYamlFile } from './yaml-file.ts';

/** The folder of a guide in which its releases are kept. */
export const RELEASES = 'releases';
/** The checksums of the releases, in the form that `sha256sum --check` reads. */
export const SUMS = 'SHA256SUMS';
const ENDING = '.json';

export interface ReleaseReading {
	/** Oldest first; only those whose checksum and shape hold. */
	releases: Release[];
	/** What is wrong: a release that was changed, is missing, or has no checksum. */
	findings: Finding[];
}

/** The SHA-256 of a text, in hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Reads the releases of the guide in a folder, each held against its checksum and its shape. */
export function readReleases(folder: string, source?: GuideFiles): ReleaseReading {
	if (source) return readFrom(folder, source);
	return readSteady(folder, (files) => readFrom(folder, files));
}

function readFrom(folder: string, source: GuideFiles): ReleaseReading {
	const shown = (name: string) =>
		path.relative(process.cwd(), path.join(folder, RELEASES, name)) || '.';
	const findings: Finding[] = [];
	const releases: Release[] = [];
	const read = <Result>(name: string, reading: () => Result, otherwise: Result): Result => {
		try {
			return reading();
		} catch (error) {
			findings.push(unreadableFile(shown(name), error as Error));
			return otherwise;
		}
	};
	const text = (name: string) => read(name, () => source.text(RELEASES, name), undefined);
	const names = read('', () => source.names(RELEASES), []).filter((name) => !name.startsWith('.'));
	const sums = readSums((names.includes(SUMS) ? text(SUMS) : undefined) ?? '');
	for (const name of names.toSorted()) {
		if (name === SUMS) continue;
		const file = shown(name);
		if (!name.endsWith(ENDING)) {
			findings.push(finding(file, 'This file is no release.', `only *${ENDING} and ${SUMS}`));
			continue;
		}
		const words = text(name);
		if (words === undefined) continue;
		const sum = sums.get(name);
		if (sum !== sha256(words)) {
			findings.push(
				sum === undefined
					? finding(file, 'This release has no checksum.', `a line for it in ${SUMS}`)
					: finding(file, 'This release was changed after it was made.', `SHA-256 ${sum}`),
			);
			continue;
		}
		const release = shaped(file, name, words);
		if ('release' in release) releases.push(release);
		else findings.push(...release);
	}
	for (const name of sums.keys()) {
		if (!names.includes(name))
			findings.push(finding(shown(name), 'This release is gone.', `the file named in ${SUMS}`));
	}
	return { releases: releases.toSorted(byAge), findings };
}

/** A release as it stands in its file, byte for byte, so that its checksum holds for it. */
export const releaseText = (folder: string, id: string): string =>
	diskFiles(folder).text(RELEASES, `${id}${ENDING}`);

/** Oldest first: by what they are of, then by the number within a day. */
function byAge({ release: a }: Release, { release: b }: Release): number {
	const key = ({ id, date, of = date }: Release['release']) =>
		`${of} ${(id.split('.')[1] ?? '1').padStart(4, '0')} ${id}`;
	return key(a) < key(b) ? -1 : 1;
}

function shaped(file: string, name: string, text: string): Release | Finding[] {
	// JSON is YAML, and this reader knows where each value stands.
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch (error) {
		return [finding(file, `This release cannot be read: ${String(error)}`, 'JSON')];
	}
	const result = releaseSchema.safeParse(data, { reportInput: true });
	if (!result.success) return shapeFindings(parseYamlFile(file, text), result.error);
	const { id } = result.data.release;
	if (`${id}${ENDING}` === name) return result.data;
	return [finding(file, `This release says that it is "${id}".`, `the name ${id}${ENDING}`)];
}

function readSums(text: string): Map<string, string> {
	const lines = text.split('\n').filter((line) => line !== '');
	return new Map(
		lines.map((line) => {
			const [sum = '', name = ''] = line.split(/\s+\*?/);
			return [name, sum];
		}),
	);
}

const HINT =
	'A release never changes. Put back the file as it was committed; a mistake in it is mended by a correction and a new release.';

const finding = (file: string, message: string, expected: string): Finding => ({
	rule: 'releases',
	severity: 'error',
	file,
	line: 1,
	column: 1,
	message,
	expected,
	hint: HINT,
});
