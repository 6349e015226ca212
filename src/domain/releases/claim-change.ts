import type { ComparedClaim, ComparedCondition, ComparedCriterion } from './compared-guide.ts';
import { directionOf } from './direction.ts';
import type { ClaimChange, ClaimState, EditorialPart, MaterialPart } from './guide-changes.ts';
import { isSame } from './same.ts';

type Part<Name> = readonly [name: Name, of: (claim: ComparedClaim) => unknown];

/** What of a claim decides whether an app fits somebody, or what they must know before it does. */
const materialParts: readonly Part<MaterialPart>[] = [
	['level', ({ level }) => level],
	['missing', ({ missing, disputedLevels = [] }) => [missing, disputedLevels]],
	['conditions', ({ conditions }) => conditions.map(actOf)],
	['otherwise', ({ otherwise }) => otherwise],
	['extent', ({ atLeast, incomplete }) => [atLeast === true, incomplete === true]],
	['contested', ({ contested }) => contested !== undefined],
];

const editorialParts: readonly Part<EditorialPart>[] = [
	['note', ({ note, generalKnowledge }) => [note, generalKnowledge]],
	['evidence', ({ evidence }) => evidence ?? []],
	['confidence', ({ confidence }) => confidence],
	['as-of', ({ asOf }) => asOf ?? null],
	['reading', ({ reading }) => reading],
	['wording', ({ conditions, contested }) => [conditions.map(wordsOf), contested]],
];

/** What an act is, who does it and when, and what comes of it; not how it is told. */
const actOf = ({ id, who, when, switchesOff, alsoReaches }: ComparedCondition) => ({
	...{ id, who, when },
	...{ switchesOff, alsoReaches },
});

const wordsOf = ({ id, text, plan }: ComparedCondition) => ({ id, text, plan });

/** What differs between two claims on one criterion; undefined if nothing does. */
export function claimChange(
	criterion: ComparedCriterion,
	variant: string | null,
	[before, after]: readonly [ComparedClaim | undefined, ComparedClaim | undefined],
): ClaimChange | undefined {
	const material = differing(materialParts, before, after);
	const editorial = differing(editorialParts, before, after);
	if (material.length + editorial.length === 0) return undefined;
	return {
		criterion: criterion.id,
		variant,
		material,
		editorial,
		direction: directionOf(criterion, before, after),
		before: before ? stateOf(before) : null,
		after: after ? stateOf(after) : null,
	};
}

/** A claim that comes or goes differs in everything that counts; what is said about it comes along. */
function differing<Name>(
	parts: readonly Part<Name>[],
	before: ComparedClaim | undefined,
	after: ComparedClaim | undefined,
): Name[] {
	if (!before && !after) return [];
	const names =
		before && after
			? parts.filter(([, of]) => !isSame(of(before), of(after)))
			: parts.filter(([name]) => name === 'level');
	return names.map(([name]) => name);
}

function stateOf(claim: ComparedClaim): ClaimState {
	const { level, missing, disputedLevels = [], atLeast, incomplete, conditions } = claim;
	return {
		level: Array.isArray(level) ? level.toSorted() : level,
		missing: level === null ? (missing ?? 'unknown') : null,
		disputedLevels: [...disputedLevels].sort(),
		atLeast: atLeast === true,
		incomplete: incomplete === true,
		conditions: conditions.map(({ id }) => id).sort(),
		otherwise: claim.otherwise,
		contested: claim.contested !== undefined,
	};
}
