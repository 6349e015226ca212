import { app, claim, nth, type FailingCase } from './edits.ts';

const DINGALOT = 'apps/dingalot.yaml';
const TUTTLE = 'apps/tuttle-chime.yaml';
const CORRECTION = 'corrections/ogle-microphone.yaml';

/** Failing cases of the rules about corrections, second readings and objections of vendors. */
export const correctionCases: FailingCase[] = [
	{
		rule: 'corrections',
		when: 'a correction is about an app that never was',
		edit: ({ corrections }) => (nth(corrections, 0).app = 'knock-knock'),
		file: CORRECTION,
		line: 'app: ogle-porch',
		message: 'There is no app "knock-knock", and no release had it.',
	},
	{
		rule: 'corrections',
		when: 'a correction is about a criterion that never was',
		edit: ({ corrections }) => (nth(corrections, 0).criterion = 'night-sight'),
		file: CORRECTION,
		line: 'criterion: bystander-sound',
		message: 'There is no criterion "night-sight", and no release had it.',
	},
	{
		rule: 'corrections',
		when: 'a correction names an edition that does not exist',
		edit: ({ corrections }) => (nth(corrections, 0).variant = 'day-edition'),
		file: CORRECTION,
		line: 'date:',
		message: 'There is no edition "ogle-porch/day-edition", and no release had it.',
	},
	{
		rule: 'corrections',
		when: 'a correction changes nothing',
		edit: ({ corrections }) => (nth(corrections, 0).was = 'listens-nonstop'),
		file: CORRECTION,
		line: 'is: listens-nonstop',
		message: '`was` and `is` are the same: listens-nonstop.',
	},
	{
		rule: 'corrections',
		when: 'nothing came of a correction',
		edit: ({ corrections }) => (nth(corrections, 0).is = 'listens-at-ring'),
		file: CORRECTION,
		line: 'is: listens-nonstop',
		message: 'The correction says "listens-at-ring", but the claim says "listens-nonstop".',
	},
	{
		rule: 'corrections',
		when: 'an earlier correction says otherwise, which does not help',
		edit({ corrections }) {
			const first = nth(corrections, 0);
			corrections.push({ ...first, id: 'ogle-before', date: '2026-03-01' });
			first.is = 'listens-at-ring';
		},
		file: CORRECTION,
		line: 'is: listens-nonstop',
		message: 'The correction says "listens-at-ring", but the claim says "listens-nonstop".',
	},
	{
		rule: 'readings',
		when: 'it says how a difference was settled where the readers agreed',
		edit: (guide) => (claim(guide, 'partner-adverts').reading.outcome = 'agreed'),
		file: DINGALOT,
		line: 'settled:',
		message: 'It says how a difference was settled, but not that there was one.',
	},
	...(['secondBy', 'blind', 'found', 'outcome'] as const).map((key): FailingCase => ({
		rule: 'readings',
		when: `it has the ${key} of a second reader who never read`,
		edit(guide) {
			const { reading } = claim(guide, 'partner-adverts');
			const { [key]: kept } = reading;
			claim(guide, 'partner-adverts').reading = { first: reading.first, [key]: kept };
		},
		file: DINGALOT,
		line: `${key}:`,
		message: `\`${key}\` stands there, but nobody has read a second time.`,
	})),
	{
		rule: 'readings',
		when: 'a second reader found a level that is not of the criterion',
		edit: (guide) => (claim(guide, 'partner-adverts').reading.found = 'sold-twice'),
		file: DINGALOT,
		line: 'found: sold-on',
		message: '"sold-twice" is not on the scale of "partner-adverts".',
	},
	{
		rule: 'contested',
		when: 'a vendor objects after the last answer on record',
		edit(guide) {
			const answered = { state: 'answered', on: '2026-05-01', answered: '2026-05-19' } as const;
			app(guide, 'tuttle-chime').reply = { ...answered, words: { en: 'Two chimes.' } };
		},
		file: TUTTLE,
		line: 'on: 2026-05-20',
		message: 'The vendor contests this since 2026-05-20, but its last answer is of 2026-05-19.',
	},
	{
		rule: 'contested',
		when: 'a vendor objects that is said to be silent',
		edit(guide) {
			const silent = { state: 'no-reply', on: '2026-01-02', deadline: '2026-02-02' } as const;
			app(guide, 'tuttle-chime').reply = silent;
		},
		file: TUTTLE,
		line: 'on: 2026-05-20',
		message: 'The vendor contests this since 2026-05-20, but is recorded as not having replied.',
	},
	{
		rule: 'dates',
		when: 'a vendor will object',
		edit(guide) {
			const { contested } = claim(guide, 'shared-with', 'tuttle-chime');
			if (contested) contested.on = '2027-01-01';
		},
		file: TUTTLE,
		line: 'on: 2026-05-20',
		message: '2027-01-01 lies in the future.',
	},
	{
		rule: 'dates',
		when: 'a copy of a source will be saved',
		edit(guide) {
			const { copy } = nth(claim(guide, 'partner-adverts').evidence, 0);
			if (copy) copy.on = '2027-01-01';
		},
		file: DINGALOT,
		line: 'on: 2026-02-11',
		message: '2027-01-01 lies in the future.',
	},
];
