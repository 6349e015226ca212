import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { evaluate, type EvaluationOptions } from '../../src/domain/decision/evaluate.ts';
import type { EvaluationGuide } from '../../src/domain/decision/evaluation-guide.ts';
import type { Evaluation } from '../../src/domain/decision/evaluation.ts';
import type { Preferences } from '../../src/domain/decision/preferences.ts';
import { builtSite } from './pages.ts';

const { folder, guide, files } = builtSite();

interface Vector {
	name: string;
	guide: EvaluationGuide;
	preferences: Preferences;
	options: EvaluationOptions;
	evaluation: Evaluation;
}

describe('the data file', () => {
	test('has the shape that its published JSON Schema says', () => {
		const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
		addFormats(ajv);
		const schema = readFileSync(path.join(folder, 'data/v1/schema/guide.json'), 'utf8');
		const validate = ajv.compile(JSON.parse(schema) as object);
		validate(guide);
		const errors = validate.errors?.map(
			({ instancePath, message }) => `${instancePath} ${message}`,
		);
		expect(errors?.slice(0, 20) ?? []).toEqual([]);
	});

	test('has the parts that were promised', () => {
		expect(Object.keys(guide)).toEqual(
			expect.arrayContaining([
				'guide',
				'release',
				'criteria',
				'apps',
				'notices',
				'glossary',
				'questions',
				'profiles',
			]),
		);
		for (const criterion of guide.criteria) {
			expect(Object.keys(criterion)).toEqual(
				expect.arrayContaining(['id', 'group', 'scale', 'weighable']),
			);
		}
		for (const app of guide.apps) {
			expect(Object.keys(app)).toEqual(
				expect.arrayContaining([
					'id',
					'name',
					'status',
					'claims',
					'variants',
					'sources',
					'history',
					'announced',
					'reply',
				]),
			);
			for (const claim of Object.values(app.claims)) {
				expect(Object.keys(claim)).toEqual(
					expect.arrayContaining([
						'level',
						'conditions',
						'evidence',
						'asOf',
						'confidence',
						'grade',
						'freshness',
					]),
				);
			}
		}
	});

	test('has every app on every question: at least 38 × 45, and 119 notices', () => {
		const ids = guide.criteria.map(({ id }) => id).sort();
		expect(ids.length).toBeGreaterThanOrEqual(45);
		expect(guide.apps.length).toBeGreaterThanOrEqual(38);
		expect(guide.notices.length).toBeGreaterThanOrEqual(119);
		const partly = guide.apps.filter(
			({ claims }) => Object.keys(claims).sort().join() !== ids.join(),
		);
		expect(partly.map(({ id }) => id)).toEqual([]);
	});

	test('gives every claim its evidence, or says what is missing', () => {
		const bare = guide.apps.flatMap(({ id, claims }) =>
			Object.entries(claims).flatMap(
				([criterion, { evidence, level, missing, note, generalKnowledge }]) =>
					evidence.length > 0 || (level === null && missing) || note || generalKnowledge
						? []
						: [`${id} × ${criterion}`],
			),
		);
		expect(bare).toEqual([]);
	});

	test('says under which licence it may be used', () => {
		expect(guide.guide.licence).toMatchObject({
			id: 'CC-BY-4.0',
			url: expect.stringMatching(/^https:/) as string,
		});
	});

	test('stands in the order of ids, so that the same guide gives the same bytes', () => {
		for (const entries of [guide.criteria, guide.apps, guide.notices, guide.questions]) {
			const ids = entries.map(({ id }) => id);
			expect(ids).toEqual(ids.toSorted((a, b) => (a < b ? -1 : 1)));
		}
	});
});

describe('the examples to recalculate', () => {
	test('are published, and give what they say', () => {
		expect([...files]).toContain('/data/v1/method-vectors.json');
		const text = readFileSync(path.join(folder, 'data/v1/method-vectors.json'), 'utf8');
		const { cases } = JSON.parse(text) as { cases: Vector[] };
		expect(cases.length).toBeGreaterThan(5);
		for (const { name, guide: invented, preferences, options, evaluation } of cases) {
			expect(evaluate(invented, preferences, options), name).toEqual(evaluation);
		}
	});
});

test('the shape of every file is served beside the data', () => {
	const schemas = [...files].filter((file) => file.startsWith('/data/v1/schema/'));
	expect(schemas).toContain('/data/v1/schema/guide.json');
	expect(schemas.length).toBeGreaterThan(10);
});
