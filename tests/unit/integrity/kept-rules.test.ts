import { expect, test } from 'vitest';
import { rules } from '../../../src/integrity/check-guide.ts';
import type { WholeGuide } from '../../../src/schema/whole-guide.ts';
import { fixtureGuide, TODAY } from '../../fixtures/invented-guide.ts';
import { frozenGuide, releaseOf } from '../../fixtures/frozen-guide.ts';
import { app, askMore, byId, claim, condition, nth, question, setting, variant } from './edits.ts';

const correction = (guide: WholeGuide) => nth(guide.corrections, 0);
const change = (guide: WholeGuide) => nth(nth(guide['second-reading'], 0).changes, 0);
const released = () => releaseOf(frozenGuide(), { id: '2026-06-15', date: '2026-06-15' });
const answersOf = (guide: WholeGuide) => nth(guide.profiles, 0).answers;
const promise = (guide: WholeGuide) => nth(app(guide).announced, 1);

/** Changes to the invented guide that come close to breaking a rule, and do not. */
const kept: [when: string, edit: (guide: WholeGuide) => void][] = [
	['the guide is dated today', ({ info }) => (info.asOf = TODAY)],
	[
		'a text in a script that is written with joiners holds one',
		(guide) => (app(guide).aliases = ['\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645']),
	],
	['a text holds a heart in colour', (guide) => (app(guide).vendor = 'We \u2764\ufe0f bells')],
	['a name is in another alphabet altogether', (guide) => (app(guide).vendor = 'Звонок Bell')],
	['the guide names no way out', ({ info }) => delete info.exit],
	['the guide ranks no alternatives', ({ info }) => (info.alternatives = [])],
	['the guide has no day of its own', ({ info }) => delete info.asOf],
	['an app stopped in the year it began', (guide) => (app(guide, 'ogle-porch').launched = '2024')],
	['a mistake is mended on its day', (guide) => (correction(guide).since = '2026-04-02')],
	[
		'a second reader followed within the month',
		(guide) => (claim(guide, 'footage-lock').reading.second = '2026-02-01'),
	],
	[
		'a vendor was asked to answer at once',
		(guide) => {
			const day = '2026-05-01';
			app(guide, 'tuttle-chime').reply = { state: 'asked', on: day, deadline: day };
		},
	],
	[
		'the deadline of a silent vendor passed yesterday',
		(guide) => {
			const reply = { state: 'no-reply', on: '2026-10-01', deadline: '2026-11-21' } as const;
			app(guide, 'ogle-porch').reply = reply;
		},
	],
	[
		'a notice that is only a year old followed within that year',
		({ notices }) => (byId(notices, 'ogle-leak').date = '2023'),
	],
	[
		'a notice stands without a word on what happened once',
		({ notices }) => (byId(notices, 'stairwell-ban').standing = { state: 'event' }),
	],
	['a promise is due today', (guide) => (promise(guide).due = TODAY)],
	['a promise is due this year', (guide) => (promise(guide).due = '2026')],
	['a correction put a level where none was', (guide) => (correction(guide).was = null)],
	[
		'a correction took a level away',
		(guide) => {
			correction(guide).is = 'not-disclosed';
			const missing = { level: null, missing: 'not-disclosed' };
			Object.assign(claim(guide, 'bystander-sound', 'ogle-porch'), missing);
		},
	],
	[
		'a later correction says otherwise',
		(guide) => {
			const first = correction(guide);
			guide.corrections.push({ ...first, id: 'ogle-once-more', date: '2026-05-01' });
			first.is = 'listens-at-ring';
		},
	],
	[
		'the facts changed after a correction',
		(guide) => {
			correction(guide).is = 'listens-at-ring';
			claim(guide, 'bystander-sound', 'ogle-porch').asOf = '2026-05';
			const { 'watchdog-report': report } = app(guide, 'ogle-porch').sources;
			if (report) report.seen = '2026-05';
		},
	],
	[
		'a release has what a correction says',
		(guide) => {
			const release = released();
			correction(guide).is = 'listens-at-ring';
			const found = release.apps.find(({ id }) => id === 'ogle-porch');
			Object.assign(found?.claims['bystander-sound'] ?? {}, { level: 'listens-at-ring' });
			guide.releases = [release];
		},
	],
	[
		'a correction is about what only a release has',
		(guide) => {
			const release = released();
			const gone = release.apps.find(({ id }) => id === 'ogle-porch');
			if (gone) Object.assign(gone, { id: 'ogle-bell' });
			guide.releases = [release];
			correction(guide).app = 'ogle-bell';
		},
	],
	[
		'a vendor objects on the day of its answer',
		(guide) => {
			const answered = { state: 'answered', on: '2026-05-01', answered: '2026-05-20' } as const;
			app(guide, 'tuttle-chime').reply = { ...answered, words: { en: 'No.' } };
		},
	],
	[
		'a vendor objects before it is asked',
		(guide) => (app(guide, 'tuttle-chime').reply = { state: 'not-asked' }),
	],
	[
		'a second reader found no evidence',
		(guide) => (claim(guide, 'partner-adverts').reading.found = null),
	],
	[
		'a correction names neither criterion nor levels',
		(guide) => {
			delete correction(guide).criterion;
			delete correction(guide).was;
			delete correction(guide).is;
		},
	],
	[
		'a second reader counted',
		(guide) => Object.assign(change(guide), { criterion: 'shared-with', from: '2', to: 'unknown' }),
	],
	[
		'a second reader exchanged a flag',
		(guide) =>
			Object.assign(change(guide), {
				criterion: 'answer-from',
				from: 'wall-panel',
				to: 'plain-chime',
			}),
	],
	['a second reader found a dispute', (guide) => (change(guide).to = 'disputed')],
	[
		'an edition is the default for one of its audiences',
		(guide) => variant(guide, 'night-edition').defaultFor.push('households'),
	],
	[
		'somebody may be asked eight questions',
		(guide) => {
			askMore(guide, 6);
		},
	],
	[
		'there are fourteen questions, and nobody is asked more than eight',
		(guide) => {
			askMore(guide, 6, 'mine-alone');
			askMore(guide, 6, 'ours-together');
		},
	],
	[
		'a profile gives as many answers as a question takes, in any order',
		(guide) => (answersOf(guide)['passers-by'] = ['hardly-ever', 'every-day']),
	],
	['a profile gives a non-answer', (guide) => (answersOf(guide)['passers-by'] = ['cannot-say'])],
	['a profile passes over a question', (guide) => delete answersOf(guide)['passers-by']],
	[
		'every answer but one of a question is a non-answer',
		(guide) => {
			for (const option of question(guide, 'whose-door').options.slice(1))
				option.effect = { en: 'Does not count.' };
		},
	],
	['a setting is of every edition', (guide) => delete setting(guide, 'seal-pictures').editions],
	['a setting costs nothing', (guide) => delete setting(guide, 'seal-pictures').costs],
	[
		'a setting has a condition of an edition for its act',
		(guide) => {
			const override = variant(guide, 'estate-edition').overrides['monthly-fee'];
			const { id, text, who, when } = setting(guide, 'cover-microphone');
			const act = { ...structuredClone(condition(guide)), id, text, who, when };
			Object.assign(override ?? {}, { conditions: [act], otherwise: null });
		},
	],
	[
		'only a setting rests on a source',
		(guide) => {
			nth(app(guide).announced, 1).source = 'manual';
			nth(setting(guide, 'cover-microphone').evidence, 0).source = 'maker-letter';
		},
	],
	['a text has several lines', ({ info }) => (info.tagline['en'] = 'Who is there?\nAnd why?')],
	['a text says less than', ({ info }) => (info.tagline['en'] = 'a < b, and b > c')],
	...[
		'a < b, and b > c',
		'<https://doorstep.example.org/nl/>',
		'<doorstep@example.org>',
		'the tag `<b>`',
		'the tag ``<b> ` <i>``',
		'the sign \\<b>',
		'as follows\n\n```html\n<b>\n```\n\nand so on',
		'as follows\n\n~~~\n[words](/nl/)\n~~~\n',
		'[elsewhere](https://example.org/nl/)',
		'[beside](../help/)',
		'[below](#gaps)',
		'[a word that is no language](/nlx/)',
		'[an address that is none](https://[)',
		'two lines\r\nof words',
	].map((words): [string, (guide: WholeGuide) => void] => [
		`a page says ${JSON.stringify(words)}`,
		(guide) => {
			guide.info.locales.offered.push('nl');
			nth(guide.pages, 0).body += `\n\n${words}\n`;
		},
	]),
	[
		'a page that is not required stands in a second language',
		({ info, pages }) => {
			info.locales.offered.push('nl');
			pages.push({ ...nth(pages, 0), id: 'nl/about', body: 'Zie [hier](/nl/help/).' });
		},
	],
];

test.each(kept)('no rule is broken when %s', (_, edit) => {
	const guide = fixtureGuide();
	edit(guide);
	expect(rules.flatMap(({ check }) => check(guide, TODAY))).toEqual([]);
});
