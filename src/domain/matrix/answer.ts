import type { Claim, Missing } from '../../schema/claim.ts';
import type { Level, NotApplicable, WindowState } from '../../schema/criterion.ts';
import type { LevelValue } from '../../schema/level.ts';
import type { Text } from '../../schema/text.ts';
import { NOT_APPLICABLE } from '../criterion-levels.ts';

type ShownLevel = Pick<
	Level,
	'id' | 'name' | 'short' | 'value' | 'window' | 'absence' | 'conditional'
>;
type ShownApart = Pick<NotApplicable, 'name' | 'short' | 'value'>;

/** As much of a criterion as its answers need; one of an old release has that too. */
export type AnswerScale = { id: string; weighable: boolean } & (
	| {
			scale: 'levels';
			levels: readonly ShownLevel[];
			notApplicable?: ShownApart | undefined;
	  }
	| { scale: 'count'; unit: Text }
	| { scale: 'flags'; flags: readonly { id: string; name: Text }[] }
);

/** What a claim answers, told apart by what can be shown of it. */
export type Answer =
	| { kind: 'level'; level: ShownLevel }
	| { kind: 'not-applicable'; level: ShownApart }
	| { kind: 'count'; number: number; atLeast: boolean; unit: Text }
	| { kind: 'flags'; flags: { id: string; name: Text }[]; incomplete: boolean }
	| { kind: 'missing'; missing: Missing; between: ShownLevel[]; generally: Answer | undefined };

type Answering = Pick<
	Claim,
	'level' | 'missing' | 'disputedLevels' | 'generalKnowledge' | 'atLeast' | 'incomplete'
>;

/**
 * The answer of a claim on its criterion.
 *
 * @throws if the claim stands on no level of the criterion, which `integrity` rules out
 */
export function answerOf(criterion: AnswerScale, claim: Answering): Answer {
	if (claim.level !== null) return answerWith(criterion, claim.level, claim);
	const { missing, disputedLevels, generalKnowledge } = claim;
	if (missing === undefined) throw new Error(`A claim on "${criterion.id}" is empty.`);
	const levels = criterion.scale === 'levels' ? criterion.levels : [];
	return {
		kind: 'missing',
		missing,
		between: levels.filter(({ id }) => disputedLevels?.includes(id)),
		generally:
			generalKnowledge === undefined ? undefined : answerWith(criterion, generalKnowledge, {}),
	};
}

/** The answer that a bare value is on a criterion, such as the level without conditions. */
export function answerWith(
	criterion: AnswerScale,
	value: LevelValue,
	{ atLeast, incomplete }: Pick<Claim, 'atLeast' | 'incomplete'> = {},
): Answer {
	if (criterion.scale === 'count' && typeof value === 'number') {
		return { kind: 'count', number: value, atLeast: atLeast === true, unit: criterion.unit };
	}
	if (criterion.scale === 'flags' && Array.isArray(value)) {
		const flags = criterion.flags.filter(({ id }) => value.includes(id));
		return { kind: 'flags', flags, incomplete: incomplete === true };
	}
	if (criterion.scale === 'levels') {
		if (value === NOT_APPLICABLE && criterion.notApplicable) {
			return { kind: 'not-applicable', level: criterion.notApplicable };
		}
		const level = criterion.levels.find(({ id }) => id === value);
		if (level) return { kind: 'level', level };
	}
	throw new Error(`"${String(value)}" is not on the scale of "${criterion.id}".`);
}

/**
 * Whether an answer holds only if somebody acts and has to be marked so: a level that is
 * conditional by its own name needs no second mark.
 */
export const isConditional = ({
	claim,
	answer,
}: {
	claim: { conditions: readonly unknown[] };
	answer: Answer;
}): boolean =>
	claim.conditions.length > 0 && !(answer.kind === 'level' && answer.level.conditional);

/** The shape that stands beside an answer's words; `null` where words alone say it. */
export type Sign =
	| `window-${WindowState | 'none' | 'unknown' | 'silent' | 'disputed'}`
	| `mark-${'best' | 'high' | 'between' | 'low' | 'worst' | 'unknown' | 'silent' | 'disputed'}`;

/** From these values on, a level between best and worst is drawn as three quarters, or as one. */
const NEAR_BEST = 0.7;
const NEAR_WORST = 0.3;

const missingSign = {
	unknown: 'unknown',
	'not-disclosed': 'silent',
	disputed: 'disputed',
} as const;

/**
 * The shape beside an answer. A window criterion draws who can look in; another one that weighs
 * gets a mark for best, worst or between; the rest has no better or worse and so no mark.
 */
export function signOf(criterion: AnswerScale, answer: Answer): Sign | null {
	if (criterion.scale !== 'levels') return answer.kind === 'missing' ? 'mark-unknown' : null;
	const windowed = criterion.levels[0]?.window !== undefined;
	if (answer.kind === 'missing') {
		return `${windowed ? 'window' : 'mark'}-${missingSign[answer.missing]}`;
	}
	// Where there is nothing to look into there is no window, but its place stays.
	if (answer.kind === 'not-applicable') return windowed ? 'window-none' : null;
	if (answer.kind !== 'level') return null;
	if (answer.level.window) return `window-${answer.level.window}`;
	if (!isGraded(criterion)) return null;
	if (answer.level.id === criterion.levels[0]?.id) return 'mark-best';
	if (answer.level.id === criterion.levels.at(-1)?.id) return 'mark-worst';
	if (answer.level.value >= NEAR_BEST) return 'mark-high';
	return answer.level.value <= NEAR_WORST ? 'mark-low' : 'mark-between';
}

/** Whether one end of the scale is better: it weighs, or it is a function that is there or not. */
const isGraded = (criterion: Extract<AnswerScale, { scale: 'levels' }>): boolean =>
	criterion.weighable || criterion.levels[0]?.id === 'yes';
