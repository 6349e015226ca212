import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { evaluate } from '../../../../src/domain/decision/evaluate.ts';
import type { EvaluationGuide } from '../../../../src/domain/decision/evaluation-guide.ts';
import type { Preferences } from '../../../../src/domain/decision/preferences.ts';

const text = readFileSync('docs/method.md', 'utf8');
const section = text.slice(text.indexOf('A worked example'));
const [guide, preferences] = [...section.matchAll(/```json\n(.*?)```/gs)].map(
	([, json = '']): unknown => JSON.parse(json),
) as [EvaluationGuide, Preferences];

/** The table's rows, without the column that gives the reason. */
const rows = section
	.slice(section.indexOf('| app '))
	.split('\n')
	.filter((line) => line.startsWith('|'))
	.slice(2)
	.map((line) =>
		line
			.split('|')
			.slice(1, 7)
			.map((cell) => cell.trim()),
	);

const shown = (number: number): string => String(Number(number.toFixed(4)));

test('the worked example of the method comes out as its document says', () => {
	const [, draws = '', seed = ''] = /(?<!\d)(\d+) draws from seed (\d+)/.exec(section) ?? [];
	const options = { draws: Number(draws), seed: Number(seed) };
	expect(options.draws).toBeGreaterThan(0);
	const { results } = evaluate(guide, preferences, options);
	const computed = results.map(({ app, verdict, match, rank, firstPlaceShare }) => [
		app,
		verdict,
		shown(match?.low ?? NaN),
		shown(match?.high ?? NaN),
		String(rank),
		firstPlaceShare === null ? '–' : shown(firstPlaceShare),
	]);
	expect(rows).toEqual(computed);
	expect(rows).toHaveLength(guide.apps.length);
});

test('the method is told in less than 150 lines, and names what it gives', () => {
	expect(text.split('\n').length).toBeLessThanOrEqual(151);
	const evaluation = evaluate(guide, preferences);
	for (const key of ['nearMisses', 'decisiveGap', 'whatWouldChange'] as const) {
		expect(Object.keys(evaluation)).toContain(key);
		expect(text).toContain(`\`${key}\``);
	}
});
