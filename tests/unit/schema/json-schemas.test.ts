import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parseYamlFile } from '../../../src/guide-files/yaml-file.ts';
import { collectionSchemas } from '../../../src/schema/collections.ts';
import { jsonSchema, jsonSchemaNames, jsonSchemaText } from '../../../src/schema/json-schemas.ts';
import { FIXTURE, fixtureData, yamlTexts } from '../../fixtures/invented-guide.ts';

const PUBLISHED = 'public/data/v1/schema';

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats(ajv);
const validators = new Map<string, ReturnType<Ajv2020['compile']>>(
	jsonSchemaNames.map((name) => [name, ajv.compile(jsonSchema(name))]),
);

/** The JSON Schema that a file's first line sends an editor to. */
const schemaLine = /^# yaml-language-server: \$schema=(\S+)\n/;

test.each(jsonSchemaNames)('the JSON Schemas are current: %s', (name) => {
	const committed = readFileSync(path.join(PUBLISHED, `${name}.json`), 'utf8');
	expect(committed, 'run: npm run schemas').toBe(jsonSchemaText(name));
});

test('no JSON Schema is left over', () => {
	const names = readdirSync(PUBLISHED).map((name) => path.basename(name, '.json'));
	expect(names.sort()).toEqual([...jsonSchemaNames].sort());
});

test('every kind of file has a JSON Schema, guide.yaml and what is published too', () => {
	const others = ['guide-file', 'guide', 'release', 'release-index'];
	expect(jsonSchemaNames).toEqual(expect.arrayContaining(others));
	expect(jsonSchemaNames.length).toBe(Object.keys(collectionSchemas).length + others.length);
});

test.each(jsonSchemaNames)('%s says which version it is in, its title and its purpose', (name) => {
	expect(jsonSchema(name)).toMatchObject({
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		title: name,
		description: expect.stringMatching(/\.$/) as string,
	});
});

describe('an editor sees no fault in', () => {
	const files = ['content', FIXTURE].flatMap((folder) =>
		[...yamlTexts(folder)].map(([name, text]) => ({ file: path.join(folder, name), text })),
	);

	test.each(files)('$file', ({ file, text }) => {
		const address = schemaLine.exec(text)?.[1];
		const schema = path.resolve(path.dirname(file), address ?? '');
		expect(path.relative(PUBLISHED, path.dirname(schema))).toBe('');
		const validate = validators.get(path.basename(schema, '.json'));
		const { data, findings } = parseYamlFile(file, text);
		expect(findings).toEqual([]);
		expect(validate?.(data), JSON.stringify(validate?.errors, null, 1)).toBe(true);
	});
});

describe('an editor sees', () => {
	const notice = fixtureData('notices/ogle-leak.yaml') as object;
	const app = fixtureData('apps/dingalot.yaml') as { settings: object[] };
	const question = fixtureData('questions/passers-by.yaml') as { options: object[] };
	const profile = fixtureData('profiles/quiet-street.yaml') as object;
	const setting = app.settings[0];
	const option = question.options[0];
	const answered = { question: 'whose-door', options: ['mine-alone'] };

	test.each([
		['a missing key', 'notice', { ...notice, scope: undefined }],
		['a key that is misspelt', 'notice', { ...notice, sumary: 'x' }],
		['a word that is not of the list', 'notice', { ...notice, kind: 'gossip' }],
		['a year without quotes', 'notice', { ...notice, date: 2022 }],
		['an empty text', 'notice', { ...notice, scope: {} }],
		['an address that is none', 'app', { ...app, website: 'dingalot' }],
		['an id with capitals', 'app', { ...app, kind: 'Wired' }],
		['a setting without evidence', 'app', { ...app, settings: [{ ...setting, evidence: [] }] }],
		['a setting of nobody', 'app', { ...app, settings: [{ ...setting, who: undefined }] }],
		[
			'advice without a text',
			'question',
			{ ...question, options: [{ ...option, advice: { title: { en: 'x' } } }, option] },
		],
		[
			'what depends on no answer',
			'question',
			{ ...question, options: [{ ...option, depending: [{ ...answered, options: [] }] }, option] },
		],
		['a profile without answers', 'profile', { ...profile, answers: undefined }],
		['an answer outside a list', 'profile', { ...profile, answers: { 'whose-door': 'mine' } }],
		['a profile with weights of its own', 'profile', { ...profile, weights: {} }],
	])('%s', (_, name, data) => {
		expect(validators.get(name)?.(JSON.parse(JSON.stringify(data)))).toBe(false);
	});

	test('that what has a default may be left out', () => {
		const without = { aliases: undefined, variants: undefined, settings: undefined };
		const short = JSON.parse(JSON.stringify({ ...app, ...without })) as unknown;
		expect(validators.get('app')?.(short)).toBe(true);
		const asked = { ...question, options: [{ ...option, depending: [answered] }, option] };
		expect(validators.get('question')?.(asked)).toBe(true);
	});
});
