import { expect, test } from 'vitest';
import { answerIn } from '../../../src/explanation/app-sheet/app-sheet.ts';
import { buildAppSheet } from '../../../src/explanation/app-sheet/build-app-sheet.ts';
import { toDoFor } from '../../../src/explanation/app-sheet/to-do.ts';
import {
	appsInUse,
	checklistTitle,
	hasChecklist,
	itemsInOrder,
} from '../../../src/explanation/checklist-words.ts';
import { firstFits, profilesFor } from '../../../src/explanation/first-fits.ts';
import { voiceFor } from '../../../src/i18n/voice.ts';
import { fixtureGuide } from '../../fixtures/invented-guide.ts';
import { app, claim } from '../integrity/edits.ts';

const guide = fixtureGuide();
const voice = voiceFor('en', guide.info);
const DAY = '2026-06-15';
const sheetOf = (of = guide, day = DAY) => buildAppSheet(app(of), { guide: of, voice, day });

test('a guide without points to settle, or without records, has no checklist', () => {
	expect(hasChecklist(guide)).toBe(true);
	expect(hasChecklist({ ...guide, checklist: [] })).toBe(false);
	const { record, ...info } = guide.info;
	expect(record).toBeDefined();
	expect(hasChecklist({ ...guide, info })).toBe(false);
});

test('points stand in the order in which they are settled, whatever their files are called', () => {
	const ids = itemsInOrder({ checklist: guide.checklist.toReversed() }).map(({ id }) => id);
	expect(ids).toEqual([
		'old-buzzer',
		'maker-peeks',
		'who-receives',
		'sound-of-neighbours',
		'note-on-wall',
	]);
});

test('the title says for whom it is', () => {
	expect(checklistTitle(guide, voice)).toBe('For shared doors: choose, and tell why');
});

test('what has been retired cannot be chosen', () => {
	expect(appsInUse(guide).map(({ id }) => id)).toEqual(['dingalot', 'tuttle-chime']);
});

test('an assessment is called old once its months have passed, in answers and notices', () => {
	const noticeOn = (day: string) =>
		sheetOf(guide, day).notices.find(({ id }) => id === 'stairwell-check')?.assessment;
	expect(noticeOn('2026-11-30')).toBe('fresh');
	expect(noticeOn('2026-12-01')).toBe('old');

	const dated = fixtureGuide();
	claim(dated, 'footage-lock').asOf = '2024-06-14';
	expect(answerIn(sheetOf(dated), 'base', 'footage-lock')?.old).toBe(true);
	claim(dated, 'footage-lock').asOf = '2024-06-15';
	expect(answerIn(sheetOf(dated), 'base', 'footage-lock')?.old).toBeUndefined();
	claim(dated, 'bystander-sound').asOf = '2020';
	expect(answerIn(sheetOf(dated), 'base', 'bystander-sound')?.old).toBeUndefined();
});

test('where no assessments are told of, none is old', () => {
	const without = fixtureGuide();
	delete without.info.record?.assessments;
	const sheet = sheetOf(without, '2099-01-01');
	expect(sheet.notices.some(({ assessment }) => assessment)).toBe(false);
	expect(answerIn(sheet, 'base', 'footage-lock')?.old).toBeUndefined();
});

test('what is left to do has each act once: the settings, then what answers depend on', () => {
	const sheet = sheetOf();
	const ids = toDoFor(sheet, 'base', ['footage-lock', 'footage-lock']).map(({ id }) => id);
	expect(ids).toEqual(['seal-pictures', 'cover-microphone']);
	const without = { ...sheet, editions: sheet.editions.map((one) => ({ ...one, settings: [] })) };
	const [act, ...rest] = toDoFor(without, 'base', ['footage-lock']);
	expect(rest).toEqual([]);
	expect(act).toMatchObject({ id: 'seal-pictures', criterion: 'footage-lock' });
	expect(act?.source?.url).toMatch(/^https:/);
	expect(toDoFor(without, 'base', [])).toEqual([]);
});

test('the first in a situation are those that fit, and no more than are asked for', () => {
	const [profile] = profilesFor(guide, 'landlords');
	if (!profile) throw new Error('There is no situation for shared doors.');
	const fits = firstFits(guide, profile, 3);
	expect(fits.map(({ name }) => name)).toEqual(['Dingalot']);
	expect(firstFits(guide, profile, 0)).toEqual([]);
	expect(profilesFor(guide, 'households')).toEqual([]);
});
