import type { FrozenFact } from './frozen-facts.ts';
import type { Degree, Size } from './record.ts';

const HIGH = 6;
const MEDIUM = 3;

/** How large a risk is: chance times impact, from 1 to 9. */
export function sizeOf({ chance, impact }: { chance: Degree; impact: Degree }): Size {
	const product = chance * impact;
	return product >= HIGH ? 'high' : product >= MEDIUM ? 'medium' : 'low';
}

/** A risk that a published fact points to. */
export interface SuggestedRisk {
	criterion: string;
	/** `worst`: the least protective answer. `missing`: nobody could tell. `act`: it takes an act. */
	because: 'worst' | 'missing' | 'act';
}

const MISSING = ['unknown', 'not-disclosed', 'disputed'];

/**
 * Where to begin with risks: an answer at the worst end, a fact that is missing, or protection that
 * somebody must switch on first; each criterion once.
 *
 * @param worst the code of the least protective answer by criterion, where there is one
 */
export function suggestedRisks(
	facts: Readonly<Record<string, FrozenFact>>,
	worst: Readonly<Record<string, string>>,
): SuggestedRisk[] {
	return Object.entries(facts).flatMap(([criterion, { code, acts }]): SuggestedRisk[] => {
		if (MISSING.includes(code)) return [{ criterion, because: 'missing' }];
		if (acts.length > 0) return [{ criterion, because: 'act' }];
		const least = Object.hasOwn(worst, criterion) ? worst[criterion] : undefined;
		return code === least ? [{ criterion, because: 'worst' }] : [];
	});
}
