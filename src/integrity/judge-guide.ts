import type { Finding, Problem } from '../schema/finding.ts';
import type { WholeGuide } from '../schema/whole-guide.ts';
import { checkGuide } from './check-guide.ts';

/** A guide as `guide-files` reads it: what is whole, what is not, and where things stand. */
interface Reading {
	guide: WholeGuide | undefined;
	findings: Finding[];
	place: (problem: Problem, rule: string) => Finding;
}

/**
 * Everything that is wrong with a guide, in shape and in meaning, in one list.
 *
 * @param today the day as of which dates are judged (YYYY-MM-DD)
 */
export function judgeGuide({ guide, findings, place }: Reading, today: string): Finding[] {
	if (guide === undefined) return findings;
	const complete = findings.length === 0;
	return [
		...findings,
		...checkGuide(guide, today, complete).flatMap(({ rule, problems }) =>
			problems.map((problem) => place(problem, rule)),
		),
	];
}
