import type { Profile } from '../../../src/schema/profile.ts';
import type { WholeGuide } from '../../../src/schema/whole-guide.ts';
import { askMore, byId, more, nth, question, type FailingCase } from './edits.ts';

const WHOSE = 'questions/whose-door.yaml';
const PASSERS = 'questions/passers-by.yaml';
const PROFILE = 'profiles/quiet-street.yaml';

const answersOf = (guide: WholeGuide): Profile['answers'] => nth(guide.profiles, 0).answers;

const NOT_ASKED = '"passers-by" is not asked of somebody with the other answers of this profile.';
const WAITS = 'The question waits for "whose-door", which is asked later.';

/** Failing cases of the rules about questions, what follows from answers, and profiles. */
export const questionnaireCases: FailingCase[] = [
	...['v', 'd', 'at', 'now', 'check', 'result'].map((word) => ({
		rule: 'questionnaire',
		when: `a question is called "${word}"`,
		edit: (guide: WholeGuide) => (question(guide, 'passers-by').id = word),
		file: '',
		line: '',
		message: `A question cannot be called "${word}": addresses use that word.`,
	})),
	{
		rule: 'questionnaire',
		when: 'nobody can pass over a question',
		edit: (guide) => delete byId(question(guide, 'whose-door').options, 'any-door').effect,
		file: WHOSE,
		line: 'options:',
		message: 'Every answer commits: nobody can pass over this question.',
	},
	...[2, 3].map((order) => ({
		rule: 'questionnaire',
		when: `the second question waits for one in place ${order}`,
		edit(guide: WholeGuide) {
			question(guide, 'whose-door').order = order;
			delete answersOf(guide)['passers-by'];
		},
		file: PASSERS,
		line: '- question: whose-door',
		message: WAITS,
	})),
	{
		rule: 'questionnaire',
		when: 'somebody may be asked nine questions',
		edit(guide) {
			askMore(guide, 7);
		},
		file: PASSERS,
		line: 'order: 2',
		message: 'Somebody may be asked 9 questions.',
	},
	{
		rule: 'questionnaire',
		when: 'somebody who gives two answers to a question may be asked nine',
		edit(guide) {
			question(guide, 'whose-door').most = 2;
			askMore(guide, 3, 'mine-alone');
			askMore(guide, 4, 'ours-together');
		},
		file: PASSERS,
		line: 'order: 2',
		message: 'Somebody may be asked 9 questions.',
	},
	{
		rule: 'questionnaire',
		when: 'a profile answers a question after an answer that does not lead there',
		edit: (guide) => (answersOf(guide)['whose-door'] = ['any-door']),
		file: PROFILE,
		line: 'passers-by: [hardly-ever]',
		message: NOT_ASKED,
	},
	{
		rule: 'questionnaire',
		when: 'a profile passes over the question that another waits for',
		edit: (guide) => delete answersOf(guide)['whose-door'],
		file: PROFILE,
		line: 'passers-by: [hardly-ever]',
		message: NOT_ASKED,
	},
	{
		rule: 'questionnaire',
		when: 'a profile gives too many answers',
		edit: (guide) => (answersOf(guide)['whose-door'] = ['mine-alone', 'ours-together']),
		file: PROFILE,
		line: 'whose-door: [ours-together]',
		message: 'These answers to "whose-door" cannot be given together.',
	},
	{
		rule: 'questionnaire',
		when: 'a profile gives an answer and a non-answer',
		edit: (guide) => (answersOf(guide)['passers-by'] = ['hardly-ever', 'cannot-say']),
		file: PROFILE,
		line: 'passers-by: [hardly-ever]',
		message: 'These answers to "passers-by" cannot be given together.',
	},
	{
		rule: 'questionnaire',
		when: 'a profile gives an answer twice',
		edit: (guide) => (answersOf(guide)['passers-by'] = ['hardly-ever', 'hardly-ever']),
		file: PROFILE,
		line: 'passers-by: [hardly-ever]',
		message: 'These answers to "passers-by" cannot be given together.',
	},
	{
		rule: 'references',
		when: 'a profile answers a question that does not exist',
		edit: (guide) => (answersOf(guide)['which-street'] = ['hardly-ever']),
		file: PROFILE,
		line: 'answers:',
		message: 'There is no question "which-street".',
		amongOthers: true,
	},
	{
		rule: 'references',
		when: 'a profile gives an answer that does not exist',
		edit: (guide) => (answersOf(guide)['passers-by'] = ['at-dawn']),
		file: PROFILE,
		line: 'passers-by: [hardly-ever]',
		message: 'There is no answer "passers-by/at-dawn".',
	},
	{
		rule: 'references',
		when: 'an answer belongs to an audience that does not exist',
		edit: (guide) => (byId(question(guide, 'whose-door').options, 'mine-alone').audience = 'cats'),
		file: WHOSE,
		line: 'audience: households',
		message: 'There is no audience "cats".',
	},
	{
		rule: 'references',
		when: 'an answer weighs a criterion that does not exist',
		edit(guide) {
			byId(question(guide, 'passers-by').options, 'every-day').weights['night-sight'] = 1;
		},
		file: PASSERS,
		line: 'weights: { bystander-sound: 2 }',
		message: 'There is no criterion "night-sight".',
	},
	{
		rule: 'references',
		when: 'a question waits for one that does not exist',
		edit: (guide) => (nth(question(guide, 'passers-by').onlyAfter, 0).question = 'which-street'),
		file: PASSERS,
		line: '- question: whose-door',
		message: 'There is no question "which-street".',
		amongOthers: true,
	},
	{
		rule: 'references',
		when: 'what an answer asks depends on a question that does not exist',
		edit: (guide) => (more(guide).question = 'which-street'),
		file: PASSERS,
		line: '- question: whose-door',
		message: 'There is no question "which-street".',
		amongOthers: true,
	},
	{
		rule: 'references',
		when: 'what an answer asks depends on an answer that does not exist',
		edit: (guide) => (more(guide).options = ['nobodys']),
		file: PASSERS,
		line: 'options: [ours-together]',
		message: 'There is no answer "whose-door/nobodys".',
	},
	{
		rule: 'references',
		when: 'a criterion that an answer requires, depending on another, does not exist',
		edit: (guide) =>
			((nth(more(guide).requirements, 0) as { criterion: string }).criterion = 'night-sight'),
		file: PASSERS,
		line: '- { criterion: partner-adverts',
		message: 'There is no criterion "night-sight".',
	},
	{
		rule: 'references',
		when: 'a criterion that an answer weighs, depending on another, does not exist',
		edit: (guide) => (more(guide).weights['night-sight'] = 1),
		file: PASSERS,
		line: 'weights: { footage-lock: 2',
		message: 'There is no criterion "night-sight".',
	},
];
