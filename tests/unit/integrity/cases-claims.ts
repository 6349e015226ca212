import { app, claim, condition, nth, variant, type FailingCase } from './edits.ts';

const DINGALOT = 'apps/dingalot.yaml';
const TUTTLE = 'apps/tuttle-chime.yaml';

/** Failing cases of the rules about claims, their evidence and their conditions. */
export const claimCases: FailingCase[] = [
	{
		rule: 'claims-complete',
		when: 'an app leaves out a criterion',
		edit: (guide) => delete app(guide).claims['shared-with'],
		file: DINGALOT,
		line: 'claims:',
		message: 'Dingalot has no claim on "shared-with".',
	},
	{
		rule: 'claims-complete',
		when: 'an edition answers a criterion that does not exist',
		edit(guide) {
			const { overrides } = variant(guide, 'night-edition');
			overrides['night-lamp'] = claim(guide, 'offline-ring');
		},
		file: DINGALOT,
		line: 'overrides:',
		message: 'There is no criterion "night-lamp".',
	},
	{
		rule: 'claim-levels',
		when: 'a level is not of its criterion',
		edit: (guide) => (claim(guide, 'offline-ring').level = 'rings-sometimes'),
		file: DINGALOT,
		line: 'level: rings-anyway',
		message: '"rings-sometimes" is not on the scale of "offline-ring".',
	},
	{
		rule: 'claim-levels',
		when: 'a count is a word',
		edit: (guide) => (claim(guide, 'shared-with').level = 'many'),
		file: DINGALOT,
		line: 'level: 8',
		message: '"many" is not on the scale of "shared-with".',
	},
	{
		rule: 'claim-levels',
		when: 'the level without conditions is not of its criterion',
		edit: (guide) => (claim(guide, 'footage-lock').otherwise = 'who-knows'),
		file: DINGALOT,
		line: 'otherwise: maker-watches',
		message: '"who-knows" is not on the scale of "footage-lock".',
	},
	{
		rule: 'claim-levels',
		when: 'a level in dispute is not of its criterion',
		edit: (guide) => claim(guide, 'bystander-sound', 'tuttle-chime').disputedLevels?.push('maybe'),
		file: TUTTLE,
		line: 'disputedLevels:',
		message: '"maybe" is not on the scale of "bystander-sound".',
	},
	{
		rule: 'claim-levels',
		when: 'a level is missing without a reason',
		edit: (guide) => delete claim(guide, 'monthly-fee', 'tuttle-chime').missing,
		file: TUTTLE,
		line: 'level: null',
		message: 'The level is null without a reason.',
	},
	{
		rule: 'claim-levels',
		when: 'a level stands beside a reason for its absence',
		edit: (guide) => (claim(guide, 'offline-ring').missing = 'unknown'),
		file: DINGALOT,
		line: 'offline-ring:',
		message: '`missing` stands beside a level.',
	},
	{
		rule: 'claim-levels',
		when: 'a dispute does not name its levels',
		edit: (guide) => delete claim(guide, 'bystander-sound', 'tuttle-chime').disputedLevels,
		file: TUTTLE,
		line: 'missing: disputed',
		message: '`disputed` and `disputedLevels` do not stand together.',
	},
	{
		rule: 'claim-levels',
		when: 'general knowledge stands where the documents are silent',
		edit: (guide) => (claim(guide, 'monthly-fee', 'tuttle-chime').generalKnowledge = 'fee-nowhere'),
		file: TUTTLE,
		line: 'monthly-fee:',
		message: 'General knowledge stands beside evidence.',
	},
	{
		rule: 'claim-levels',
		when: 'something that is not counted is "at least"',
		edit: (guide) => (claim(guide, 'offline-ring').atLeast = true),
		file: DINGALOT,
		line: 'offline-ring:',
		message: '`atLeast` stands on a criterion that does not count.',
	},
	{
		rule: 'claim-levels',
		when: 'something without flags is incomplete',
		edit: (guide) => (claim(guide, 'offline-ring').incomplete = true),
		file: DINGALOT,
		line: 'offline-ring:',
		message: '`incomplete` stands on a criterion without flags.',
	},
	{
		rule: 'evidence',
		when: 'a level stands without evidence',
		edit: (guide) => (claim(guide, 'bystander-sound').evidence = []),
		file: DINGALOT,
		line: 'evidence:',
		message: 'The level "listens-at-motion" stands without evidence.',
	},
	{
		rule: 'evidence',
		when: 'an absence stands without a note',
		edit: (guide) => delete claim(guide, 'partner-adverts', 'tuttle-chime').note,
		file: TUTTLE,
		line: 'evidence: []',
		message: 'The level "nobody-named" stands without evidence.',
	},
	{
		rule: 'evidence',
		when: 'a dispute names no source',
		edit: (guide) => (claim(guide, 'bystander-sound', 'tuttle-chime').evidence = []),
		file: TUTTLE,
		line: 'evidence:',
		message: 'The claim is disputed, but no source stands beside it.',
	},
	{
		rule: 'sources',
		when: 'a claim names a source that does not exist',
		edit: (guide) => (nth(claim(guide, 'offline-ring').evidence, 0).source = 'rumour'),
		file: DINGALOT,
		line: '- source: manual',
		message: 'There is no source "rumour" in this file.',
	},
	{
		rule: 'sources',
		when: 'an edition names a source that does not exist',
		edit(guide) {
			const claims = variant(guide, 'estate-edition').overrides;
			for (const { evidence } of Object.values(claims).slice(0, 1)) {
				nth(evidence, 0).source = 'rumour';
			}
		},
		file: DINGALOT,
		line: '- source: estate-contract',
		message: 'There is no source "rumour" in this file.',
	},
	{
		rule: 'sources',
		when: 'nothing names a source',
		edit: (guide) => (nth(app(guide).announced, 1).source = 'manual'),
		file: DINGALOT,
		line: 'maker-letter:',
		message: 'Nothing rests on the source "maker-letter".',
		severity: 'warning',
	},
	{
		rule: 'conditions',
		when: 'a level that needs somebody to act names no condition',
		edit(guide) {
			claim(guide, 'footage-lock').conditions = [];
			delete claim(guide, 'footage-lock').otherwise;
		},
		file: DINGALOT,
		line: 'level: sealed-on-request',
		message:
			'"sealed-on-request" is reached only if somebody acts, but the claim names no condition.',
	},
	{
		rule: 'conditions',
		when: 'a condition does not say what holds otherwise',
		edit: (guide) => delete claim(guide, 'footage-lock').otherwise,
		file: DINGALOT,
		line: 'conditions:',
		message: '`conditions` and `otherwise` do not stand together.',
	},
	{
		rule: 'conditions',
		when: 'a condition changes nothing',
		edit: (guide) => (claim(guide, 'footage-lock').otherwise = 'sealed-on-request'),
		file: DINGALOT,
		line: 'otherwise: maker-watches',
		message: 'The level without the conditions is the same as with them.',
	},
	{
		rule: 'conditions',
		when: 'a condition makes the level worse',
		edit: (guide) => (claim(guide, 'footage-lock').otherwise = 'always-sealed'),
		file: DINGALOT,
		line: 'otherwise: maker-watches',
		message: 'The level without the conditions is better than the one with them.',
	},
	{
		rule: 'conditions',
		when: 'a condition changes nothing but the order of flags',
		edit(guide) {
			const flags = claim(guide, 'answer-from');
			flags.conditions = [condition(guide)];
			flags.otherwise = ['wall-panel', 'pocket-phone'];
		},
		file: DINGALOT,
		line: 'answer-from:',
		message: 'The level without the conditions is the same as with them.',
	},
	{
		rule: 'conditions',
		when: 'nobody of the guide acts',
		edit: (guide) => (condition(guide).who = 'postman'),
		file: DINGALOT,
		line: 'who: fitter',
		message: '"postman" is not in the guide\'s list of actors.',
	},
	{
		rule: 'conditions',
		when: 'the moment is not one of the guide',
		edit: (guide) => (condition(guide).when = 'at-dawn'),
		file: DINGALOT,
		line: 'when: while-fitting',
		message: '"at-dawn" is not in the guide\'s list of moments.',
	},
	{
		rule: 'conditions',
		when: 'what gets worse is not on a scale',
		edit: (guide) => (nth(condition(guide).switchesOff, 1).to = 'few'),
		file: DINGALOT,
		line: 'criterion: shared-with, to: 2',
		message: '"shared-with: few" is not a level of a criterion.',
	},
	{
		rule: 'conditions',
		when: 'what gets better is not a criterion',
		edit: (guide) => (nth(condition(guide).alsoReaches, 0).criterion = 'peace'),
		file: DINGALOT,
		line: 'criterion: bystander-sound, to:',
		message: '"peace: listens-at-ring" is not a level of a criterion.',
	},
	{
		rule: 'same-condition',
		when: 'an id stands for two acts in an edition',
		edit(guide) {
			const other = structuredClone(condition(guide));
			other.text = { en: 'Seal the door itself.' };
			claim(guide, 'footage-lock').conditions.push(other);
		},
		file: DINGALOT,
		line: 'conditions:',
		message: '"seal-pictures" stands for another act elsewhere in this edition.',
	},
];
