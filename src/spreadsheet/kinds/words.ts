import { trouble } from '../fault.ts';
import type { Kind, WhenEmpty } from './kind.ts';

/** What an empty cell means. */
export const emptyCell = (empty: WhenEmpty): ReturnType<Kind['read']> =>
	empty === 'required' ? trouble('required') : { value: empty === 'null' ? null : undefined };

/** The text of a value that is text or nothing. */
export const shown = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Words as they stand. */
export const words = (empty: WhenEmpty): Kind => ({
	show: shown,
	read: (text) => (text === '' ? emptyCell(empty) : { value: text }),
});

/** One of a few words. */
export const choice = (choices: readonly string[], empty: WhenEmpty): Kind => ({
	show: shown,
	choices,
	read: (text) => {
		if (text === '') return emptyCell(empty);
		return choices.includes(text)
			? { value: text }
			: trouble('not-a-choice', { found: text, expected: choices.join(', ') });
	},
});

/** "yes", or nothing. */
export const mark: Kind = {
	show: (value) => (value === true ? 'yes' : ''),
	choices: ['yes'],
	read: (text) =>
		text === ''
			? { value: undefined }
			: text === 'yes'
				? { value: true }
				: trouble('not-a-choice', { found: text, expected: 'yes' }),
};

/** "yes", "no", or nothing. */
export const yesOrNo: Kind = {
	show: (value) => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : ''),
	choices: ['yes', 'no'],
	read: (text) =>
		text === ''
			? { value: undefined }
			: ['yes', 'no'].includes(text)
				? { value: text === 'yes' }
				: trouble('not-a-choice', { found: text, expected: 'yes, no' }),
};
