import { byId, nth, type FailingCase } from './edits.ts';

const BUZZER = 'checklist/old-buzzer.yaml';

/** Failing cases of the rules about the checklist behind a record. */
export const checklistCases: FailingCase[] = [
	{
		rule: 'checklist',
		when: 'two items have the same place',
		edit: ({ checklist }) => (byId(checklist, 'old-buzzer').order = 5),
		file: BUZZER,
		line: 'order: 1',
		message: '"note-on-wall" has the order 5 too.',
	},
	{
		rule: 'checklist',
		when: 'two sectors have the same place',
		edit: ({ sectors }) => (byId(sectors, 'stairwell-blocks').order = 2),
		file: 'sectors/stairwell-blocks.yaml',
		line: 'order: 1',
		message: '"shop-fronts" has the order 2 too.',
	},
	{
		rule: 'checklist',
		when: 'two criteria of the threshold have the same place',
		edit: ({ threshold }) => (byId(threshold, 'watched-passers').order = 2),
		file: 'threshold/watched-passers.yaml',
		line: 'order: 1',
		message: '"many-doors" has the order 2 too.',
	},
	{
		rule: 'checklist',
		when: 'facts answer an item, but nothing says which',
		edit: ({ checklist }) => (byId(checklist, 'who-receives').criteria = []),
		file: 'checklist/who-receives.yaml',
		line: 'answered: facts',
		message: 'Facts answer this item, but it names no question about an app.',
	},
	{
		rule: 'checklist',
		when: 'only the organisation can answer an item that names a question',
		edit: ({ checklist }) => (byId(checklist, 'maker-peeks').answered = 'own'),
		file: 'checklist/maker-peeks.yaml',
		line: 'criteria: [footage-lock]',
		message: 'Only the organisation can answer this item, yet it names questions about an app.',
	},
	{
		rule: 'checklist',
		when: 'facts answer a part of an item, and the rest is not told',
		edit: ({ checklist }) => delete byId(checklist, 'sound-of-neighbours').own,
		file: 'checklist/sound-of-neighbours.yaml',
		line: 'answered: partly',
		message: 'Facts answer a part of this item, but nothing says what is left.',
	},
	{
		rule: 'references',
		when: 'an item of the checklist rests on a criterion that does not exist',
		edit: ({ checklist }) => byId(checklist, 'maker-peeks').criteria.splice(0, 1, 'night-sight'),
		file: 'checklist/maker-peeks.yaml',
		line: 'criteria: [footage-lock]',
		message: 'There is no criterion "night-sight".',
	},
	{
		rule: 'references',
		when: 'an item of the checklist is in a part that does not exist',
		edit: ({ checklist }) => (byId(checklist, 'old-buzzer').part = 'afterwards'),
		file: BUZZER,
		line: 'part: before-fitting',
		message: 'There is no part "afterwards".',
	},
	{
		rule: 'references',
		when: 'an item of the checklist is different in a sector that does not exist',
		edit: ({ checklist }) => (nth(byId(checklist, 'old-buzzer').sectors, 0).sector = 'farms'),
		file: BUZZER,
		line: 'sector: stairwell-blocks',
		message: 'There is no sector "farms".',
	},
	{
		rule: 'references',
		when: 'records are made for an audience that does not exist',
		edit({ info }) {
			if (info.record) info.record.audience = 'postmen';
		},
		file: 'guide.yaml',
		line: 'audience: landlords',
		message: 'There is no audience "postmen".',
	},
	{
		rule: 'references',
		when: 'assessments by others are answers to a criterion that does not exist',
		edit({ info }) {
			if (info.record?.assessments) info.record.assessments.criterion = 'night-sight';
		},
		file: 'guide.yaml',
		line: 'criterion: footage-lock',
		message: 'There is no criterion "night-sight".',
	},
	{
		rule: 'ids',
		when: 'two parts of the checklist share an id',
		edit: ({ info }) => (nth(info.record?.parts ?? [], 1).id = 'before-fitting'),
		file: 'guide.yaml',
		line: '- id: once-hung',
		message: '"before-fitting" stands twice in parts.',
	},
	{
		rule: 'dates',
		when: 'a source of the checklist lies in the future',
		edit: ({ checklist }) => (nth(byId(checklist, 'old-buzzer').sources, 0).published = '2029'),
		file: BUZZER,
		line: 'published: 2026-03',
		message: '2029 lies in the future.',
	},
];
