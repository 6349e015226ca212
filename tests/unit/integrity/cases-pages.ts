import { byId, type FailingCase } from './edits.ts';
import type { WholeGuide } from '../../../src/schema/whole-guide.ts';

const page = (guide: WholeGuide, id = 'en/method') => byId(guide.pages, id);

/** Words that stand in a page give way to others, which begin at the same place. */
const words = (part: string, by: string) => (guide: WholeGuide) => {
	page(guide).body = page(guide).body.replace(part, () => by);
};

const METHOD = 'pages/en/method.md';
const FIRST_WORDS = 'We read what makers';
const LINK = '/en/help/';
const HTML = 'This page holds HTML.';

/** Failing cases of the rules about pages of running text. */
export const pageCases: FailingCase[] = [
	{
		rule: 'ids',
		when: 'a page has a name that is no id',
		edit: (guide) => (page(guide).id = 'en/How We Judge'),
		file: '',
		line: '',
		message: 'The file\'s name "How We Judge" is not an id.',
	},
	{
		rule: 'ids',
		when: 'a page has the address of another',
		edit: (guide) => (page(guide).id = 'en/criteria'),
		file: '',
		line: '',
		message: 'The page cannot be called "criteria": another page of the site has that address.',
	},
	{
		rule: 'languages',
		when: 'pages stand in the folder of a language that is not offered',
		edit: ({ pages }) => pages.push(...pages.map((it) => ({ ...it, id: `de/${it.id.slice(3)}` }))),
		file: '',
		line: '',
		message: 'The guide does not offer the language "de".',
	},
	{
		rule: 'plain-text',
		when: 'the title of a page holds markup',
		edit: (guide) => (page(guide).title = 'How <em>we</em> judge'),
		file: METHOD,
		line: 'title: How we judge',
		message: 'This text holds markup; it would be shown as it stands.',
	},
	{
		rule: 'page-languages',
		when: 'a page is missing in a required language',
		edit({ info, pages }) {
			info.locales.required = ['nl', 'en'];
			const inDutch = pages.filter(({ id }) => id !== 'en/method');
			pages.push(...inDutch.map((it) => ({ ...it, id: `nl/${it.id.slice(3)}` })));
		},
		file: METHOD,
		line: 'title: How we judge',
		message: 'The page "method" is missing in "nl".',
	},
	{
		rule: 'page-words',
		when: 'a page has no words',
		edit: (guide) => (page(guide).body = '\n \n'),
		file: METHOD,
		line: '---',
		message: 'This page has no words.',
	},
	...[
		['a tag', '<br>'],
		['the end of a tag', '</p>'],
		['a tag that is not closed', '<img src=x '],
		['a comment', '<!-- x -->'],
		['an instruction', '<?php ?>'],
		['an address with a script', '<javascript:alert(1)>'],
		['a tag after a backtick', '<i> ` x'],
		['a tag between backticks on two lines', '<i> `\n`'],
	].map(([what = '', by = '']) => ({
		rule: 'page-words',
		when: `a page holds ${what}`,
		edit: words(FIRST_WORDS, by),
		file: METHOD,
		line: FIRST_WORDS,
		message: HTML,
	})),
	{
		rule: 'page-words',
		when: 'a page holds a picture',
		edit: words(FIRST_WORDS, '![a bell](/bell.png)'),
		file: METHOD,
		line: FIRST_WORDS,
		message: 'This page holds a picture.',
	},
	{
		rule: 'page-words',
		when: 'a page holds a character that turns words around',
		edit: words(FIRST_WORDS, '\u202eWe read'),
		file: METHOD,
		line: FIRST_WORDS,
		message: 'This page holds a hidden character that can mislead readers.',
	},
	...['/nl/help/', '../../nl/help/', '</nl/help/>', '/nl'].map((address) => ({
		rule: 'page-links',
		when: `a page in English links to ${address}`,
		edit(guide: WholeGuide) {
			guide.info.locales.offered.push('nl');
			words(LINK, address)(guide);
		},
		file: METHOD,
		line: LINK,
		message: `This link leads to a page in "nl": ${address.replaceAll(/[<>]/g, '')}`,
	})),
	{
		rule: 'page-links',
		when: 'a page in English names an address in Dutch below its words',
		edit(guide) {
			guide.info.locales.offered.push('nl');
			words('## Gaps', '[g]: /nl/gaps/')(guide);
		},
		file: METHOD,
		line: '## Gaps',
		message: 'This link leads to a page in "nl": /nl/gaps/',
	},
];
