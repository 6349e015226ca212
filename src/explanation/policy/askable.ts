import { needsOf, type Requirement } from '../../domain/decision/preferences.ts';
import type { Criterion } from '../../schema/criterion.ts';
import type { WholeGuide } from '../../schema/whole-guide.ts';

/**
 * The criteria on which a minimum makes sense: those that weigh, functions that are there or not,
 * and numbers. Where more is not better there is no least, unless the guide itself requires it
 * somewhere.
 */
export function askableCriteria(guide: WholeGuide): Criterion[] {
	const required = new Set(
		requirementsIn(guide)
			.flatMap(needsOf)
			.map(({ criterion }) => criterion),
	);
	return guide.criteria.filter(
		(criterion) => required.has(criterion.id) || criterion.weighable || hasLeast(criterion),
	);
}

function hasLeast(criterion: Criterion): boolean {
	if (criterion.scale === 'flags') return false;
	return criterion.scale === 'count' || criterion.levels[0]?.id === 'yes';
}

function requirementsIn({ policies, questions }: WholeGuide): Requirement[] {
	return [
		...policies.flatMap(({ minimums }) => minimums.map(({ requires }) => requires)),
		...questions
			.flatMap(({ options }) => options)
			.flatMap((option) => [option, ...option.depending])
			.flatMap(({ requirements }) => requirements),
	];
}

/** The requirements of ready-made minimums that leave a choice between several, each once. */
export function choicesIn({ policies }: WholeGuide): Requirement[] {
	const all = policies
		.flatMap(({ minimums }) => minimums.map(({ requires }) => requires))
		.filter((requires) => 'anyOf' in requires);
	return [...new Map(all.map((requires) => [JSON.stringify(requires), requires])).values()];
}
