import { expect, test } from 'vitest';
import { fixtureTexts, judgeTexts, replaced, FIXTURE } from '../../fixtures/invented-guide.ts';

const filesOf = (rule: string, findings: ReturnType<typeof judgeTexts>) =>
	findings.filter((finding) => finding.rule === rule).map(({ file }) => file);

test('the invented guide has no faults', () => {
	expect(judgeTexts(fixtureTexts())).toEqual([]);
});

test('faults of syntax, shape and meaning are reported together', () => {
	const findings = judgeTexts(
		fixtureTexts({
			...replaced('glossary/sealed-pictures.yaml', 'term:', '\tterm:'),
			...replaced('notices/ogle-leak.yaml', 'kind: breach', 'kind: gossip'),
			...replaced('apps/tuttle-chime.yaml', 'status: active', 'status: retired'),
		}),
	);
	expect(filesOf('yaml', findings)).toContain(`${FIXTURE}/glossary/sealed-pictures.yaml`);
	expect(filesOf('shape', findings)).toEqual([`${FIXTURE}/notices/ogle-leak.yaml`]);
	expect(filesOf('retired-apps', findings)).toEqual([
		`${FIXTURE}/apps/tuttle-chime.yaml`,
		`${FIXTURE}/apps/tuttle-chime.yaml`,
	]);
});

test('an unreadable criterion does not set off the rules that look across files', () => {
	const findings = judgeTexts(
		fixtureTexts(replaced('criteria/partner-adverts.yaml', 'scale: levels', 'scale: [')),
	);
	expect(findings.length).toBeGreaterThan(0);
	expect(new Set(findings.map(({ file }) => file))).toEqual(
		new Set([`${FIXTURE}/criteria/partner-adverts.yaml`]),
	);
});

test('a claim on a criterion that cannot be read is not blamed for lacking evidence', () => {
	const findings = judgeTexts(
		fixtureTexts(replaced('criteria/footage-lock.yaml', 'order: 1', 'order: one')),
	);
	expect(filesOf('evidence', findings)).toEqual([]);
	expect(filesOf('shape', findings)).toEqual([`${FIXTURE}/criteria/footage-lock.yaml`]);
});

test('rules about one file still speak when another cannot be read', () => {
	const findings = judgeTexts(
		fixtureTexts({
			...replaced('notices/ogle-leak.yaml', 'kind: breach', 'kind: gossip'),
			...replaced('apps/dingalot.yaml', 'level: rings-anyway', 'level: rings-never'),
		}),
	);
	expect(findings.map(({ rule }) => rule).sort()).toEqual(['claim-levels', 'shape']);
});

test('a file that is gone is missed by whoever names it', () => {
	const findings = judgeTexts(fixtureTexts({ 'notices/ogle-mended.yaml': undefined }));
	expect(findings).toHaveLength(1);
	expect(findings[0]).toMatchObject({
		file: `${FIXTURE}/notices/ogle-penalty.yaml`,
		message: 'There is no notice "ogle-mended".',
	});
});

test('without a readable guide.yaml only shape is judged', () => {
	const findings = judgeTexts(
		fixtureTexts({
			...replaced('guide.yaml', 'name: Doorstep', 'title: Doorstep'),
			...replaced('apps/tuttle-chime.yaml', 'status: active', 'status: retired'),
		}),
	);
	expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['shape']));
});
