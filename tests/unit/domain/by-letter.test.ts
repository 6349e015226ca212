import { expect, test } from 'vitest';
import { byLetter } from '../../../src/domain/by-letter.ts';

const itself = (name: string) => name;

test('things stand under the letter they begin with, capital or not, with or without accent', () => {
	expect(byLetter(['Bell', 'école', 'apple', 'Eel', 'auk'], itself, 'en')).toEqual([
		{ letter: 'A', items: ['apple', 'auk'] },
		{ letter: 'B', items: ['Bell'] },
		{ letter: 'E', items: ['école', 'Eel'] },
	]);
});

test('what begins with a figure or a sign comes first, under no letter', () => {
	expect(byLetter(['zebra', '10 to 1', '«x»', '2 to 1'], itself, 'en')).toEqual([
		{ letter: null, items: ['«x»', '2 to 1', '10 to 1'] },
		{ letter: 'Z', items: ['zebra'] },
	]);
});

test('nothing has no letters', () => {
	expect(byLetter([], itself, 'en')).toEqual([]);
});
