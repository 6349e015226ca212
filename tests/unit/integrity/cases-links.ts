import { app, byId, criterion, nth, type FailingCase } from './edits.ts';

const DINGALOT = 'apps/dingalot.yaml';
const STAIRS = 'policies/quiet-stairs.yaml';
const KNOCKERS = 'earlier/knocker-list.yaml';

/** Failing cases of the rule about what one file names in another. */
export const linkCases: FailingCase[] = [
	{
		rule: 'references',
		when: 'the first view names an app that does not exist',
		edit: ({ info }) => info.firstView.apps.splice(1, 1, 'knock-knock'),
		file: 'guide.yaml',
		line: 'apps: [dingalot, tuttle-chime]',
		message: 'There is no app "knock-knock".',
	},
	{
		rule: 'references',
		when: 'a notice is about an app that does not exist',
		edit: ({ notices }) => (byId(notices, 'ogle-leak').apps = ['knock-knock']),
		file: 'notices/ogle-leak.yaml',
		line: 'apps: [ogle-porch]',
		message: 'There is no app "knock-knock".',
	},
	{
		rule: 'references',
		when: 'a window criterion does not exist',
		edit: ({ info }) => info.window.splice(0, 1, 'night-sight'),
		file: 'guide.yaml',
		line: 'window: [footage-lock',
		message: 'There is no criterion "night-sight".',
	},
	{
		rule: 'references',
		when: 'alternatives are ranked by a profile that does not exist',
		edit: ({ info }) => info.alternatives.splice(0, 1, 'noisy-street'),
		file: 'guide.yaml',
		line: 'alternatives: [quiet-street]',
		message: 'There is no profile "noisy-street".',
	},
	{
		rule: 'references',
		when: 'who had better choose none is sent to a page that does not exist',
		edit({ info }) {
			if (info.exit) info.exit.page = 'knock';
		},
		file: 'guide.yaml',
		line: 'page: help',
		message: 'There is no page "knock".',
	},
	{
		rule: 'references',
		when: 'an answer requires, among others, a criterion that does not exist',
		edit({ questions }) {
			const { options } = byId(questions, 'passers-by');
			const requirement = nth(nth(options, 0).requirements, 0);
			if ('anyOf' in requirement) nth(requirement.anyOf, 1).criterion = 'night-sight';
		},
		file: 'questions/passers-by.yaml',
		line: '- { criterion: footage-lock',
		message: 'There is no criterion "night-sight".',
	},
	{
		rule: 'references',
		when: 'a notice is followed by one that does not exist',
		edit: ({ notices }) => (byId(notices, 'ogle-leak').followUp = 'ogle-prison'),
		file: 'notices/ogle-leak.yaml',
		line: 'followUp: ogle-penalty',
		message: 'There is no notice "ogle-prison".',
	},
	{
		rule: 'references',
		when: 'a question follows an answer that does not exist',
		edit({ questions }) {
			nth(byId(questions, 'passers-by').onlyAfter, 0).options = ['mine-alone', 'nobodys'];
		},
		file: 'questions/passers-by.yaml',
		line: 'options: [mine-alone, ours-together]',
		message: 'There is no answer "whose-door/nobodys".',
	},
	{
		rule: 'references',
		when: 'a second reading changed an edition that does not exist',
		edit(guide) {
			nth(nth(guide['second-reading'], 0).changes, 1).variant = 'day-edition';
		},
		file: 'second-reading/spring-round.yaml',
		line: 'variant: estate-edition',
		message: 'There is no edition "dingalot/day-edition".',
	},
	{
		rule: 'references',
		when: 'the way out leads to a page that does not exist',
		edit: ({ info }) => Object.assign(info.exit ?? {}, { page: 'knocking' }),
		file: 'guide.yaml',
		line: 'page: help',
		message: 'There is no page "knocking".',
	},
	{
		rule: 'references',
		when: 'alternatives are ranked by a profile that does not exist',
		edit: ({ info }) => (info.alternatives = ['loud-street']),
		file: 'guide.yaml',
		line: 'alternatives: [quiet-street]',
		message: 'There is no profile "loud-street".',
	},
	{
		rule: 'references',
		when: 'a criterion is in a group that does not exist',
		edit: (guide) => (criterion(guide, 'offline-ring').group = 'nights'),
		file: 'criteria/offline-ring.yaml',
		line: 'group: daily-life',
		message: 'There is no group "nights".',
	},
	{
		rule: 'references',
		when: 'a criterion has a shelf life that does not exist',
		edit: (guide) => (criterion(guide, 'offline-ring').shelfLife = 'forever'),
		file: 'criteria/offline-ring.yaml',
		line: 'shelfLife: maker-text',
		message: 'There is no shelf life "forever".',
	},
	{
		rule: 'references',
		when: 'an app is of a kind that does not exist',
		edit: (guide) => (app(guide).kind = 'solar-bell'),
		file: DINGALOT,
		line: 'kind: wired-bell',
		message: 'There is no kind "solar-bell".',
	},
	{
		rule: 'references',
		when: 'an open question is about a criterion that does not exist',
		edit(guide) {
			nth(guide['open-questions'], 0).criteria = ['footage-lock', 'night-sight'];
		},
		file: 'open-questions/sealed-panel.yaml',
		line: 'criteria: [footage-lock, answer-from]',
		message: 'There is no criterion "night-sight".',
	},
	{
		rule: 'references',
		when: 'an app of an earlier comparison is now one that does not exist',
		edit: (guide) => (nth(nth(guide.earlier, 0).apps, 2).app = 'knock-knock'),
		file: KNOCKERS,
		line: '- { id: ding, name: Dingalot, app: dingalot }',
		message: 'There is no app "knock-knock".',
	},
	{
		rule: 'earlier-cells',
		when: 'a cell is of an app that is not in the file',
		edit: (guide) => (nth(nth(guide.earlier, 0).cells, 1).app = 'dingalot'),
		file: KNOCKERS,
		line: '- app: brass-knocker',
		message: 'There is no app "dingalot" in this file.',
	},
	{
		rule: 'earlier-cells',
		when: 'a cell is of a question that is not in the file',
		edit: (guide) => (nth(nth(guide.earlier, 0).cells, 2).question = 'footage-lock'),
		file: KNOCKERS,
		line: 'question: keeps-tunes',
		message: 'There is no question "footage-lock" in this file.',
	},
	{
		rule: 'earlier-cells',
		when: 'a cell stands twice',
		edit: (guide) => (nth(nth(guide.earlier, 0).cells, 2).question = 'hears-steps'),
		file: KNOCKERS,
		line: '- app: brass-knocker',
		message: 'The cell of "brass-knocker" on "hears-steps" stands twice.',
	},
	{
		rule: 'dates',
		when: 'an earlier comparison lies in the future',
		edit: (guide) => (nth(guide.earlier, 0).date = '2027'),
		file: KNOCKERS,
		line: 'date: 2019-03',
		message: '2027 lies in the future.',
	},
	{
		rule: 'ids',
		when: 'two questions of an earlier comparison share an id',
		edit: (guide) => (nth(nth(guide.earlier, 0).questions, 1).id = 'hears-steps'),
		file: KNOCKERS,
		line: 'id: keeps-tunes',
		message: '"hears-steps" stands twice in questions.',
	},
	{
		rule: 'references',
		when: 'a minimum asks for a criterion that does not exist',
		edit({ policies }) {
			const { requires } = nth(byId(policies, 'quiet-stairs').minimums, 0);
			if (!('anyOf' in requires)) requires.criterion = 'night-sight';
		},
		file: STAIRS,
		line: 'requires: { criterion: partner-adverts',
		message: 'There is no criterion "night-sight".',
	},
	{
		rule: 'references',
		when: 'a minimum begins at a talk that does not exist',
		edit: ({ policies }) => (nth(byId(policies, 'quiet-stairs').minimums, 0).from = 'attic'),
		file: STAIRS,
		line: 'from: street',
		message: 'There is no talk "attic".',
	},
	{
		rule: 'references',
		when: 'a policy is for an audience that does not exist',
		edit: ({ policies }) => (byId(policies, 'quiet-stairs').audience = 'burglars'),
		file: STAIRS,
		line: 'audience: landlords',
		message: 'There is no audience "burglars".',
	},
	{
		rule: 'references',
		when: 'a policy asks for bans on a kind of organisation that does not exist',
		edit({ policies }) {
			const { noBan } = byId(policies, 'quiet-stairs');
			if (noBan) noBan.kind = 'castle';
		},
		file: STAIRS,
		line: 'kind: housing',
		message: 'There is no kind of organisation "castle".',
	},
	{
		rule: 'references',
		when: 'a notice binds a kind of organisation that does not exist',
		edit: ({ notices }) => (byId(notices, 'stairwell-ban').binds = ['castle']),
		file: 'notices/stairwell-ban.yaml',
		line: 'binds: [housing]',
		message: 'There is no kind of organisation "castle".',
	},
];
