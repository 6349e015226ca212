import { HIDDEN } from '../../schema/hidden-characters.ts';
import type { Page } from '../../schema/page.ts';
import { problem, type Rule, type Trouble } from '../rule.ts';
import { visibleMarkdown } from '../visible-markdown.ts';

type Words = Omit<Trouble, 'path'>;

/** What a page may not hold; each match is a fault of its own. */
const FAULTS: readonly [RegExp, Words][] = [
	[
		/<(?:\/?[a-z]|[!?])/gi,
		{
			message: 'This page holds HTML.',
			expected: 'words in Markdown only',
			hint: 'Say it in Markdown; write \\< for the sign itself, or put code between backticks on one line.',
		},
	],
	[
		/!\[[^\]\n]*\][([]/g,
		{
			message: 'This page holds a picture.',
			expected: 'words in Markdown only',
			hint: 'Say in words what the picture shows.',
		},
	],
];

const HIDDEN_WORDS: Words = {
	message: 'This page holds a hidden character that can mislead readers.',
	expected: 'plain words',
	hint: 'Type the words anew instead of pasting them.',
};

export const pageWords: Rule = {
	name: 'page-words',
	about: 'Pages hold words in Markdown: no HTML, no pictures and no hidden characters.',
	check: (guide) => guide.pages.flatMap(check),
};

function check({ id, body }: Page) {
	const at = (offset: number, words: Words) =>
		problem({ collection: 'pages', id, path: ['body', offset] }, words);
	if (body.trim() === '') {
		return [
			at(0, {
				message: 'This page has no words.',
				expected: 'text below the front matter',
				hint: 'Write it, or remove the file.',
			}),
		];
	}
	const visible = visibleMarkdown(body);
	const hidden = body.replaceAll('\r\n', ' \n').search(HIDDEN);
	return [
		...FAULTS.flatMap(([pattern, words]) =>
			[...visible.matchAll(pattern)].map(({ index }) => at(index, words)),
		),
		...(hidden < 0 ? [] : [at(hidden, HIDDEN_WORDS)]),
	];
}
