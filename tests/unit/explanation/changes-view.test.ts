import { expect, test } from 'vitest';
import { compareGuides } from '../../../src/domain/releases/compare.ts';
import { releaseSteps } from '../../../src/domain/releases/steps.ts';
import { changesView } from '../../../src/explanation/changes-view.ts';
import { stepView } from '../../../src/explanation/step-views.ts';
import { voiceFor } from '../../../src/i18n/voice.ts';
import type { FrozenGuide } from '../../../src/schema/release.ts';
import { appIn, claimIn, frozenGuide, releaseOf } from '../../fixtures/frozen-guide.ts';
import { fixtureGuide } from '../../fixtures/invented-guide.ts';

const { info } = fixtureGuide();
const voice = voiceFor('en', info);

function viewOf(edit: (guide: FrozenGuide) => void, locale = 'en') {
	const [before, after] = [frozenGuide(), frozenGuide()];
	edit(after);
	return changesView(compareGuides(before, after), {
		before,
		after,
		voice: voiceFor(locale, info),
	});
}

const factBy = (edit: (guide: FrozenGuide) => void) => viewOf(edit).material[0]?.facts[0];

test('a changed level says what it was, what it is, and where that leads', () => {
	const fact = factBy((guide) => {
		claimIn(guide, 'dingalot', 'bystander-sound').level = 'listens-at-ring';
	});
	expect(fact).toMatchObject({
		about: 'Listening along',
		leads: 'better',
		before: 'When something moves',
		after: 'Only after a ring',
		also: '',
	});
});

test('a level under a condition says what holds otherwise', () => {
	const fact = factBy((guide) => {
		claimIn(guide, 'dingalot', 'footage-lock').otherwise = null;
	});
	expect(fact).toMatchObject({
		before: 'Sealed on request (on a condition; otherwise: Maker can watch)',
		after: 'Sealed on request (on a condition; otherwise: Not known)',
		also: 'what holds otherwise',
	});
});

test('numbers, lists and gaps are said as they are', () => {
	const afterOf = (criterion: string, change: object) =>
		factBy((guide) => {
			Object.assign(claimIn(guide, 'dingalot', criterion), change);
		})?.after;
	expect(afterOf('shared-with', { level: 12 })).toBe('at least 12');
	expect(afterOf('answer-from', { level: ['plain-chime'] })).toBe(
		'Chime without a screen (the list is not complete)',
	);
	expect(afterOf('offline-ring', { level: null, missing: 'not-disclosed' })).toBe(
		'Provider does not say',
	);
	expect(afterOf('offline-ring', { level: null, missing: 'not-recovered' })).toBe('not recovered');
	expect(
		afterOf('offline-ring', {
			level: null,
			missing: 'disputed',
			disputedLevels: ['rings-anyway', 'stays-silent'],
		}),
	).toBe('Sources contradict each other (Rings and Silent)');
});

test('what the vendor disputes is said with the answer', () => {
	const fact = factBy((guide) => {
		claimIn(guide, 'dingalot', 'offline-ring')['contested'] = { on: '2026-11-20', says: {} };
	});
	expect(fact).toMatchObject({
		after: 'Rings (disputed by the provider)',
		also: 'whether the provider disputes it',
	});
});

test('what is only told otherwise stands apart, by what it is', () => {
	const view = viewOf((guide) => {
		claimIn(guide, 'dingalot', 'offline-ring').asOf = '2026-07';
		appIn(guide, 'ogle-porch')['summary'] = { en: 'Said otherwise.' };
	});
	expect(view.material).toEqual([]);
	expect(view.editorial.map(({ name, retold }) => [name, retold[0]?.what])).toEqual([
		['Dingalot', 'the date of the newest source'],
		['Ogle Porch', 'description, sources, history or reply'],
	]);
	expect(view.counts).toEqual({ material: 0, editorial: 2 });
});

test.each(['nl', 'en', 'de', 'fr'])('every code has words in %s', (locale) => {
	const view = viewOf((guide) => {
		claimIn(guide, 'dingalot', 'offline-ring').level = 'stays-silent';
		claimIn(guide, 'dingalot', 'shared-with').note = { en: 'x' };
		appIn(guide, 'dingalot').variants = [];
		appIn(guide, 'ogle-porch').status = 'active';
		guide.apps = guide.apps.filter(({ id }) => id !== 'tuttle-chime');
		guide.criteria = guide.criteria.filter(({ id }) => id !== 'partner-adverts');
		guide.notices = guide.notices.slice(1);
	}, locale);
	const words = JSON.stringify(view);
	expect(words).not.toMatch(/\{\w+\}|changes\.|undefined/);
	expect(view.material).toHaveLength(3);
	expect(view.questions).toHaveLength(1);
	expect(view.notices).toHaveLength(1);
});

test('releases that ask entirely other questions are not compared, and that is said', () => {
	const older = frozenGuide();
	older.notices = [];
	appIn(older, 'dingalot').variants = [];
	older.criteria = older.criteria.slice(0, 2).map((one) => ({ ...one, id: `old-${one.id}` }));
	const [step] = releaseSteps([
		releaseOf(older, { id: '2020-04', date: '2026-11-20', kind: 'reconstruction', of: '2020-04' }),
		releaseOf(frozenGuide(), { id: '2026-11', date: '2026-11-22' }),
	]);
	if (!step) throw new Error('There is no step.');
	const { since } = stepView(step, voice);
	expect(since?.apart).toContain('So their answers cannot be compared one by one.');
	expect(since?.apart).toContain(
		'Then: 3 doorbells and 2 questions. After that: 3 doorbells and 7',
	);
	expect(since?.changes).toMatchObject({ material: [], editorial: [], questions: [], notices: [] });
});
