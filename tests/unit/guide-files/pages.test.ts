import { describe, expect, test } from 'vitest';
import { parsePageFile } from '../../../src/guide-files/page-file.ts';
import { FIXTURE, fixtureTexts, judgeTexts, readTexts } from '../../fixtures/invented-guide.ts';

const METHOD = 'pages/en/method.md';
const page = (...lines: string[]) => lines.join('\n');

const findingsOf = (text: string) => readTexts(fixtureTexts({ [METHOD]: text })).findings;

describe('a page', () => {
	test('has title, summary, words and its place as id', () => {
		const { guide } = readTexts(
			fixtureTexts({ [METHOD]: page('---', 'title: No', 'summary: 2024-12-23', '---', '', 'So.') }),
		);
		expect(guide?.pages.map(({ id }) => id)).toContain('en/help');
		expect(guide?.pages.find(({ id }) => id === 'en/method')).toEqual({
			id: 'en/method',
			title: 'No',
			summary: '2024-12-23',
			body: '\n\nSo.',
		});
	});

	test.each([
		['\uFEFF---\ntitle: x\n---\nWords'],
		['---\r\ntitle: x\r\n---\r\nWords'],
		['--- \ntitle: x\n---\t\nWords'],
	])('may be written by any editor: %j', (text) => {
		const { data, body, findings, locate } = parsePageFile('some.md', text);
		expect(findings).toEqual([]);
		expect(data).toEqual({ title: 'x' });
		expect(body.trim()).toBe('Words');
		expect(locate(['title'])).toEqual({ line: 2, column: 1 });
		expect(locate(['body', body.indexOf('Words')])).toEqual({ line: 4, column: 1 });
	});

	test('may hold a line of its own between paragraphs', () => {
		const { body } = parsePageFile('some.md', page('---', 'title: x', '---', 'a', '', '---', 'b'));
		expect(body).toBe('\na\n\n---\nb');
	});
});

describe('a fault in a page', () => {
	const opening = ['---', 'title: How we judge', 'summary: How this goes.'];
	const long = 'a'.repeat(201);

	test.each([
		['no front matter', ['## Reading'], 'front-matter', 1, 'does not begin with front matter'],
		['nothing at all', [''], 'front-matter', 1, 'does not begin with front matter'],
		['a line above', ['', ...opening, '---'], 'front-matter', 1, 'does not begin with'],
		['no end', [...opening, '', 'Words'], 'front-matter', 1, 'is not closed'],
		['no end, and words at once', ['---'], 'front-matter', 1, 'is not closed'],
		['YAML that is none', ['---', 'title: a: b', '---', 'Words'], 'yaml', 2, 'Nested mappings'],
		['a key twice', [...opening, 'title: x', '---', 'Words'], 'yaml', 4, 'unique'],
		['another key', [...opening, 'order: 1', '---', 'Words'], 'shape', 4, 'order'],
		['no summary', ['---', 'title: x', '---', 'Words'], 'shape', 2, 'summary'],
		['nothing between', ['---', '---', 'Words'], 'shape', 1, 'the file'],
		['a long title', ['---', `title: ${long}`, 'summary: x', '---', 'W'], 'shape', 2, 'title'],
		['a long summary', ['---', 'title: x', `summary: ${long}`, '---', 'W'], 'shape', 3, 'summary'],
		['an empty title', ['---', 'title: " "', 'summary: x', '---', 'W'], 'shape', 2, 'title'],
	])('is found, with its line: %s', (_, lines, rule, line, words) => {
		const findings = findingsOf(page(...lines));
		expect(findings).toHaveLength(1);
		expect(findings[0]).toMatchObject({
			rule,
			severity: 'error',
			file: `${FIXTURE}/${METHOD}`,
			line,
			message: expect.stringContaining(words) as string,
		});
	});

	test('is reported with those of other pages and files', () => {
		const findings = judgeTexts(
			fixtureTexts({
				[METHOD]: page(...opening, 'order: 1', '---', 'Words'),
				'pages/en/help.md': 'Words',
				'pages/en/data.md': page(...opening, '---', 'Words', '<b>words'),
				'glossary/empty.yaml': '',
			}),
		);
		expect(findings.map(({ file, line }) => `${file.slice(FIXTURE.length + 1)}:${line}`)).toEqual([
			'pages/en/help.md:1',
			'pages/en/method.md:4',
			'glossary/empty.yaml:1',
			'pages/en/data.md:6',
		]);
	});

	test('does not let the page pass for missing', () => {
		const texts = fixtureTexts({ [METHOD]: '' });
		expect(judgeTexts(texts).map(({ rule }) => rule)).toEqual(['front-matter']);
	});
});

describe('in the folder of pages', () => {
	test.each([
		['pages/en/method.markdown', 'pages/en/method.markdown', 'Rename to .md ("method.md")'],
		['pages/en/method.mdx', 'pages/en/method.mdx', 'Rename to .md ("method.md")'],
		['pages/en/old/method.md', 'pages/en/old', 'Move its files one folder up'],
		['pages/method.md', 'pages/method.md', 'such as "en/method.md"'],
	])('a file that is not read is a fault: %s', (name, shown, hint) => {
		const { findings } = readTexts(fixtureTexts({ [name]: 'Words' }));
		expect(findings).toHaveLength(1);
		expect(findings[0]).toMatchObject({ rule: 'file', file: `${FIXTURE}/${shown}`, line: 1 });
		expect(findings[0]?.hint).toContain(hint);
	});

	test('a language that is not offered is a fault of the folder, once', () => {
		const text = page('---', 'title: x', 'summary: x', '---', 'Worte');
		const findings = judgeTexts(
			fixtureTexts({ 'pages/de/method.md': text, 'pages/de/help.md': text }),
		);
		expect(findings).toHaveLength(1);
		expect(findings[0]).toMatchObject({ rule: 'languages', file: `${FIXTURE}/pages/de`, line: 1 });
	});
});
