import type { Requirement } from '../../../src/schema/preferences.ts';
import type { WholeGuide } from '../../../src/schema/whole-guide.ts';
import { byId, more, nth, question, type FailingCase } from './edits.ts';

const PASSERS = 'questions/passers-by.yaml';
const STAIRS = 'policies/quiet-stairs.yaml';
const CORRECTION = 'corrections/ogle-microphone.yaml';

/** The least that a requirement asks, or one of several that it leaves to choose. */
function least(requirements: readonly Requirement[], index: number, choice = 0) {
	const requirement = nth(requirements, index);
	return 'anyOf' in requirement ? nth(requirement.anyOf, choice) : requirement;
}

const changesOf = (guide: WholeGuide) => nth(guide['second-reading'], 0).changes;

/** Failing cases of the rules about levels that stand outside claims. */
export const preferenceCases: FailingCase[] = [
	{
		rule: 'preferences',
		when: 'a level that is required does not exist',
		edit: (guide) => (least(more(guide).requirements, 0).atLeast = 'nobody'),
		file: PASSERS,
		line: 'criterion: partner-adverts',
		message: '"nobody" cannot be required of "partner-adverts".',
	},
	{
		rule: 'preferences',
		when: 'a flag that is required stands outside a list',
		edit: (guide) => (least(more(guide).requirements, 1, 1).atLeast = 'plain-chime'),
		file: PASSERS,
		line: 'criterion: answer-from',
		message: '"plain-chime" cannot be required of "answer-from".',
	},
	{
		rule: 'preferences',
		when: 'a flag that is required does not exist',
		edit: (guide) => (least(more(guide).requirements, 1, 1).atLeast = ['letterbox']),
		file: PASSERS,
		line: 'criterion: answer-from',
		message: '"letterbox" cannot be required of "answer-from".',
	},
	{
		rule: 'preferences',
		when: 'it is required that a question does not arise',
		edit: (guide) => (least(more(guide).requirements, 1).atLeast = 'not-applicable'),
		file: PASSERS,
		line: 'criterion: footage-lock',
		message: '"not-applicable" cannot be required of "footage-lock".',
	},
	{
		rule: 'preferences',
		when: 'an answer requires a number in words',
		edit: (guide) =>
			(least(nth(question(guide, 'whose-door').options, 1).requirements, 0).atLeast = 'four'),
		file: 'questions/whose-door.yaml',
		line: 'criterion: shared-with, atLeast: 4',
		message: '"four" cannot be required of "shared-with".',
	},
	{
		rule: 'preferences',
		when: 'an answer requires, among others, a level of another criterion',
		edit(guide) {
			const { requirements } = nth(question(guide, 'passers-by').options, 0);
			least(requirements, 0, 1).atLeast = 'listens-at-ring';
		},
		file: PASSERS,
		line: 'criterion: footage-lock',
		message: '"listens-at-ring" cannot be required of "footage-lock".',
	},
	{
		rule: 'preferences',
		when: 'an answer weighs, depending on another, what does not weigh',
		edit: (guide) => (more(guide).weights['monthly-fee'] = 1),
		file: PASSERS,
		line: 'weights: { footage-lock: 2',
		message: '"monthly-fee" has a weight, but is a criterion that does not weigh.',
	},
	{
		rule: 'preferences',
		when: 'an answer weighs what does not weigh',
		edit: (guide) => (nth(question(guide, 'passers-by').options, 1).weights['shared-with'] = 1),
		file: PASSERS,
		line: 'weights: { bystander-sound: 0.5',
		message: '"shared-with" has a weight, but is a criterion that does not weigh.',
	},
	{
		rule: 'preferences',
		when: 'a minimum asks for a level that does not exist',
		edit({ policies }) {
			const { requires } = nth(byId(policies, 'quiet-stairs').minimums, 0);
			if (!('anyOf' in requires)) requires.atLeast = 'nobody';
		},
		file: STAIRS,
		line: 'requires: { criterion: partner-adverts',
		message: '"nobody" cannot be required of "partner-adverts".',
	},
	{
		rule: 'preferences',
		when: 'a minimum asks, among others, for a level of another criterion',
		edit({ policies }) {
			const { requires } = nth(byId(policies, 'quiet-stairs').minimums, 1);
			if ('anyOf' in requires) nth(requires.anyOf, 1).atLeast = 'listens-at-ring';
		},
		file: STAIRS,
		line: '- { criterion: footage-lock, atLeast: sealed-on-request }',
		message: '"listens-at-ring" cannot be required of "footage-lock".',
	},
	{
		rule: 'changed-levels',
		when: 'a correction mends a level that does not exist',
		edit: ({ corrections }) => (nth(corrections, 0).was = 'listens-a-bit'),
		file: CORRECTION,
		line: 'was: listens-at-motion',
		message: '"listens-a-bit" is not on the scale of "bystander-sound".',
	},
	{
		rule: 'changed-levels',
		when: 'a correction counts what is not counted',
		edit: ({ corrections }) => (nth(corrections, 0).is = 2),
		file: CORRECTION,
		line: 'is: listens-nonstop',
		message: '"2" is not on the scale of "bystander-sound".',
	},
	{
		rule: 'changed-levels',
		when: 'a correction names a level of no criterion',
		edit({ corrections }) {
			delete nth(corrections, 0).criterion;
			delete nth(corrections, 0).is;
		},
		file: CORRECTION,
		line: 'was: listens-at-motion',
		message: '`was` names a level, but the correction names no criterion.',
	},
	{
		rule: 'changed-levels',
		when: 'a second reader left a level that is no longer there',
		edit: (guide) => (nth(changesOf(guide), 0).from = 'sealed-at-birth'),
		file: 'second-reading/spring-round.yaml',
		line: 'from: always-sealed',
		message: '"sealed-at-birth" is not on the scale of "footage-lock" today.',
		severity: 'warning',
	},
	{
		rule: 'changed-levels',
		when: 'a second reader counted in words',
		edit: (guide) =>
			Object.assign(nth(changesOf(guide), 1), { criterion: 'shared-with', from: '2', to: 'many' }),
		file: 'second-reading/spring-round.yaml',
		line: 'to: always-sealed',
		message: '"many" is not on the scale of "shared-with" today.',
		severity: 'warning',
	},
];
