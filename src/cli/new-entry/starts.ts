import type { WholeGuide } from '../../schema/whole-guide.ts';
import type { Draft, NewKind } from './kinds.ts';

/** What is not given yet; the key keeps its place among the others. */
const open = undefined;

/** A claim that says honestly that nothing was found so far. */
export const nothingFound = (today: string): Draft => ({
	level: null,
	missing: 'unknown',
	evidence: [],
	asOf: null,
	confidence: 'low',
	state: 'draft',
	reading: { first: today },
});

/** An entry before anything is said about it, with its keys in the order of other files. */
export function startOf(kind: NewKind, guide: WholeGuide, today: string): Draft {
	const starts: Record<NewKind, () => Draft> = {
		app: () => app(guide, today),
		notice: () => ({
			apps: open,
			date: open,
			kind: open,
			authority: { name: open, country: open, kind: open },
			scope: open,
			summary: open,
			sources: [{ title: open, publisher: open, url: open, published: null, language: open }],
			followUp: null,
			standing: { state: 'unknown' },
		}),
		criterion: () => ({
			group: open,
			order: open,
			question: open,
			short: open,
			why: open,
			judged: open,
			law: [],
			shelfLife: open,
			weighable: open,
			notWeighed: open,
			scale: open,
		}),
		correction: () => ({
			date: today,
			since: open,
			app: open,
			variant: open,
			criterion: open,
			was: open,
			is: open,
			what: open,
			reportedBy: open,
		}),
	};
	return starts[kind]();
}

const app = (guide: WholeGuide, today: string): Draft => ({
	name: open,
	aliases: [],
	vendor: open,
	seat: open,
	kind: open,
	website: open,
	policy: null,
	status: 'active',
	launched: null,
	retired: null,
	summary: open,
	strengths: [],
	cautions: [],
	edition: open,
	reply: { state: 'not-asked' },
	sources: {},
	claims: Object.fromEntries(guide.criteria.map(({ id }) => [id, nothingFound(today)])),
});

/** The next place in a group of criteria. */
export const nextOrder = (guide: WholeGuide, group: unknown): number =>
	Math.max(0, ...guide.criteria.filter((one) => one.group === group).map(({ order }) => order)) + 1;
