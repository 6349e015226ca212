import type { WholeGuide } from '../../../src/schema/whole-guide.ts';
import { app, byId, criterion, type FailingCase } from './edits.ts';

const METHOD = 'pages/en/method.md';
const LINK = '/en/help/';
const HIDDEN = 'This text holds a hidden character that can mislead readers.';

/** What stands for nothing, reorders, joins or cannot be read. */
const hidden = [
	...['\0', '\u0007', '\u007f', '\u0085', '\u061c', '\u180e', '\u200b', '\u200e', '\u2028'],
	...['\u202a', '\u202e', '\u2066', '\u2069', '\ufeff', '\u00ad', '\u3164', '\ufff9', '\ufffd'],
	...['\ud800', '\u{e0041}', 'a\u200d', 'a\u0301\u200c'],
];

const coded = (text: string): string =>
	Array.from(text, (sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16)}`).join(' ');

/** Failing cases of the rules that keep out what was written to mislead or to run. */
export const hostileCases: FailingCase[] = [
	...hidden.map((sign) => ({
		rule: 'plain-text',
		when: `a name holds ${coded(sign)}`,
		edit: (guide: WholeGuide) => (app(guide).name = `Ding${sign}alot`),
		file: 'apps/dingalot.yaml',
		line: 'name: Dingalot',
		message: HIDDEN,
	})),
	...['<script', '</style', '<!--', '<?xml', '<svg/onload=alert(1)>', 'a<b'].map((markup) => ({
		rule: 'plain-text',
		when: `a text holds the beginning of an element: ${markup}`,
		edit: (guide: WholeGuide) => (criterion(guide, 'footage-lock').why['en'] = `See ${markup}`),
		file: 'criteria/footage-lock.yaml',
		line: 'en: The camera sees',
		message: 'This text holds markup; it would be shown as it stands.',
	})),
	...['con', 'nul', 'com1', 'constructor'].map((name) => ({
		rule: 'ids',
		when: `a file is called ${name}, of which file systems or programs have a use`,
		edit: (guide: WholeGuide) => (byId(guide.apps, 'tuttle-chime').id = name),
		file: '',
		line: '',
		message: `The file's name "${name}" is not an id.`,
	})),
	...['../etc', 'a/b', 'a\\b', '%2e%2e', 'A', '__proto__', 'toString', '.a', 'a.b', ''].map(
		(name) => ({
			rule: 'ids',
			when: `a file is called ${JSON.stringify(name)}`,
			edit: (guide: WholeGuide) => (byId(guide.apps, 'tuttle-chime').id = name),
			file: '',
			line: '',
			message: `The file's name "${name}" is not an id.`,
		}),
	),
	{
		rule: 'names',
		when: 'a name differs from another by what nobody sees',
		edit: (guide) => (app(guide, 'tuttle-chime').name = 'Ding\u200balot'),
		file: 'apps/tuttle-chime.yaml',
		line: 'name:',
		message: '"Ding\u200balot" is also a name of "dingalot".',
	},
	{
		rule: 'names',
		when: 'a name looks like another by a letter of another alphabet',
		edit: (guide) => (app(guide, 'tuttle-chime').name = 'Ding\u0430lot'),
		file: 'apps/tuttle-chime.yaml',
		line: 'name:',
		message: '"Ding\u0430lot" mixes letters of two alphabets that look alike.',
	},
	...[
		...['javascript:x', 'JaVaScRiPt:y', 'java&#115;cript:x', 'data:text/html,x'],
		...[
			'vbscript:x',
			'http://example.org/',
			'//example.org/',
			'/\\example.org',
			'https:example.org',
		],
		...['https://bank.example@example.org/', '\\javascript:x', '&#106;avascript:x', 'file:///etc'],
	].map((address) => ({
		rule: 'page-addresses',
		when: `a page links to ${address}`,
		edit(guide: WholeGuide) {
			const method = byId(guide.pages, 'en/method');
			method.body = method.body.replace(LINK, () => address);
		},
		file: METHOD,
		line: LINK,
		message: `This link leads nowhere that a link may lead: ${address}`,
	})),
	{
		rule: 'page-addresses',
		when: 'a page names an address without https, which would become a link',
		edit(guide) {
			const method = byId(guide.pages, 'en/method');
			method.body = method.body.replace('We read what makers', 'www.example.org/x');
		},
		file: METHOD,
		line: 'We read what makers',
		message: 'This link leads nowhere that a link may lead: www.example.org/x',
	},
];
