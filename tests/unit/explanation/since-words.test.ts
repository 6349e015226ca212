import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../src/domain/decision/evaluate.ts';
import type { Preferences } from '../../../src/domain/decision/preferences.ts';
import { buildResultView } from '../../../src/explanation/build-result-view.ts';
import { earlierReleases, linkedReleases, sinceView } from '../../../src/explanation/since-view.ts';
import { sinceWords } from '../../../src/explanation/since-words.ts';
import { voiceFor } from '../../../src/i18n/voice.ts';
import type { FrozenGuide } from '../../../src/schema/release.ts';
import { appIn, claimIn, frozenGuide, releaseOf } from '../../fixtures/frozen-guide.ts';
import { fixtureGuide, TODAY } from '../../fixtures/invented-guide.ts';

const guide = fixtureGuide();
const voice = voiceFor('en', guide.info);
const view = buildResultView(guide, voice, TODAY);

const wishes: Preferences = {
	audience: 'households',
	requirements: [],
	weights: { 'offline-ring': 1 },
};

/** What is said to somebody whose link is of a guide that was edited like this since. */
function saidSince(edit: (then: FrozenGuide) => void, preferences = wishes) {
	const then = frozenGuide();
	edit(then);
	const release = releaseOf(then, { id: '2026-05', date: '2026-05-01' });
	return sinceWords(preferences, sinceView(guide, release, voice), view);
}

const first = evaluate(view.evaluation, wishes).results[0]?.app ?? '';
const nameOf = (id: string) => view.apps[id]?.name ?? '';

describe('since then', () => {
	test('nothing that counts changed, and the first is still the first', () => {
		const { title, paragraphs, facts } = saidSince(() => undefined);
		expect(title).toBe('Since your link was made (release 2026-05)');
		expect(paragraphs).toEqual([
			`With your answers, ${nameOf(first)} still comes first.`,
			'No answer that counts for you has changed.',
		]);
		expect(facts).toEqual([]);
	});

	test('another first is named with what it came from, and the fact', () => {
		const { paragraphs, facts } = saidSince((then) => {
			claimIn(then, first, 'offline-ring').level = 'stays-silent';
			for (const { id } of then.apps.filter((app) => app.id !== first)) {
				Object.assign(claimIn(then, id, 'offline-ring'), { level: 'rings-at-home' });
			}
		});
		expect(paragraphs[0]).toMatch(
			new RegExp(`^With your answers, what came first then: .+\\. Now: ${nameOf(first)}\\. `),
		);
		expect(paragraphs[0]).toContain(`because of what changed about ${nameOf(first)}`);
		expect(facts[0]).toBe(`${nameOf(first)}, Rings offline: was ‘Silent’, now ‘Rings’ (better).`);
	});

	test('a fact that nobody asked about is not told', () => {
		const { facts } = saidSince((then) => {
			claimIn(then, 'dingalot', 'partner-adverts').level = 'sold-on';
		});
		expect(facts).toEqual([]);
	});

	test('what is no longer in the guide is told by the name it had', () => {
		const { facts } = saidSince((then) => {
			then.apps.push({
				...structuredClone(appIn(then, first)),
				id: 'constructor',
				name: 'Knocker',
			});
		});
		expect(facts).toContain('Knocker is no longer in this guide.');
	});

	test('answers about what the guide of then did not ask are not compared', () => {
		const { paragraphs } = saidSince((then) => {
			then.criteria = then.criteria.filter(({ id }) => id !== 'offline-ring');
		});
		expect(paragraphs[0]).toContain('So we cannot compare then and now.');
	});
});

test('what a link of then needs evaluates like the guide of then, and holds nothing else', () => {
	const then = frozenGuide();
	claimIn(then, 'dingalot', 'offline-ring').level = 'stays-silent';
	const release = releaseOf(then, { id: '2026-05', date: '2026-05-01' });
	const { evaluation } = sinceView(guide, release, voice);
	expect(evaluate(evaluation, wishes)).toEqual(evaluate(then, wishes));
	expect(JSON.stringify(evaluation)).not.toContain('says');
});

test('a link may be of any release of our own; the one that is shown needs nothing', () => {
	const make = (id: string, more = {}) =>
		releaseOf(frozenGuide(), { id, date: `${id}-01`, ...more });
	const releases = [make('2020-04', { kind: 'reconstruction' }), make('2026-05'), make('2026-06')];
	const shown = { ...guide, releases, release: releases[2]?.release };
	expect(linkedReleases({ ...guide, releases }, 'en').map(({ day }) => day)).toEqual([
		'2026-05-01',
		'2026-06-01',
	]);
	if (!shown.release) throw new Error('There is a release.');
	const released = { ...shown, release: shown.release };
	expect(linkedReleases(released, 'en')).toEqual([
		{ day: '2026-05-01', href: '/en/choose/since/2026-05.json' },
		{ day: '2026-06-01', href: null },
	]);
	expect(earlierReleases(released).map(({ release }) => release.id)).toEqual(['2026-05']);
});
