import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TAKEN_BY_SITE } from '../../../src/integrity/rules/ids.ts';
import { FIXTURE, fixtureTexts, judgeTexts, readTexts } from '../../fixtures/invented-guide.ts';

test.each([
	['criterias/footage-lock.yaml', 'criterias', 'Rename to "criteria/"'],
	['app/dingalot.yaml', 'app', 'Rename to "apps/"'],
	['Notices/ogle-leak.yaml', 'Notices', 'Rename to "notices/"'],
	['page/en/method.md', 'page', 'Rename to "pages/"'],
	['drafts/idea.txt', 'drafts', 'Move it out of the guide.'],
	['guide.yml', 'guide.yml', 'Rename to "guide.yaml"'],
	['dingalot.yaml', 'dingalot.yaml', 'Move it into a folder of the guide'],
	['README.md', 'README.md', 'Move it into a folder of the guide'],
])('what is no part of a guide is a fault: %s', (name, shown, hint) => {
	expect(readTexts(fixtureTexts({ [name]: 'not read' })).findings).toEqual([
		{
			rule: 'file',
			severity: 'error',
			file: `${FIXTURE}/${shown}`,
			line: 1,
			column: 1,
			message: expect.stringMatching(/^This (file|folder) is no part of a guide/) as string,
			expected: expect.stringMatching(/^one of: guide\.yaml, criteria\/, .*pages\//) as string,
			hint: expect.stringContaining(hint) as string,
		},
	]);
});

test('what programs keep beside a guide is left alone', () => {
	const others = { '.git/config': 'x', '.DS_Store': 'x', 'releases/2026-12/guide.json': '{}' };
	expect(readTexts(fixtureTexts(others)).findings).toEqual([]);
});

test('a folder under another name does not set off rules about what it was to hold', () => {
	const texts = new Map(
		[...fixtureTexts()].map(([name, text]) => [name.replace(/^criteria\//, 'criterion/'), text]),
	);
	const across = judgeTexts(texts).filter(({ rule }) => rule === 'references');
	expect(across).toEqual([]);
});

test('the addresses that a page cannot have are those of the site', () => {
	const names = readdirSync('src/pages/[locale]').filter((name) => !/^(\[|index\.)/.test(name));
	// Around a page of running text the site has something of its own; the text itself is the guide's.
	const rooms = names
		.map((name) => name.split('.')[0] ?? '')
		.filter((name) => !['method', 'data'].includes(name));
	expect([...TAKEN_BY_SITE].sort()).toEqual(rooms.sort());
});
