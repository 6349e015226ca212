import type { MethodCase } from '../../../src/open-data/method-cases.ts';

/**
 * Verdict and match once more, written from docs/method.md alone and as short as can be, so that a
 * slip in the real one does not pass unseen. Acts are searched by trying every set of them.
 */
type Guide = MethodCase['guide'];
type App = Guide['apps'][number];
type Claim = App['claims'][string];
type Criterion = Guide['criteria'][number];
type Wishes = MethodCase['preferences'];
type Need = Extract<Wishes['requirements'][number], { criterion: string }>;
type Level = Need['atLeast'];

export interface Judged {
	app: string;
	verdict: string;
	match: { low: number; high: number } | null;
}

export const referenceMethod = (guide: Guide, wishes: Wishes): Judged[] =>
	guide.apps.map((app) => judge(app, guide, wishes));

function judge(app: App, guide: Guide, { audience, requirements, weights }: Wishes): Judged {
	const edition = app.variants.find(({ defaultFor }) => defaultFor.includes(audience));
	const claims: App['claims'] = { ...app.claims, ...edition?.overrides };
	const criteria = new Map(guide.criteria.map((criterion) => [criterion.id, criterion]));
	const acts = guide.criteria.flatMap(({ id }) => claims[id]?.conditions ?? []);
	const anyOf = requirements.map((one) => ('anyOf' in one ? one.anyOf : [one]));
	const checkFirst = guide.guide.groups.filter(({ missing }) => missing === 'check-first');
	const isFunction = ({ criterion }: Need) =>
		checkFirst.some(({ id }) => id === criteria.get(criterion)?.group);

	/** 2 met, 0 not met. */
	const meeting = (need: Need) => (level: Level) =>
		isEnough(criteria.get(need.criterion), level, need.atLeast) ? 2 : 0;

	function effects(of: 'switchesOff' | 'alsoReaches', done: readonly string[], need: Need) {
		const reached = acts.filter(({ id }) => done.includes(id)).flatMap((act) => act[of]);
		const here = reached.filter(({ criterion }) => criterion === need.criterion);
		return here.map(({ to }) => meeting(need)(to));
	}

	/** 2 met, 1 not known, 0 not met. */
	function standing(need: Need, done: readonly string[]): number {
		const own = ownStanding(claims[need.criterion], done, meeting(need));
		const raised = Math.max(own, ...effects('alsoReaches', done, need));
		return Math.min(raised, ...effects('switchesOff', done, need));
	}

	/** 0 fits, 1 fits-if, 2 cannot-tell, 3 does-not-fit. */
	function verdictWith(done: readonly string[]): number {
		const each = anyOf.map((needs) => {
			const best = Math.max(...needs.map((need) => standing(need, done)));
			if (best !== 1) return best === 2 ? 0 : 3;
			return needs.some((need) => standing(need, done) === 1 && isFunction(need)) ? 1 : 2;
		});
		return Math.max(done.length > 0 ? 1 : 0, ...each);
	}

	function valueOn(id: string): [low: number, high: number] {
		const claim = claims[id];
		const range = (level: Level | null, disputed?: readonly string[]) =>
			rangeOf(criteria.get(id), level, disputed);
		const reached = range(claim?.level ?? null, claim?.disputedLevels);
		if (!claim || claim.conditions.length === 0) return reached;
		let low = reached[0];
		const high = reached[1];
		let [worst, best] = range(claim.otherwise ?? null);
		if (claim.level === null) low = Math.min(high, Math.max(low, worst));
		if (claim.otherwise === null) best = Math.min(best, high);
		const done = claim.conditions.map((one) => one.id);
		const touched = anyOf.filter((needs) =>
			needs.some((need) => effects('switchesOff', done, need).length > 0),
		);
		const left = (need: Need) => {
			const off = effects('switchesOff', done, need);
			return off.length > 0 ? Math.min(...off) : standing(need, done);
		};
		const kept = Math.min(2, ...touched.map((needs) => Math.max(...needs.map(left))));
		if (kept === 1) [worst, best] = [Math.min(low, worst), Math.max(high, best)];
		return kept === 2 ? [low, high] : [worst, best];
	}

	const done = subsets([...new Set(acts.map(({ id }) => id))]);
	const best = app.status === 'retired' ? 3 : Math.min(...done.map(verdictWith));
	const weighed = Object.entries(weights).filter(([, weight]) => weight > 0);
	const total = weighed.reduce((sum, [, weight]) => sum + weight, 0);
	const end = (which: 0 | 1) =>
		weighed.reduce((sum, [id, weight]) => sum + weight * valueOn(id)[which], 0) / total;
	return {
		app: app.id,
		verdict: ['fits', 'fits-if', 'cannot-tell', 'does-not-fit'][best] ?? '',
		match: weighed.length === 0 ? null : { low: end(0), high: end(1) },
	};
}

function ownStanding(
	claim: Claim | undefined,
	done: readonly string[],
	meets: (l: Level) => number,
) {
	if (!claim) return 1;
	const { level, otherwise = null, conditions } = claim;
	const disputed = new Set((claim.disputedLevels ?? []).map(meets));
	const unknown = disputed.size === 1 ? Math.max(...disputed) : 1;
	const isOpen = claim.atLeast === true || claim.incomplete === true;
	const reached = level === null ? unknown : Math.max(meets(level), isOpen ? 1 : 0);
	if (conditions.length === 0) return reached;
	const without = otherwise === null ? 1 : meets(otherwise);
	if (conditions.every(({ id }) => done.includes(id)))
		return level === null ? Math.max(reached, without) : reached;
	return otherwise === null ? Math.min(without, reached) : without;
}

function isEnough(criterion: Criterion | undefined, level: Level, atLeast: Level): boolean {
	if (criterion?.scale !== 'levels')
		return Array.isArray(atLeast)
			? atLeast.every((flag) => [level].flat().includes(flag))
			: Number(level) >= Number(atLeast);
	if (level === 'not-applicable') return criterion.notApplicable?.satisfies === true;
	const ids = criterion.levels.map(({ id }) => id);
	return ids.indexOf(String(level)) <= ids.indexOf(String(atLeast));
}

/** From the worst to the best that a level may be worth. */
function rangeOf(
	criterion: Criterion | undefined,
	level: Level | null,
	disputed?: readonly string[],
) {
	if (criterion?.scale !== 'levels') throw new Error('Only levels have a value.');
	const { levels, notApplicable } = criterion;
	const all = [...levels, ...(notApplicable ? [{ ...notApplicable, id: 'not-applicable' }] : [])];
	const possible = level === null ? (disputed ?? all.map(({ id }) => id)) : [level];
	const values = all.filter(({ id }) => possible.includes(id)).map(({ value }) => value);
	return [Math.min(...values), Math.max(...values)] as [number, number];
}

const subsets = (ids: readonly string[]): string[][] =>
	ids.reduce<string[][]>((all, id) => [...all, ...all.map((one) => [...one, id])], [[]]);
