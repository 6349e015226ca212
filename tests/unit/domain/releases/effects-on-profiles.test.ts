import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { evaluate } from '../../../../src/domain/decision/evaluate.ts';
import {
	effectsOnProfiles,
	type ProfileEffect,
} from '../../../../src/domain/releases/effects-on-profiles.ts';
import type { FrozenGuide } from '../../../../src/schema/release.ts';
import { appIn, claimIn, frozenGuide } from '../../../fixtures/frozen-guide.ts';
import { editedGuides } from './edits.ts';

// Properties take a busy machine a while.
vi.setConfig({ testTimeout: 120_000 });

const PROFILE = 'quiet-street';

/** What an edit does to somebody who only weighs how bystanders are heard. */
function effectBy(edit: (guide: FrozenGuide) => void): ProfileEffect {
	const wishes = { audience: 'households', requirements: [], weights: { 'bystander-sound': 1 } };
	const [before, after] = [frozenGuide(), frozenGuide()];
	for (const guide of [before, after]) for (const one of guide.profiles) Object.assign(one, wishes);
	edit(after);
	const [effect, ...others] = effectsOnProfiles(before, after);
	expect(others).toEqual([]);
	if (effect?.profile !== PROFILE) throw new Error('The situation is not compared.');
	return effect;
}

test('nothing happens to anybody if nothing changes', () => {
	fc.assert(
		fc.property(editedGuides, (guide) => {
			for (const { effect, only, wishesChanged } of effectsOnProfiles(guide, guide)) {
				expect(effect?.after).toEqual(effect?.before);
				expect([only, wishesChanged, effect?.causes ?? []]).toEqual([null, false, []]);
			}
		}),
		{ numRuns: 100, seed: 20200417 },
	);
});

test('a comparison never fails, whatever editors did, and names a cause only for a difference', () => {
	fc.assert(
		fc.property(editedGuides, editedGuides, (a, b) => {
			for (const { effect } of effectsOnProfiles(a, b)) {
				if (effect && effect.before.join() === effect.after.join())
					expect(effect.causes).toEqual([]);
			}
		}),
		{ numRuns: 200, seed: 20200417 },
	);
});

test('who comes first before and after is who the evaluation puts there', () => {
	const guide = frozenGuide();
	const [profile] = guide.profiles;
	const { audience = '', requirements = [], weights = {} } = profile ?? {};
	const fitting = evaluate(guide, { audience, requirements, weights })
		.results.filter(({ verdict }) => ['fits', 'fits-if'].includes(verdict))
		.map(({ app }) => app);
	expect(effectsOnProfiles(guide, guide)[0]?.effect?.after).toEqual(fitting.slice(0, 3));
});

test('the fact that turns the order is named, and one that makes no difference is not', () => {
	const { effect } = effectBy((guide) => {
		claimIn(guide, 'dingalot', 'offline-ring').level = 'stays-silent';
		const last = effectBy(() => undefined).effect?.before.at(-1) ?? '';
		claimIn(guide, last, 'bystander-sound').level = 'listens-at-ring';
		for (const { id } of guide.apps.filter((app) => app.id !== last)) {
			const claim = claimIn(guide, id, 'bystander-sound');
			if (claim.level === 'listens-at-ring') claim.level = 'listens-nonstop';
		}
	});
	const last = effect?.after[0];
	expect(effect?.firstChanged).toBe(true);
	expect(effect?.causes).toContainEqual({
		app: last,
		criterion: 'bystander-sound',
		variant: null,
	});
	expect(effect?.causes.some(({ criterion }) => criterion === 'offline-ring')).toBe(false);
});

test('an app that went is the cause of who moves up', () => {
	const first = effectBy(() => undefined).effect?.before[0] ?? '';
	const { effect } = effectBy((guide) => {
		guide.apps = guide.apps.filter(({ id }) => id !== first);
	});
	expect(effect?.firstChanged).toBe(true);
	expect(effect?.causes).toEqual([{ app: first, criterion: null, variant: null }]);
});

test('an app that ended is the cause of who moves up', () => {
	const first = effectBy(() => undefined).effect?.before[0] ?? '';
	const { effect } = effectBy((guide) => {
		appIn(guide, first).status = 'retired';
	});
	expect(effect?.causes).toEqual([{ app: first, criterion: null, variant: null }]);
});

test('a situation that asks what one state does not know is not compared', () => {
	const gone = effectBy((guide) => {
		guide.criteria = guide.criteria.filter(({ id }) => id !== 'bystander-sound');
	});
	expect(gone.effect).toBeNull();
});

test('a situation that asks other things than before is told so, one of one state only too', () => {
	const other = effectBy((guide) => {
		for (const one of guide.profiles) one.weights = { 'offline-ring': 1 };
	});
	expect(other.wishesChanged).toBe(true);
	expect(
		effectBy((guide) => {
			guide.profiles = [];
		}).only,
	).toBe('before');
	const [before, after] = [frozenGuide(), frozenGuide()];
	before.profiles = [];
	expect(effectsOnProfiles(before, after)[0]?.only).toBe('after');
});
