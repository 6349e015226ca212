import type { Claim } from '../../schema/claim.ts';
import type { Source, SourceKind } from '../../schema/source.ts';
import { isOlderThan, lastDay } from './partial-date.ts';

/** How strong evidence is: A was examined by outsiders, D was reported second-hand. */
export type Grade = 'A' | 'B' | 'C' | 'D';

const grades: readonly Grade[] = ['A', 'B', 'C', 'D'];

/** An examination by outsiders counts as recent for three years (design, section 3). */
const EXAMINATION_MONTHS = 36;

const gradeByKind: Readonly<Record<SourceKind, Grade>> = {
	audit: 'A',
	regulator: 'A',
	'independent-test': 'A',
	policy: 'B',
	contract: 'B',
	code: 'B',
	documentation: 'C',
	research: 'D',
	news: 'D',
};

const ages: ReadonlySet<SourceKind> = new Set(['audit', 'regulator']);

const weaker = (a: Grade, b: Grade): Grade => (grades.indexOf(a) > grades.indexOf(b) ? a : b);

/** The date up to which a source is known to have said what it says; null where it has none. */
export function sourceDate({ published, seen }: Pick<Source, 'published' | 'seen'>): string | null {
	const dates = [published, seen].filter((date) => typeof date === 'string');
	return dates.toSorted((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1)).at(-1) ?? null;
}

/**
 * The grade of one source.
 *
 * @param today the day as of which its age is measured (YYYY-MM-DD)
 * @example gradeSource({ kind: 'policy', published: '2024-08-02' }, '2026-11-22') // => 'B'
 */
export function gradeSource(
	source: Pick<Source, 'kind' | 'published' | 'seen'>,
	today: string,
): Grade {
	const grade = gradeByKind[source.kind];
	if (sourceDate(source) === null) return weaker(grade, 'C');
	return ages.has(source.kind) && !isRecent(source.published, today) ? weaker(grade, 'B') : grade;
}

/** A copy seen later does not make an examination any younger: its own date counts. */
const isRecent = (published: string | null, today: string): boolean =>
	published !== null && !isOlderThan(lastDay(published), EXAMINATION_MONTHS, today);

/**
 * The grade of a claim: that of its strongest source; null where it names none.
 *
 * @param sources the app's sources by key
 */
export function gradeClaim(
	claim: Pick<Claim, 'evidence'>,
	sources: Readonly<Record<string, Source>>,
	today: string,
): Grade | null {
	const found = claim.evidence.flatMap(({ source }) => {
		const known = sources[source];
		return known ? [gradeSource(known, today)] : [];
	});
	return grades.find((grade) => found.includes(grade)) ?? null;
}
