import { agreementOf, type Agreement } from '../domain/evidence/agreement.ts';
import { everyClaim } from '../domain/evidence/every-claim.ts';
import { guideStatus, type GuideStatus } from '../domain/evidence/guide-status.ts';
import type { Sign } from '../domain/matrix/answer.ts';
import { rowsByCount } from '../domain/matrix/by-count.ts';
import { codedTable } from '../domain/matrix/coded-table.ts';
import { appsInOrder, rowOf, type Row } from '../domain/matrix/table.ts';
import { oncePer } from '../domain/once-per.ts';
import type { Criterion } from '../schema/criterion.ts';
import type { WholeGuide } from '../schema/whole-guide.ts';

// What several pages show a part of each: worked out for every one, it would cost the square of a
// guide's length.

interface Kept {
	status: Map<string, GuideStatus>;
	signs: Map<string, (Sign | null)[]>;
	answers: Map<Criterion, CriterionRows>;
}

/** All answers to a question, and how often second readers agreed on them. */
interface CriterionRows {
	rows: readonly Row[];
	agreement: Agreement | null;
}

const kept = oncePer<WholeGuide, Kept>(() => ({
	status: new Map(),
	signs: new Map(),
	answers: new Map(),
}));

function once<Key, Made>(made: Map<Key, Made>, key: Key, make: () => Made): Made {
	const known = made.get(key) ?? make();
	made.set(key, known);
	return known;
}

/** How a guide stands as of a day. */
export const statusOf = (guide: WholeGuide, today: string): GuideStatus =>
	once(kept(guide).status, today, () => guideStatus(guide, today));

/** Every shape that may come to stand in the table for an audience. */
export const possibleSigns = (guide: WholeGuide, audience: string): (Sign | null)[] =>
	once(kept(guide).signs, audience, () =>
		codedTable(guide, audience).criteria.flatMap(({ options }) => options.map(({ sign }) => sign)),
	);

/** The answers to a question of all that are compared. */
export const answersTo = (guide: WholeGuide, criterion: Criterion, today: string): CriterionRows =>
	once(kept(guide).answers, criterion, () => ({
		rows: rowsByCount(appsInOrder(guide.apps).map((app) => rowOf(app, [criterion]))),
		agreement: agreementOf(
			everyClaim({ ...guide, criteria: [criterion] }, today).map(({ claim }) => claim),
		),
	}));
