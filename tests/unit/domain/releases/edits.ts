import fc from 'fast-check';
import type { FrozenGuide } from '../../../../src/schema/release.ts';
import { frozenGuide } from '../../../fixtures/frozen-guide.ts';

/** Something that editors may do to a guide between two releases. */
export type Edit = (guide: FrozenGuide) => void;

type App = FrozenGuide['apps'][number];
type Criterion = FrozenGuide['criteria'][number];

const valuesOn = (criterion: Criterion): (string | number | string[] | null)[] => {
	switch (criterion.scale) {
		case 'levels':
			return [null, ...criterion.levels.map(({ id }) => id)];
		case 'count':
			return [null, 1, 8, 20];
		case 'flags':
			return [null, criterion.flags.map(({ id }) => id), [criterion.flags[0]?.id ?? '']];
	}
};

const start = frozenGuide();
const app = fc.nat(start.apps.length - 1);
const criterion = fc.constantFrom(...start.criteria.map(({ id }) => id));

const onApp = (place: number, change: (app: App) => void): Edit => {
	return ({ apps }) => {
		const one = apps[place % Math.max(1, apps.length)];
		if (one) change(one);
	};
};

const setLevel = fc
	.tuple(app, criterion, fc.nat(5), fc.boolean())
	.map(([place, id, pick, inEdition]): Edit => (guide) => {
		const asked = guide.criteria.find((one) => one.id === id);
		if (!asked) return;
		const values = valuesOn(asked);
		onApp(place, (one) => {
			const claims = (inEdition ? one.variants[0]?.overrides : undefined) ?? one.claims;
			const claim = claims[id] ?? one.claims[id];
			if (!claim) return;
			const level = values[pick % values.length] ?? null;
			claims[id] = { ...claim, level, missing: level === null ? 'unknown' : undefined };
		})(guide);
	});

const others: fc.Arbitrary<Edit> = fc.oneof(
	app.map(
		(place): Edit =>
			({ apps }) =>
				void apps.splice(place, 1),
	),
	criterion.map((id): Edit => (guide) => {
		guide.criteria = guide.criteria.filter((one) => one.id !== id);
		for (const one of guide.apps) {
			for (const claims of [one.claims, ...one.variants.map(({ overrides }) => overrides)])
				Reflect.deleteProperty(claims, id);
		}
	}),
	fc.constantFrom('constructor', 'new-bell').map((id): Edit => ({ apps }) => {
		const [first] = apps;
		if (first && !apps.some((one) => one.id === id)) apps.push({ ...structuredClone(first), id });
	}),
	app.map((place) => onApp(place, (one) => (one.status = 'retired'))),
	app.map((place) => onApp(place, (one) => void one.variants.pop())),
	fc.tuple(app, criterion).map(([place, id]) =>
		onApp(place, (one) => {
			const claim = one.claims[id];
			if (claim) claim.note = { en: 'Said otherwise.' };
		}),
	),
	fc.constantFrom('levels', 'values').map((what): Edit => ({ criteria }) => {
		const [scaled] = criteria.filter((one) => one.scale === 'levels');
		const last = scaled?.levels.at(-1);
		if (last && what === 'levels') scaled?.levels.push({ ...last, id: 'another-level' });
		if (last && what === 'values') last.value = 0.1;
	}),
	fc.constant<Edit>(({ notices }) => void notices.pop()),
	fc.constant<Edit>(({ profiles }) => void profiles.pop()),
	fc.constant<Edit>(({ corrections }) => void corrections.pop()),
);

/** The invented guide after a few edits. */
export const editedGuides: fc.Arbitrary<FrozenGuide> = fc
	.array(fc.oneof({ arbitrary: setLevel, weight: 3 }, { arbitrary: others, weight: 2 }), {
		maxLength: 6,
	})
	.map((edits) => {
		const guide = frozenGuide();
		for (const edit of edits) edit(guide);
		return guide;
	});
