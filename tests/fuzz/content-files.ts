import path from 'node:path';
import { parse, stringify } from 'yaml';
import { FileReader } from '../../src/guide-files/file-reader.ts';
import { decodedText } from '../../src/guide-files/fit-text.ts';
import { parsePageFile } from '../../src/guide-files/page-file.ts';
import { parseYamlFile } from '../../src/guide-files/yaml-file.ts';
import { checkGuide } from '../../src/integrity/check-guide.ts';
import { publishGuide } from '../../src/open-data/publish-guide.ts';
import { collectionSchemas, type CollectionName } from '../../src/schema/collections.ts';
import type { Finding } from '../../src/schema/finding.ts';
import { guideSchema } from '../../src/schema/guide.ts';
import { frontMatterSchema } from '../../src/schema/page.ts';
import type { WholeGuide } from '../../src/schema/whole-guide.ts';
import { FIXTURE, fixtureGuide, fixtureTexts, TODAY } from '../fixtures/invented-guide.ts';
import type { Outcome, Target } from './fuzz.ts';
import { below, HOSTILE, mutated, mutatedBytes, pick } from './hostile.ts';

const texts = [...fixtureTexts()];
type Data = Record<string, unknown>;

/** Every place of some data, as the map or list it is in and its key there. */
function placesIn(value: unknown): [Data, string][] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]): [Data, string][] => [
		[value as Data, key],
		...placesIn(inner),
	]);
}

/** YAML whose data has another value, another key or nothing at a place. */
function restructured(text: string, random: () => number): string {
	const data: unknown = parse(text);
	const places = placesIn(data);
	for (let times = 1 + below(random, 3); times > 0; times -= 1) {
		const [map, key] = pick(random, places);
		const [other, otherKey] = pick(random, places);
		const values = [pick(random, HOSTILE), other[otherKey], [], {}, null, -1, 1e21, [[[]]]];
		const name = pick(random, HOSTILE);
		const way = random();
		if (way < 0.2) Object.defineProperty(map, name, { value: map[key], enumerable: true });
		else if (way < 0.4) Reflect.deleteProperty(map, key);
		else map[key] = structuredClone(pick(random, values));
	}
	return stringify(data);
}

function textOf(text: string, name: string, random: () => number): string {
	const way = random();
	if (way < 0.45 && name.endsWith('.yaml')) return restructured(text, random);
	if (way < 0.85) return mutated(text, random);
	return decodedText(mutatedBytes(Buffer.from(text), random));
}

/** @throws if a finding does not say where, what, what was expected and what to do */
function checkFindings(findings: readonly Finding[], shown: string): Outcome {
	for (const { file, line, column, message, expected, hint, rule } of findings) {
		const words = [message, expected, hint, rule].every((one) => /\S/.test(one));
		if (words && line >= 1 && column >= 1 && file.startsWith(FIXTURE)) continue;
		throw new Error(`A finding in ${shown} without a place or words: ${JSON.stringify(findings)}`);
	}
	return findings.some(({ severity }) => severity === 'error') ? 'refused' : 'accepted';
}

/** A guide in which one entry is what was read. */
function guideWith(below: string, id: string, data: unknown): WholeGuide {
	const guide = fixtureGuide();
	if (below === '') return { ...guide, info: data as WholeGuide['info'] };
	const list = below.startsWith('pages') ? 'pages' : (below as CollectionName);
	const entries = guide[list].map((entry) =>
		entry.id === id ? { ...(data as object), id } : entry,
	);
	return { ...guide, [list]: entries };
}

function attempt(random: () => number): Outcome {
	const [name, whole] = pick(random, texts);
	const folder = path.dirname(name) === '.' ? '' : path.dirname(name);
	const isPage = name.endsWith('.md');
	const source = {
		names: () => [],
		isFolder: () => false,
		text: () => textOf(whole, name, random),
	};
	const reader = new FileReader(FIXTURE, source);
	const schema =
		folder === ''
			? guideSchema
			: isPage
				? frontMatterSchema
				: collectionSchemas[folder as CollectionName];
	const parseFile = isPage ? parsePageFile : parseYamlFile;
	const read = reader.read(folder, path.basename(name), parseFile, schema);
	const outcome = checkFindings(reader.findings, name);
	if (read === undefined) {
		if (outcome === 'accepted') throw new Error(`${name} was neither read nor refused.`);
		return outcome;
	}
	const base = path.parse(name).name;
	const id = isPage ? `${path.basename(folder)}/${base}` : base;
	const body = 'body' in read.file ? { body: read.file.body } : {};
	const guide = guideWith(folder, id, { ...(read.data as object), ...body });
	const place = reader.place(path.join(folder, base));
	const findings = checkGuide(guide, TODAY).flatMap(({ rule, problems }) =>
		problems.map(({ collection, id: entry, path: at, ...rest }): Finding => {
			const isHere = collection === (isPage ? 'pages' : folder) && entry === id;
			const position = isHere ? place?.locate(at) : { line: 1, column: 1 };
			const file = path.join(FIXTURE, collection, entry);
			return { rule, file, ...(position ?? { line: 0, column: 0 }), ...rest };
		}),
	);
	const judged = checkFindings(findings, name);
	if (judged === 'accepted') JSON.stringify(publishGuide(guide, TODAY));
	return judged;
}

/** Files of a guide, changed in their data, their text or their bytes. */
export const contentFiles: Target = { name: 'content files', cases: 10_000, attempt };
