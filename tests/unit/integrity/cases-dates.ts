import type { Reply } from '../../../src/schema/app.ts';
import { app, byId, claim, nth, variant, type FailingCase } from './edits.ts';

const DINGALOT = 'apps/dingalot.yaml';
const OGLE = 'apps/ogle-porch.yaml';
const TUTTLE = 'apps/tuttle-chime.yaml';
const CORRECTION = 'corrections/ogle-microphone.yaml';

const asked = (on: string, deadline: string): Reply => ({ state: 'asked', on, deadline });
const noReply = (on: string, deadline: string): Reply => ({ state: 'no-reply', on, deadline });
const answered = (on: string, day: string): Reply => ({
	state: 'answered',
	on,
	answered: day,
	words: { en: 'We are glad.' },
});

/** Failing cases of the rules about dates. */
export const dateCases: FailingCase[] = [
	{
		rule: 'dates',
		when: 'a notice lies in the future',
		edit: ({ notices }) => (byId(notices, 'ogle-leak').date = '2027'),
		file: 'notices/ogle-leak.yaml',
		line: 'date: 2022-10',
		message: '2027 lies in the future.',
	},
	{
		rule: 'dates',
		when: 'a source lies in the future',
		edit(guide) {
			const { manual } = app(guide).sources;
			if (manual) manual.seen = '2026-11-23';
		},
		file: DINGALOT,
		line: 'seen: 2026-05-30',
		message: '2026-11-23 lies in the future.',
	},
	{
		rule: 'dates',
		when: 'a claim was read in the future',
		edit: (guide) => (claim(guide, 'footage-lock').reading.second = '2026-12'),
		file: DINGALOT,
		line: 'reading: { first: 2026-02, second: 2026-05-31 }',
		message: '2026-12 lies in the future.',
	},
	{
		rule: 'dates',
		when: 'the day of the guide lies in the future',
		edit: ({ info }) => (info.asOf = '2026-11-23'),
		file: 'guide.yaml',
		line: 'asOf: 2026-06-15',
		message: '2026-11-23 lies in the future.',
	},
	{
		rule: 'dates',
		when: 'an answer of the home page lies in the future',
		edit: ({ info }) => (nth(info.spotlight, 0).asOf = '2027-01-01'),
		file: 'guide.yaml',
		line: 'asOf: 2026-06-01',
		message: '2027-01-01 lies in the future.',
	},
	{
		rule: 'dates',
		when: 'a second reading lies in the future',
		edit: (guide) => (nth(guide['second-reading'], 0).date = '2027-01-01'),
		file: 'second-reading/spring-round.yaml',
		line: 'date: 2026-05-31',
		message: '2027-01-01 lies in the future.',
	},
	{
		rule: 'dates',
		when: 'a correction lies in the future',
		edit: ({ corrections }) => (nth(corrections, 0).date = '2027-01-01'),
		file: CORRECTION,
		line: 'date: 2026-04-02',
		message: '2027-01-01 lies in the future.',
	},
	{
		rule: 'dates',
		when: 'a source of a notice lies in the future',
		edit: ({ notices }) => (nth(byId(notices, 'ogle-leak').sources, 0).published = '2027'),
		file: 'notices/ogle-leak.yaml',
		line: 'published: 2022-10',
		message: '2027 lies in the future.',
	},
	{
		rule: 'dates',
		when: 'a vendor will be asked',
		edit: (guide) => (app(guide, 'tuttle-chime').reply = asked('2027-01-01', '2027-02-01')),
		file: TUTTLE,
		line: 'reply: { state: asked',
		message: '2027-01-01 lies in the future.',
	},
	{
		rule: 'dates',
		when: 'a vendor will have answered',
		edit: (guide) => (app(guide).reply = answered('2026-03-02', '2027-01-01')),
		file: DINGALOT,
		line: 'answered: 2026-03-20',
		message: '2027-01-01 lies in the future.',
	},
	{
		rule: 'date-order',
		when: 'an app stopped before it began',
		edit: (guide) => (app(guide, 'ogle-porch').launched = '2024-04'),
		file: OGLE,
		line: 'retired: 2024-03',
		message: '`retired` (2024-03) lies before `launched` (2024-04).',
	},
	{
		rule: 'date-order',
		when: 'the second reading came before the first',
		edit: (guide) => (claim(guide, 'footage-lock').reading.second = '2026-01-31'),
		file: DINGALOT,
		line: 'reading: { first: 2026-02, second: 2026-05-31 }',
		message: '`second` (2026-01-31) lies before `first` (2026-02).',
	},
	{
		rule: 'date-order',
		when: 'a mistake stood there only after it was mended',
		edit: ({ corrections }) => (nth(corrections, 0).since = '2026-04-03'),
		file: CORRECTION,
		line: 'since: 2026-02-20',
		message: '`date` (2026-04-02) lies before `since` (2026-04-03).',
	},
	{
		rule: 'date-order',
		when: 'a vendor was asked after the deadline',
		edit: (guide) => (app(guide, 'tuttle-chime').reply = asked('2026-05-01', '2026-04-30')),
		file: TUTTLE,
		line: 'reply: { state: asked',
		message: '`deadline` (2026-04-30) lies before `on` (2026-05-01).',
	},
	{
		rule: 'date-order',
		when: 'a silent vendor was asked after the deadline',
		edit: (guide) => (app(guide, 'ogle-porch').reply = noReply('2026-05-01', '2026-04-30')),
		file: OGLE,
		line: 'reply: { state: no-reply',
		message: '`deadline` (2026-04-30) lies before `on` (2026-05-01).',
	},
	{
		rule: 'date-order',
		when: 'a vendor answered before it was asked',
		edit: (guide) => (app(guide).reply = answered('2026-03-02', '2026-03-01')),
		file: DINGALOT,
		line: 'answered: 2026-03-20',
		message: '`answered` (2026-03-01) lies before `on` (2026-03-02).',
	},
	{
		rule: 'date-order',
		when: 'a vendor is called silent on the very day of the deadline',
		edit: (guide) => (app(guide, 'ogle-porch').reply = noReply('2026-05-01', '2026-11-22')),
		file: OGLE,
		line: 'reply: { state: no-reply',
		message: 'The deadline of 2026-11-22 has not passed yet.',
	},
	{
		rule: 'claim-dates',
		when: 'a claim is newer than every source it names',
		edit: (guide) => (claim(guide, 'bystander-sound').asOf = '2024-03'),
		file: DINGALOT,
		line: 'asOf: 2024-02-08',
		message: 'The claim is dated 2024-03, later than every source it names.',
	},
	{
		rule: 'claim-dates',
		when: 'a claim has a date and its sources have none',
		edit: (guide) => (claim(guide, 'monthly-fee').asOf = '2019'),
		file: DINGALOT,
		line: 'asOf: null',
		message: 'The claim is dated 2019, later than every source it names.',
	},
	{
		rule: 'claim-dates',
		when: 'a claim has no date and one of its sources has',
		edit: (guide) => (claim(guide, 'bystander-sound', 'tuttle-chime').asOf = null),
		file: TUTTLE,
		line: 'asOf: 2021-04-12',
		message: 'The claim has no date, but what it rests on has: 2021-04-12.',
		severity: 'warning',
	},
	{
		rule: 'claim-dates',
		when: 'a claim of an edition has no date and its source has',
		edit(guide) {
			const { overrides } = variant(guide, 'estate-edition');
			for (const override of Object.values(overrides).slice(0, 1)) override.asOf = null;
		},
		file: DINGALOT,
		line: 'asOf: 2026-01',
		message: 'The claim has no date, but what it rests on has: 2026-01.',
		severity: 'warning',
	},
	{
		rule: 'promises',
		when: 'the day of a promise has passed and nobody looked',
		edit: (guide) => (nth(app(guide).announced, 0).outcome = null),
		file: DINGALOT,
		line: 'outcome:',
		message: 'This was promised for 2024-12. What came of it?',
		severity: 'warning',
	},
	{
		rule: 'promises',
		when: 'the day of a promise was yesterday',
		edit: (guide) => (nth(app(guide).announced, 1).due = '2026-11-21'),
		file: DINGALOT,
		line: 'outcome: null',
		message: 'This was promised for 2026-11-21. What came of it?',
		severity: 'warning',
	},
];
