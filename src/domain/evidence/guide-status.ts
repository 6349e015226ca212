import type { App } from '../../schema/app.ts';
import type { Criterion } from '../../schema/criterion.ts';
import type { WholeGuide } from '../../schema/whole-guide.ts';
import { agreementOf, type Agreement } from './agreement.ts';
import { everyClaim, type AssessedClaim } from './every-claim.ts';
import { isStale } from './overdue.ts';

/** What can be said of a claim, in the order in which tables show it. */
export const figureNames = [
	'claims',
	'known',
	'unknown',
	'not-disclosed',
	'disputed',
	'stale',
	'undated',
	'second-reader',
	'reply',
	'contested',
] as const;

export type FigureName = (typeof figureNames)[number];

/** How many claims there are, and of how many something is so. */
export type Figures = Record<FigureName, number>;

/** The state of the work on a guide. */
export interface GuideStatus {
	apps: { active: number; retired: number };
	total: Figures;
	agreement: Agreement | null;
	byCriterion: { criterion: Criterion; figures: Figures; agreement: Agreement | null }[];
	byApp: { app: App; figures: Figures }[];
}

/** The state of the work as of a day (YYYY-MM-DD): every claim as written, base and editions. */
export function guideStatus(
	guide: Pick<WholeGuide, 'info' | 'apps' | 'criteria'>,
	today: string,
): GuideStatus {
	const entries = everyClaim(guide, today);
	const byApp = Map.groupBy(entries, ({ app }) => app);
	const byCriterion = Map.groupBy(entries, ({ criterion }) => criterion);
	const inTurn = orderedCriteria(guide);
	const retired = guide.apps.filter(({ status }) => status === 'retired').length;
	return {
		apps: { active: guide.apps.length - retired, retired },
		total: figuresOf(entries, today),
		agreement: agreementOf(entries.map(({ claim }) => claim)),
		byCriterion: inTurn.map((criterion) => {
			const own = byCriterion.get(criterion) ?? [];
			const agreement = agreementOf(own.map(({ claim }) => claim));
			return { criterion, figures: figuresOf(own, today), agreement };
		}),
		byApp: guide.apps.map((app) => ({
			app,
			figures: figuresOf(byApp.get(app) ?? [], today),
		})),
	};
}

function figuresOf(entries: readonly AssessedClaim[], today: string): Figures {
	const counted = figureNames.map((name) => {
		const test = tests[name];
		return [name, entries.filter((entry) => test(entry, today)).length] as const;
	});
	return Object.fromEntries(counted) as Figures;
}

const tests: Readonly<Record<FigureName, (entry: AssessedClaim, today: string) => boolean>> = {
	claims: () => true,
	known: ({ claim }) => claim.level !== null,
	unknown: ({ claim }) => claim.missing === 'unknown',
	'not-disclosed': ({ claim }) => claim.missing === 'not-disclosed',
	disputed: ({ claim }) => claim.missing === 'disputed',
	stale: isStale,
	// Without any source there is no date to miss.
	undated: ({ claim }) => claim.asOf === null && claim.evidence.length > 0,
	'second-reader': ({ claim }) => claim.reading.second === undefined,
	reply: ({ app: { reply } }, today) => reply.state === 'asked' && reply.deadline >= today,
	contested: ({ claim }) => claim.contested !== undefined,
};

/** The criteria by group, each in its place there. */
function orderedCriteria({ info, criteria }: Pick<WholeGuide, 'info' | 'criteria'>): Criterion[] {
	const place = ({ group }: Criterion) => info.groups.findIndex(({ id }) => id === group);
	return criteria.toSorted((a, b) => place(a) - place(b) || a.order - b.order);
}
