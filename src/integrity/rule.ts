import type { DataPath, Problem, Severity } from '../schema/finding.ts';
import type { WholeGuide } from '../schema/whole-guide.ts';

/** One rule of meaning: pure, sees the whole guide, reports everything it finds. */
export interface Rule {
	name: string;
	/** What holds when the rule is kept, in one sentence. */
	about: string;
	/** Looks from one file into another, so it can only be judged when every file could be read. */
	needsAllFiles?: true;
	/** @param today the day as of which dates are judged (YYYY-MM-DD) */
	check: (guide: WholeGuide, today: string) => Problem[];
}

/** The entry a problem is in. */
export interface Where {
	collection: string;
	id: string;
	path?: DataPath;
}

export interface Trouble {
	path?: DataPath;
	message: string;
	expected: string;
	hint: string;
	severity?: Severity;
}

/** A problem in an entry; the path of the trouble continues the path of the place. */
export function problem(where: Where, trouble: Trouble): Problem {
	return {
		collection: where.collection,
		id: where.id,
		path: [...(where.path ?? []), ...(trouble.path ?? [])],
		severity: trouble.severity ?? 'error',
		message: trouble.message,
		expected: trouble.expected,
		hint: trouble.hint,
	};
}

/** guide.yaml itself, which belongs to no collection. */
export const GUIDE_ENTRY: Where = { collection: '', id: 'guide' };
