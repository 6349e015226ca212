import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/integrity/check-guide.ts';
import {
	FIXTURE,
	fixtureGuide,
	fixtureLine,
	fixtureTexts,
	readTexts,
	TODAY,
} from '../../fixtures/invented-guide.ts';
import { checklistCases } from './cases-checklist.ts';
import { claimCases } from './cases-claims.ts';
import { correctionCases } from './cases-corrections.ts';
import { dateCases } from './cases-dates.ts';
import { entryCases } from './cases-entries.ts';
import { glossaryCases } from './cases-glossary.ts';
import { hostileCases } from './cases-hostile.ts';
import { linkCases } from './cases-links.ts';
import { noticeCases } from './cases-notices.ts';
import { pageCases } from './cases-pages.ts';
import { preferenceCases } from './cases-preferences.ts';
import { questionnaireCases } from './cases-questionnaire.ts';
import { roleCases } from './cases-roles.ts';
import { settingCases } from './cases-settings.ts';

const cases = [
	...entryCases,
	...claimCases,
	...linkCases,
	...preferenceCases,
	...questionnaireCases,
	...roleCases,
	...settingCases,
	...checklistCases,
	...correctionCases,
	...dateCases,
	...noticeCases,
	...glossaryCases,
	...pageCases,
	...hostileCases,
];
const { place } = readTexts(fixtureTexts());

test.each(rules)('the invented guide keeps the rule $name', ({ check }) => {
	expect(check(fixtureGuide(), TODAY)).toEqual([]);
});

test.each(rules)('the rule $name has a failing case and says what holds', ({ name, about }) => {
	expect(cases.map(({ rule }) => rule)).toContain(name);
	expect(about).toMatch(/^[A-Z].+\.$/);
});

test('no two rules share a name', () => {
	expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
});

describe('a broken rule is found, once, where it can be mended', () => {
	test.each(cases)('$rule: $when', (failing) => {
		const { rule: name, edit, file, line, message, severity = 'error', amongOthers } = failing;
		const guide = fixtureGuide();
		edit(guide);
		const rule = rules.find((candidate) => candidate.name === name);
		const findings = (rule?.check(guide, TODAY) ?? []).map((problem) => place(problem, name));
		if (!amongOthers) expect(findings).toHaveLength(1);
		expect(findings[0]).toMatchObject({
			rule: name,
			severity,
			file: file ? `${FIXTURE}/${file}` : FIXTURE,
			message,
		});
		expect(fixtureLine(file, findings[0]?.line ?? 0)).toContain(line);
		expect(findings[0]?.expected).toMatch(/\S/);
		expect(findings[0]?.hint).toMatch(/\S/);
	});
});

test('a problem changes nothing in the guide that is judged', () => {
	const guide = fixtureGuide();
	for (const { check } of rules) check(guide, TODAY);
	expect(guide).toEqual(fixtureGuide());
});
