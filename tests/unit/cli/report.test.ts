import { expect, test } from 'vitest';
import { list, section, toHtml, toMarkdown, type Report } from '../../../src/cli/reports/report.ts';

const report = (text: string): Report => ({
	lang: 'en',
	title: text,
	blocks: section(2, text, [{ kind: 'text', text }, list([text])]),
});

test('a text with markup in it stays text', () => {
	const html = toHtml(report('<script>alert("&")</script>'));
	expect(html).not.toContain('<script');
	expect(html.match(/&lt;script&gt;alert\(&quot;&amp;&quot;\)/g)).toHaveLength(5);
	expect(toMarkdown(report('a *b* [c](d) `e` <f>'))).toContain(
		String.raw`- a \*b\* \[c\](d) \`e\` \<f\>`,
	);
});

test('a line break in a text begins no new paragraph or heading', () => {
	expect(toMarkdown(report('a\n\n# b'))).toBe(
		['# a \\# b', '## a \\# b', 'a \\# b', '- a \\# b\n'].join('\n\n'),
	);
});

test('a section with nothing in it has no heading', () => {
	expect(section(2, 'Empty', [list([])])).toEqual([]);
});
