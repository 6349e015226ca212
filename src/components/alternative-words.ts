import { claimOf } from '../domain/edition.ts';
import { answerOf, answerWith, type Answer } from '../domain/matrix/answer.ts';
import type { Voice } from '../i18n/voice.ts';
import type { App, Variant } from '../schema/app.ts';
import type { Condition } from '../schema/condition.ts';
import type { Criterion } from '../schema/criterion.ts';
import type { LevelValue } from '../schema/level.ts';
import { answerWords } from '../explanation/answer-words.ts';

/** An app as an audience gets it. */
export interface Edition {
	app: App;
	variant: Variant | undefined;
}

/** The edition of an app with this id; null is the base. */
export const editionOf = (app: App, variant: string | null): Edition => ({
	app,
	variant: app.variants.find(({ id }) => id === variant),
});

/** What an edition answers on a criterion, or what it would at a level. */
export function answerIn(
	{ app, variant }: Edition,
	criterion: Criterion,
	level: LevelValue | null = null,
): Answer {
	if (level !== null) return answerWith(criterion, level);
	const found = claimOf(app, criterion.id, variant);
	if (!found) throw new Error(`${app.id} has no claim on ${criterion.id}.`);
	return answerOf(criterion, found.claim);
}

/** Something that must be done in an edition, by its id. */
export function conditionIn(
	{ app, variant }: Edition,
	criteria: readonly Criterion[],
	id: string,
): Condition | undefined {
	return criteria
		.flatMap((criterion) => claimOf(app, criterion.id, variant)?.claim.conditions ?? [])
		.find((condition) => condition.id === id);
}

/**
 * What somebody loses on a criterion: what the other app has instead, or of several things those
 * that it does not have.
 */
export function lossWords(from: Edition, to: Edition, criterion: Criterion, voice: Voice): string {
	const had = answerIn(from, criterion);
	const has = answerIn(to, criterion);
	if (had.kind !== 'flags' || has.kind !== 'flags') return answerWords(has, voice, 'short');
	const gone = had.flags.filter((flag) => !has.flags.some(({ id }) => id === flag.id));
	const names = gone.map(({ name }) => voice.plain(name));
	return voice.t('alternatives.not', { list: names.join(', ') });
}
