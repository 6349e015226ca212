import { expect, test } from 'vitest';
import { overTime } from '../../../../src/domain/releases/over-time.ts';
import { appsOfAll, releaseSteps, stepsOfApp } from '../../../../src/domain/releases/steps.ts';
import type { FrozenGuide, Release } from '../../../../src/schema/release.ts';
import { appIn, claimIn, frozenGuide, releaseOf } from '../../../fixtures/frozen-guide.ts';

function released(id: string, edit: (guide: FrozenGuide) => void = () => undefined): Release {
	const guide = frozenGuide();
	edit(guide);
	return releaseOf(guide, { id, date: `${id}-01` });
}

const sharesIn = (releases: readonly Release[], id: string) =>
	overTime(releases)
		.find(({ criterion }) => criterion.id === id)
		?.rows.map(({ shares }) =>
			Object.fromEntries(
				shares.filter(({ count }) => count > 0).map((one) => [one.key, one.count]),
			),
		);

test('each release counts how many apps that exist give which answer', () => {
	const before = released('2026-05', (guide) => {
		claimIn(guide, 'dingalot', 'bystander-sound').level = 'listens-nonstop';
	});
	const after = released('2026-06', (guide) => {
		for (const { id } of guide.apps) {
			if (id !== 'dingalot') appIn(guide, id).status = 'retired';
		}
	});
	const [was, is] = sharesIn([before, after], 'bystander-sound') ?? [];
	const active = before.apps.filter(({ status }) => status === 'active').length;
	expect(Object.values(was ?? {}).reduce((sum, count) => sum + count, 0)).toBe(active);
	expect(was?.['listens-nonstop']).toBe(1);
	expect(is).toEqual({ 'listens-at-motion': 1 });
});

test('only questions with the same answers to choose from are shown, and only from two releases on', () => {
	const older = released('2026-05', ({ criteria }) => {
		for (const one of criteria) {
			if (one.id === 'bystander-sound' && one.scale === 'levels') one.levels.reverse();
			if (one.id === 'offline-ring') one.id = 'constructor';
		}
	});
	const shown = overTime([older, released('2026-06')]).map(({ criterion }) => criterion.id);
	expect(shown.toSorted()).toEqual(['footage-lock', 'monthly-fee', 'partner-adverts']);
	expect(overTime([older])).toEqual([]);
});

test('the question with the most change comes first', () => {
	const before = released('2026-05');
	const after = released('2026-06', (guide) => {
		claimIn(guide, 'dingalot', 'partner-adverts').level = 'sold-on';
	});
	const [first, ...others] = overTime([before, after]);
	expect(first).toMatchObject({ moved: 1, criterion: { id: 'partner-adverts' } });
	expect(others.every(({ moved }) => moved === 0)).toBe(true);
});

test('each release is compared with the one before it, newest first', () => {
	const steps = releaseSteps([released('2026-05'), released('2026-06'), released('2026-07')]);
	expect(
		steps.map(({ release, since }) => [release.release.id, since?.release.release.id]),
	).toEqual([
		['2026-07', '2026-06'],
		['2026-06', '2026-05'],
		['2026-05', undefined],
	]);
	expect(steps.map(({ since }) => since?.changes.apps ?? [])).toEqual([[], [], []]);
});

test('an app has the steps in which something changed about it, also when it is gone', () => {
	const releases = [
		released('2026-05'),
		released('2026-06', (guide) => {
			claimIn(guide, 'dingalot', 'offline-ring').level = 'stays-silent';
		}),
		released('2026-07', (guide) => {
			guide.apps = guide.apps.filter(({ id }) => id !== 'dingalot');
		}),
	];
	const own = stepsOfApp(releaseSteps(releases), 'dingalot');
	expect(own.map(({ release, changes }) => [release.release.id, changes.apps[0]?.event])).toEqual([
		['2026-07', 'removed'],
		['2026-06', null],
	]);
	expect(appsOfAll(releases).map(({ id }) => id)).toContain('dingalot');
});
