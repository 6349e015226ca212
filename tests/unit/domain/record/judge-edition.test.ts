import { expect, test } from 'vitest';
import { judgeEdition } from '../../../../src/domain/record/judge-edition.ts';
import { evaluate } from '../../../../src/domain/decision/evaluate.ts';
import type { EvaluationGuide } from '../../../../src/domain/decision/evaluation-guide.ts';

const claim = (level: string) => ({ level, conditions: [] });
const guide: EvaluationGuide = {
	guide: { audiences: [{ id: 'landlords' }], groups: [{ id: 'footage', missing: 'cannot-tell' }] },
	criteria: [
		{
			id: 'lock',
			group: 'footage',
			weighable: true,
			scale: 'levels',
			levels: [
				{ id: 'sealed', value: 1 },
				{ id: 'open', value: 0 },
			],
		},
	],
	apps: [
		{
			id: 'dingalot',
			status: 'active',
			claims: { lock: claim('open') },
			variants: [
				{ id: 'block', defaultFor: ['landlords'], overrides: { lock: claim('sealed') } },
				{ id: 'pro', defaultFor: [], overrides: { lock: claim('sealed') } },
			],
		},
	],
};
const preferences = {
	audience: 'landlords',
	requirements: [{ criterion: 'lock', atLeast: 'sealed' }],
	weights: {},
};
const verdictOf = (edition: string) =>
	judgeEdition(guide, preferences, { app: 'dingalot', edition })?.verdict;

test('an edition is judged on its own facts, whoever gets which by default', () => {
	expect(verdictOf('base')).toBe('does-not-fit');
	expect(verdictOf('block')).toBe('fits');
	expect(verdictOf('pro')).toBe('fits');
});

test('the edition that somebody gets by default is judged as in the whole comparison', () => {
	const [whole] = evaluate(guide, preferences).results;
	expect(verdictOf('block')).toBe(whole?.verdict);
});

test('what the guide does not have is not judged', () => {
	expect(verdictOf('gold')).toBeUndefined();
	expect(judgeEdition(guide, preferences, { app: 'nobody', edition: 'base' })).toBeNull();
});
