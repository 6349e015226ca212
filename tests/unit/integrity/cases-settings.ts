import { condition, nth, setting, type FailingCase } from './edits.ts';

const DINGALOT = 'apps/dingalot.yaml';
const OTHER_WORDS = '"seal-pictures" is also a condition of a claim, in other words.';

/** Failing cases of the rules about settings worth changing. */
export const settingCases: FailingCase[] = [
	{
		rule: 'settings',
		when: 'nobody of the guide changes a setting',
		edit: (guide) => (setting(guide, 'cover-microphone').who = 'postman'),
		file: DINGALOT,
		line: 'who: resident',
		message: 'There is no actor "postman".',
	},
	{
		rule: 'settings',
		when: 'the moment of a setting is not one of the guide',
		edit: (guide) => (setting(guide, 'cover-microphone').when = 'at-dawn'),
		file: DINGALOT,
		line: 'when: at-each-ring',
		message: 'There is no moment "at-dawn".',
	},
	{
		rule: 'settings',
		when: 'a setting is of an edition that does not exist',
		edit: (guide) => setting(guide, 'seal-pictures').editions?.push('day-edition'),
		file: DINGALOT,
		line: 'editions: [base, night-edition]',
		message: 'There is no edition "day-edition".',
	},
	{
		rule: 'settings',
		when: 'a setting stands twice',
		edit: (guide) => (setting(guide, 'seal-pictures').id = 'cover-microphone'),
		file: DINGALOT,
		line: '- id: cover-microphone',
		message: '"cover-microphone" stands twice in settings.',
	},
	{
		rule: 'settings',
		when: 'a setting tells the act of a condition in other words',
		edit: (guide) => (setting(guide, 'seal-pictures').text = { en: 'Seal the door itself.' }),
		file: DINGALOT,
		line: 'text: { en: Switch on sealing in the last step of the set-up. }',
		message: OTHER_WORDS,
	},
	{
		rule: 'settings',
		when: 'somebody else changes a setting than meets the condition',
		edit: (guide) => (setting(guide, 'seal-pictures').who = 'resident'),
		file: DINGALOT,
		line: 'text: { en: Switch on sealing in the last step of the set-up. }',
		message: OTHER_WORDS,
	},
	{
		rule: 'settings',
		when: 'a condition is met at another moment than its setting is changed',
		edit: (guide) => (condition(guide).when = 'at-each-ring'),
		file: DINGALOT,
		line: 'text: { en: Switch on sealing in the last step of the set-up. }',
		message: OTHER_WORDS,
	},
	{
		rule: 'sources',
		when: 'a setting names a source that does not exist',
		edit: (guide) => (nth(setting(guide, 'cover-microphone').evidence, 0).source = 'rumour'),
		file: DINGALOT,
		line: '- source: lab-report',
		message: 'There is no source "rumour" in this file.',
	},
	{
		rule: 'references',
		when: 'a setting makes the answer to no criterion better',
		edit: (guide) => (setting(guide, 'cover-microphone').criterion = 'night-sight'),
		file: DINGALOT,
		line: 'criterion: bystander-sound',
		message: 'There is no criterion "night-sight".',
	},
];
