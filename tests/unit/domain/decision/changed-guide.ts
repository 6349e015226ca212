import type {
	EvaluationApp,
	EvaluationClaim,
	EvaluationCriterion,
	EvaluationGuide,
} from '../../../../src/domain/decision/evaluation-guide.ts';
import { claimOf, defaultEdition } from '../../../../src/domain/edition.ts';
import type { LevelValue } from '../../../../src/schema/level.ts';
import { noBetter } from './arbitrary-guide.ts';

/** A claim of an app, in the edition that serves an audience; undefined where there is none. */
export const claimIn = (app: EvaluationApp, criterion: string, audience: string) =>
	claimOf(app, criterion, defaultEdition(app, audience))?.claim;

/** The same guide with another claim where an audience reads it. */
export function withClaim(
	guide: EvaluationGuide,
	{ app: id, audience, criterion }: { app: string; audience: string; criterion: string },
	claim: EvaluationClaim,
): EvaluationGuide {
	const apps = guide.apps.map((app): EvaluationApp => {
		if (app.id !== id) return app;
		const own = defaultEdition(app, audience);
		if (!own || !Object.hasOwn(own.overrides, criterion))
			return { ...app, claims: { ...app.claims, [criterion]: claim } };
		const variants = app.variants.map((variant) =>
			variant === own
				? { ...variant, overrides: { ...variant.overrides, [criterion]: claim } }
				: variant,
		);
		return { ...app, variants };
	});
	return { ...guide, apps };
}

/** The levels that are better than one, a step at a time. */
function better(criterion: EvaluationCriterion, level: LevelValue): LevelValue[] {
	switch (criterion.scale) {
		case 'levels': {
			const place = criterion.levels.findIndex(({ id }) => id === level);
			return place > 0 ? criterion.levels.slice(0, place).map(({ id }) => id) : [];
		}
		case 'count':
			return [Number(level) + 1, 60];
		case 'flags':
			return criterion.flags
				.filter(({ id }) => !(level as string[]).includes(id))
				.map(({ id }) => [...(level as string[]), id]);
	}
}

/** The claim at every higher level, its conditions as they are; and with more of it without them. */
export function raised(criterion: EvaluationCriterion, claim: EvaluationClaim): EvaluationClaim[] {
	const { level, otherwise } = claim;
	if (level === null) return [];
	const higher = better(criterion, level).map((each) => ({ ...claim, level: each }));
	if (otherwise === undefined || otherwise === null) return higher;
	const without = better(criterion, otherwise)
		.filter((each) => !better(criterion, level).some((above) => isSame(above, each)))
		.map((each) => ({ ...claim, otherwise: each }));
	return [...higher, ...(criterion.scale === 'levels' ? without : [])];
}

/** Everything that a missing fact may turn out to be, best first; nothing where none is missing. */
export function learned(
	criterion: EvaluationCriterion,
	claim: EvaluationClaim | undefined,
): EvaluationClaim[] {
	const { disputedLevels, ...rest } = claim ?? { level: null, conditions: [] };
	if (rest.level === null) {
		const possible = disputedLevels ?? everyLevel(criterion);
		return possible
			.filter((level) => notBelow(criterion, level, rest.otherwise))
			.map((level) => ({ ...rest, level }));
	}
	if (rest.otherwise !== null) return [];
	// Where there may be more than is known with the conditions, so there may be without.
	const isOpen = rest.atLeast === true || rest.incomplete === true;
	const possible = isOpen ? everyLevel(criterion) : noBetter(criterion, rest.level);
	return possible.map((otherwise) => ({ ...rest, otherwise }));
}

function everyLevel(criterion: EvaluationCriterion): LevelValue[] {
	switch (criterion.scale) {
		case 'levels':
			return [
				...criterion.levels.map(({ id }) => id),
				...(criterion.notApplicable ? ['not-applicable'] : []),
			];
		case 'count':
			return [60, 10, 2, 0];
		case 'flags':
			return [criterion.flags.map(({ id }) => id), ...criterion.flags.map(({ id }) => [id])];
	}
}

/** What is reached under conditions is never less than what holds without them. */
function notBelow(
	criterion: EvaluationCriterion,
	level: LevelValue,
	otherwise: LevelValue | null | undefined,
): boolean {
	if (otherwise === null || otherwise === undefined || isSame(level, otherwise)) return true;
	switch (criterion.scale) {
		case 'levels':
			return better(criterion, otherwise).includes(level);
		case 'count':
			return Number(level) >= Number(otherwise);
		case 'flags':
			return (otherwise as string[]).every((flag) => (level as string[]).includes(flag));
	}
}

const isSame = (a: LevelValue, b: LevelValue): boolean => String(a) === String(b);
