/**
 * Verdict and match once more, written from docs/method.md alone and as short as can be, so that a
 * slip in the real one does not pass unseen. Acts are searched by trying every set of them.
 */
type Level = string | number | readonly string[];
interface Effect {
	criterion: string;
	to: Level;
}
interface Condition {
	id: string;
	switchesOff: readonly Effect[];
	alsoReaches: readonly Effect[];
}
interface Claim {
	level: Level | null;
	disputedLevels?: readonly string[] | undefined;
	atLeast?: boolean | undefined;
	incomplete?: boolean | undefined;
	conditions: readonly Condition[];
	otherwise?: Level | null | undefined;
}
type Claims = Readonly<Record<string, Claim>>;
interface Criterion {
	id: string;
	group: string;
	scale: string;
	levels?: readonly { id: string; value: number }[];
	notApplicable?: { value: number; satisfies: boolean } | undefined;
}
interface App {
	id: string;
	status: string;
	claims: Claims;
	variants: readonly { defaultFor: readonly string[]; overrides: Claims }[];
}
interface Guide {
	guide: { groups: readonly { id: string; missing: string }[] };
	criteria: readonly Criterion[];
	apps: readonly App[];
}
interface Need {
	criterion: string;
	atLeast: Level;
}
interface Wishes {
	audience: string;
	requirements: readonly (Need | { anyOf: readonly Need[] })[];
	weights: Readonly<Record<string, number>>;
}
type Range = [low: number, high: number];
export interface Judged {
	app: string;
	verdict: string;
	match: { low: number; high: number } | null;
}

export const referenceMethod = (guide: Guide, wishes: Wishes): Judged[] =>
	guide.apps.map((app) => judge(app, guide, wishes));

function judge(app: App, guide: Guide, { audience, requirements, weights }: Wishes): Judged {
	const edition = app.variants.find(({ defaultFor }) => defaultFor.includes(audience));
	const claims: Claims = { ...app.claims, ...edition?.overrides };
	const criteria = new Map(guide.criteria.map((criterion) => [criterion.id, criterion]));
	const criterionOf = (id: string) => criteria.get(id) ?? { id, group: '', scale: '' };
	const acts = guide.criteria.flatMap(({ id }) => claims[id]?.conditions ?? []);
	const alternatives = requirements.map((one) => ('anyOf' in one ? one.anyOf : [one]));

	/** 2 met, 1 not known, 0 not met. */
	function standing({ criterion, atLeast }: Need, done: readonly string[]): number {
		const meets = (level: Level) => (isEnough(criterionOf(criterion), level, atLeast) ? 2 : 0);
		const effects = (of: 'switchesOff' | 'alsoReaches') =>
			acts
				.filter(({ id }) => done.includes(id))
				.flatMap((act) => act[of].filter((effect) => effect.criterion === criterion))
				.map(({ to }) => meets(to));
		const own = ownStanding(claims[criterion], done, meets);
		return Math.min(Math.max(own, ...effects('alsoReaches')), ...effects('switchesOff'));
	}

	function verdictWith(done: readonly string[]): number {
		const each = alternatives.map((needs) => {
			const best = Math.max(...needs.map((need) => standing(need, done)));
			if (best !== 1) return best === 2 ? 0 : 3;
			const unknown = needs.filter((need) => standing(need, done) === 1);
			const groups = unknown.map(({ criterion }) => criterionOf(criterion).group);
			const first = guide.guide.groups.filter(({ missing }) => missing === 'check-first');
			return groups.some((group) => first.some(({ id }) => id === group)) ? 1 : 2;
		});
		return Math.max(done.length > 0 ? 1 : 0, ...each);
	}

	function valueOn(id: string): Range {
		const claim = claims[id];
		const criterion = criterionOf(id);
		const reached = rangeOf(criterion, claim?.level ?? null, claim?.disputedLevels);
		if (!claim || claim.conditions.length === 0) return reached;
		const otherwise = rangeOf(criterion, claim.otherwise ?? null);
		if (claim.level === null) reached[0] = Math.min(reached[1], Math.max(reached[0], otherwise[0]));
		if (claim.otherwise === null) otherwise[1] = Math.min(otherwise[1], reached[1]);
		const done = claim.conditions.map((one) => one.id);
		const off = acts.filter((act) => done.includes(act.id)).flatMap((act) => act.switchesOff);
		const isOff = (need: Need) => off.some((effect) => effect.criterion === need.criterion);
		const left = (need: Need) =>
			isOff(need)
				? Math.min(
						...off
							.filter((effect) => effect.criterion === need.criterion)
							.map(({ to }) => (isEnough(criterionOf(need.criterion), to, need.atLeast) ? 2 : 0)),
					)
				: standing(need, done);
		const touched = alternatives.filter((needs) => needs.some(isOff));
		const kept = Math.min(2, ...touched.map((needs) => Math.max(...needs.map(left))));
		if (kept !== 1) return kept === 2 ? reached : otherwise;
		return [Math.min(reached[0], otherwise[0]), Math.max(reached[1], otherwise[1])];
	}

	const best = Math.min(...subsets([...new Set(acts.map(({ id }) => id))]).map(verdictWith));
	const verdict = ['fits', 'fits-if', 'cannot-tell', 'does-not-fit'][best] ?? '';
	const weighed = Object.entries(weights).filter(([, weight]) => weight > 0);
	const total = weighed.reduce((sum, [, weight]) => sum + weight, 0);
	const end = (which: 0 | 1) =>
		weighed.reduce((sum, [id, weight]) => sum + weight * valueOn(id)[which], 0) / total;
	return {
		app: app.id,
		verdict: app.status === 'retired' ? 'does-not-fit' : verdict,
		match: weighed.length === 0 ? null : { low: end(0), high: end(1) },
	};
}

function ownStanding(
	claim: Claim | undefined,
	done: readonly string[],
	meets: (level: Level) => number,
): number {
	if (!claim) return 1;
	const isOpen = claim.atLeast === true || claim.incomplete === true;
	const disputed = (claim.disputedLevels ?? []).map(meets);
	const unknown = new Set(disputed).size === 1 ? (disputed[0] ?? 1) : 1;
	const reached = claim.level === null ? unknown : Math.max(meets(claim.level), isOpen ? 1 : 0);
	if (claim.conditions.length === 0) return reached;
	const isKnown = claim.otherwise !== null && claim.otherwise !== undefined;
	const without = isKnown ? meets(claim.otherwise!) : 1;
	if (claim.conditions.every(({ id }) => done.includes(id)))
		return claim.level === null ? Math.max(reached, without) : reached;
	return isKnown ? without : Math.min(without, reached);
}

function isEnough({ scale, levels, notApplicable }: Criterion, level: Level, atLeast: Level) {
	if (scale === 'count') return Number(level) >= Number(atLeast);
	if (scale === 'flags') return [atLeast].flat().every((flag) => [level].flat().includes(flag));
	if (level === 'not-applicable') return notApplicable?.satisfies === true;
	const place = (id: Level) => (levels ?? []).findIndex((one) => one.id === id);
	return place(level) <= place(atLeast);
}

/** From the worst to the best that a level may be worth. */
function rangeOf(
	{ levels, notApplicable }: Criterion,
	level: Level | null,
	disputed?: Level,
): Range {
	const all = [
		...(levels ?? []),
		...(notApplicable ? [{ id: 'not-applicable', value: notApplicable.value }] : []),
	];
	const possible = level === null ? [disputed ?? all.map(({ id }) => id)].flat() : [level];
	const values = all.filter(({ id }) => possible.includes(id)).map(({ value }) => value);
	return [Math.min(...values), Math.max(...values)];
}

const subsets = (ids: readonly string[]): string[][] =>
	ids.reduce<string[][]>((all, id) => [...all, ...all.map((one) => [...one, id])], [[]]);
