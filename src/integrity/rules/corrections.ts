import { claimOf } from '../../domain/edition.ts';
import { isAfter } from '../../domain/evidence/partial-date.ts';
import { sameLevel } from '../../domain/same-level.ts';
import type { Correction } from '../../schema/correction.ts';
import type { Problem } from '../../schema/finding.ts';
import type { LevelValue } from '../../schema/level.ts';
import type { WholeGuide } from '../../schema/whole-guide.ts';
import { problem, type Rule } from '../rule.ts';

export const corrections: Rule = {
	name: 'corrections',
	needsAllFiles: true,
	about: 'A correction names what is or was in the guide, and leads to the answer that stands now.',
	check: (guide) =>
		guide.corrections.flatMap((correction) => [
			...unknownNames(guide, correction),
			...withoutChange(correction),
			...undone(guide, correction),
		]),
};

/** As much of a state of the guide as says what was in it: today's, or that of a release. */
type State = Pick<WholeGuide, 'criteria'> & {
	apps: readonly { id: string; variants: readonly { id: string }[] }[];
};

const at = ({ id }: Correction) => ({ collection: 'corrections', id });

/** What a correction names and neither today's guide nor any release of it has. */
function unknownNames(guide: WholeGuide, correction: Correction): Problem[] {
	const states = [guide, ...(guide.releases ?? [])] as readonly State[];
	const { app = '', variant = '' } = correction;
	const has: Record<'app' | 'criterion' | 'variant', (state: State) => boolean> = {
		app: ({ apps }) => apps.some(({ id }) => id === app),
		criterion: ({ criteria }) => criteria.some(({ id }) => id === correction.criterion),
		variant: ({ apps }) =>
			apps.some(({ id, variants }) => id === app && variants.some((one) => one.id === variant)),
	};
	return (['app', 'criterion', 'variant'] as const)
		.filter((key) => correction[key] !== undefined && !states.some(has[key]))
		.map((key) =>
			problem(at(correction), {
				path: [key],
				message: `There is no ${key === 'variant' ? `edition "${app}/${variant}"` : `${key} "${correction[key] ?? ''}"`}, and no release had it.`,
				expected: `the ${key} whose answer was wrong, now or in a release`,
				hint: 'Look for a typing error.',
			}),
		);
}

function withoutChange(correction: Correction): Problem[] {
	const { was, is } = correction;
	if (was === undefined || is === undefined || !sameLevel(was, is)) return [];
	return [
		problem(at(correction), {
			path: ['is'],
			message: `\`was\` and \`is\` are the same: ${String(is)}.`,
			expected: 'two levels that differ',
			hint: 'Mend one of the two; or leave both out where only words were wrong, and tell it in `what`.',
		}),
	];
}

/** A correction of which nothing came: the claim stands on another level, and nothing says why. */
function undone(guide: WholeGuide, correction: Correction): Problem[] {
	const { is } = correction;
	const claim = claimNow(guide, correction);
	if (is === undefined || claim === undefined) return [];
	const later = guide.corrections.some((other) => isLater(other, correction));
	const newer = claim.asOf !== null && isAfter(claim.asOf, correction.date);
	if (stands(claim, is) || later || newer || wasReleased(guide, correction, is)) return [];
	return [
		problem(at(correction), {
			path: ['is'],
			message: `The correction says ${says(is)}, but the claim says ${says(claim.level ?? claim.missing ?? null)}.`,
			expected: 'the level of the claim now, or a later correction of the same claim',
			hint: 'Change the claim, or mend the correction. A claim with a newer source may differ.',
		}),
	];
}

function claimNow(guide: WholeGuide, { app, variant, criterion }: Correction) {
	const found = guide.apps.find(({ id }) => id === app);
	if (!found || criterion === undefined) return undefined;
	const edition = found.variants.find(({ id }) => id === variant);
	// An edition that is gone answers nothing; the base is not meant.
	if (variant !== undefined && !edition) return undefined;
	return claimOf(found, criterion, edition)?.claim;
}

const sameClaim = (a: Correction, b: Correction): boolean =>
	a.app === b.app && a.variant === b.variant && a.criterion === b.criterion;

const isLater = (other: Correction, { id, date, ...rest }: Correction): boolean =>
	other.is !== undefined &&
	sameClaim(other, { id, date, ...rest }) &&
	(other.date > date || (other.date === date && other.id > id));

/** Whether a release of that day or after it had what the correction says. */
function wasReleased(guide: WholeGuide, correction: Correction, is: LevelValue | null): boolean {
	const { app, variant, criterion = '', date } = correction;
	return (guide.releases ?? []).some(({ release, apps }) => {
		const found = apps.find(({ id }) => id === app);
		const edition = found?.variants.find(({ id }) => id === variant);
		const claim = found && claimOf(found, criterion, edition)?.claim;
		return release.date >= date && claim !== undefined && stands(claim, is);
	});
}

/** Whether a claim has a level, or lacks one for the reason that is named. */
const stands = (
	{ level, missing }: { level: LevelValue | null; missing?: string | undefined },
	is: LevelValue | null,
): boolean =>
	sameLevel(level, is) || (level === null && missing !== undefined && sameLevel(missing, is));

const says = (level: LevelValue | null): string => `"${String(level)}"`;
