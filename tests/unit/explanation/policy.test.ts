import { describe, expect, test } from 'vitest';
import type { PolicyLogic } from '../../../src/domain/policy/policy-logic.ts';
import { buildAppSheet } from '../../../src/explanation/app-sheet/build-app-sheet.ts';
import { allowedIn, type AllowList } from '../../../src/explanation/policy/allow-list.ts';
import { buildPolicyView } from '../../../src/explanation/policy/build-policy-view.ts';
import { checkMinimum } from '../../../src/explanation/policy/check-minimum.ts';
import { requirementLine } from '../../../src/explanation/policy/minimum-words.ts';
import { policyPaper } from '../../../src/explanation/policy/policy-paper.ts';
import { plainLine } from '../../../src/explanation/policy/policy-lines.ts';
import { joinedRows } from '../../../src/explanation/policy/policy-rows.ts';
import { speakWith } from '../../../src/i18n/speak.ts';
import { voiceFor } from '../../../src/i18n/voice.ts';
import { fixtureGuide } from '../../fixtures/invented-guide.ts';

const DAY = '2026-06-15';
const guide = fixtureGuide();
const voice = voiceFor('en', guide.info);
const shown = { id: '2026-09-15', date: '2026-09-15', sha256: 'abc123' };
const view = buildPolicyView(guide, voice, shown, DAY);
const t = speakWith(view.messages);

const stairs: PolicyLogic = {
	audience: 'landlords',
	minimums: [
		{ requires: { criterion: 'partner-adverts', atLeast: 'selected-partners' }, from: 'street' },
		{ requires: { criterion: 'footage-lock', atLeast: 'sealed-on-request' }, from: 'hallway' },
		{ requires: { criterion: 'footage-lock', atLeast: 'always-sealed' }, from: 'doorstep' },
	],
};
const outcome = checkMinimum(stairs, view, t);

describe('what comes of a minimum', () => {
	test('lists each edition once, what stands well for the most confidential first', () => {
		expect(outcome.allowed.map(({ key, cells }) => [key, ...cells])).toEqual([
			['dingalot estate-edition', 'meets', 'meets', 'meets'],
			['tuttle-chime base', 'meets', 'meets', 'meets'],
			['dingalot base', 'meets', 'meets-if', 'fails'],
			['dingalot night-edition', 'meets', 'meets-if', 'fails'],
		]);
		expect([...outcome.unsure, ...outcome.failing]).toEqual([]);
	});

	test('says once what has to be done, and for which talks', () => {
		const base = outcome.allowed.find(({ key }) => key === 'dingalot base');
		const said = base?.lines.map(plainLine) ?? [];
		expect(said[0]).toMatch(/^Hallway: Whoever fits the bell, while fitting the bell: Switch on/);
		expect(said[1]).toBe('Doorstep: Watching along: Sealed on request');
		expect(said).toHaveLength(2);
	});

	test('leads to the evidence of the edition that answers', () => {
		const night = outcome.allowed.find(({ key }) => key === 'dingalot night-edition');
		expect(night?.lines.find(({ kind }) => kind === 'failure')?.href).toBe(
			'/en/apps/dingalot/evidence/footage/#footage-lock',
		);
	});

	test('says once what is missed by one answer, however often it is asked', () => {
		const asked = ['street', 'hallway'].map((from) => ({
			requires: { criterion: 'partner-adverts', atLeast: 'nobody-named' },
			from,
		}));
		const { failing } = checkMinimum({ ...stairs, minimums: asked }, view, t);
		const lines = failing.find(({ key }) => key === 'dingalot base')?.lines ?? [];
		expect(lines.map(({ kind, talks }) => [kind, talks])).toEqual([['failure', '']]);
	});

	test('counts by talk, and tells where nothing is asked', () => {
		const [, later] = stairs.minimums;
		const { counts, allowed } = checkMinimum(
			{ ...stairs, minimums: later ? [later] : [] },
			view,
			t,
		);
		expect(counts[0]).toBeNull();
		expect(counts[1]).toEqual({ meets: 2, 'meets-if': 2, 'cannot-tell': 0, fails: 0 });
		expect(allowed.every(({ cells }) => cells[0] === null)).toBe(true);
	});

	test('editions of an app that say the same stand together', () => {
		const rows = joinedRows(
			outcome.allowed.filter(({ app }) => app === 'dingalot'),
			'en',
		);
		expect(rows.map(({ editionName }) => editionName)).toEqual([
			'Dingalot Estate',
			'Ordinary edition, Dingalot Night',
		]);
	});
});

test('a requirement says which answers will do', () => {
	expect(
		requirementLine({ criterion: 'footage-lock', atLeast: 'sealed-on-request' }, view, t),
	).toBe('Watching along: ‘Maker cannot watch’ or ‘Sealed on request’');
	expect(requirementLine({ criterion: 'shared-with', atLeast: 2 }, view, t)).toMatch(/at least 2/);
});

describe('the list as a document', () => {
	const list: AllowList = {
		owner: 'Housing <b> & Co',
		since: '2026-07-01',
		review: '',
		decides: 'The board',
		ticks: {
			'dingalot base': ['street', 'hallway', 'doorstep'],
			'knock-knock base': ['street'],
		},
		remarks: { 'dingalot base': 'Only at number 5' },
	};
	const sheets = new Map(
		guide.apps.map((app) => [app.id, buildAppSheet(app, { guide, voice, day: DAY })]),
	);
	const address = 'https://doorstep.example/en/organisations/check/#v=1';
	const paper = policyPaper({ list, policy: stairs, outcome, view, sheets, address, t });
	const words = JSON.stringify(paper);

	test('holds only what is ticked and still meets the minimum', () => {
		expect(allowedIn(list, outcome, view.talks).map(({ row, talks }) => [row.key, talks])).toEqual([
			['dingalot base', [true, true, false]],
		]);
		const table = paper.blocks.find((block) => block.kind === 'table');
		expect(
			table?.rows.map((row) =>
				row
					.slice(1, 4)
					.flat(2)
					.map(({ text }) => text),
			),
		).toEqual([['Allowed', 'Allowed', 'Not allowed']]);
	});

	test('says how to set it, what is remarked, and why the others are not on it', () => {
		expect(words).toContain('Switch on sealing in the last step of the set-up.');
		expect(words).toContain('Only at number 5');
		expect(words).toContain('Tuttle Chime: meets it, but was not chosen');
	});

	test('says for whom it is, since when, and what is still to be filled in', () => {
		expect(paper.title).toContain('Housing <b> & Co');
		expect(paper.about).toEqual([
			'In force from: 1 July 2026',
			'We look again on: to be filled in',
			'Who decides: The board',
		]);
	});

	test('names the release with its checksum, and who decides', () => {
		expect(paper.foot).toContain('2026-09-15');
		expect(paper.foot).toContain('abc123');
		expect(paper.foot).toContain('https://doorstep.example/en/organisations/check/');
		expect(words).toContain('Your organisation decides.');
	});

	test('has widths that add up, and a cell for each column', () => {
		const table = paper.blocks.find((block) => block.kind === 'table');
		expect(table?.columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1);
		for (const row of table?.rows ?? []) expect(row).toHaveLength(table?.columns.length ?? 0);
	});

	test('of a preview says that it is no release', () => {
		const preview = { ...view, shown: { id: null, date: DAY, sha256: null } };
		const { foot } = policyPaper({
			list,
			policy: stairs,
			outcome,
			view: preview,
			sheets,
			address,
			t,
		});
		expect(foot).toContain('working version');
	});
});
