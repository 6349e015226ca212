import type { EarlierCell, EarlierComparison } from '../schema/earlier-comparison.ts';
import type { GuideInfo } from '../schema/guide.ts';
import type { FrozenClaim, FrozenCriterion, FrozenGuide } from '../schema/release.ts';

type Question = EarlierComparison['questions'][number];

const GROUP = 'compared';

/**
 * What somebody published before, in the shape of a release: its own questions, answers and words.
 * A cell that could not be recovered says so and is no answer. Levels are in the order that the
 * comparison itself gives, and equally far apart, because it gave no distances.
 *
 * @param today the day of the reconstruction (YYYY-MM-DD)
 */
export function reconstruct(
	comparison: EarlierComparison,
	info: GuideInfo,
	today: string,
): FrozenGuide {
	const { title, publisher, date, url, method, incomplete, sources } = comparison;
	return {
		guide: {
			name: info.name,
			asOf: today,
			locales: info.locales,
			product: info.product,
			audiences: info.audiences.slice(0, 1),
			groups: [{ id: GROUP, name: title, short: title, missing: 'cannot-tell' }],
			actors: [],
			moments: [],
			comparison: { title, publisher, date, url, method, incomplete, sources },
		},
		criteria: comparison.questions.map(criterionOf),
		apps: comparison.apps.map(({ id, name, app = id }) => ({
			id: app,
			name,
			status: 'active',
			claims: Object.fromEntries(
				comparison.questions.map((question) => [
					question.id,
					claimOf(
						comparison.cells.find((cell) => cell.app === id && cell.question === question.id),
						comparison,
					),
				]),
			),
			variants: [],
		})),
		notices: [],
		profiles: [],
		corrections: [],
	};
}

function criterionOf({ id, name, levels = [] }: Question): FrozenCriterion {
	return {
		id,
		group: GROUP,
		question: name,
		short: name,
		// Without answers in an order there is nothing to weigh.
		weighable: levels.length > 0,
		scale: 'levels',
		levels: levels.map((level, index) => ({
			id: level.id,
			name: level.name,
			short: level.name,
			value: 1 - index / (levels.length - 1),
		})),
	};
}

function claimOf(cell: EarlierCell | undefined, { date }: EarlierComparison): FrozenClaim {
	const said = cell && cell.level === undefined ? cell.verdict : undefined;
	return {
		level: cell?.level ?? null,
		...(cell ? {} : { missing: 'not-recovered' as const }),
		...(said && { missing: 'unknown' as const, said }),
		...(cell?.note && { note: cell.note }),
		conditions: [],
		evidence: [],
		asOf: date,
		confidence: 'low',
	};
}
