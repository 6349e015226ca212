import { NOT_APPLICABLE } from '../domain/criterion-levels.ts';
import type { ClaimState } from '../domain/releases/guide-changes.ts';
import type { Voice } from '../i18n/voice.ts';
import type { LevelValue } from '../schema/level.ts';
import type { FrozenCriterion } from '../schema/release.ts';

/** What a claim of a release said, in words short enough for a sentence. */
export function stateWords(
	state: ClaimState | null,
	criterion: FrozenCriterion,
	voice: Voice,
): string {
	const { t } = voice;
	if (!state) return t('changes.noAnswer');
	const { otherwise } = state;
	const reached = levelOrGap(state, criterion, voice);
	const words =
		state.conditions.length === 0
			? reached
			: t('changes.conditional', {
					level: reached,
					otherwise:
						otherwise === null || otherwise === undefined
							? t('missing.unknown')
							: valueWords(otherwise, criterion, voice),
				});
	return state.contested ? t('changes.contested', { level: words }) : words;
}

function levelOrGap(state: ClaimState, criterion: FrozenCriterion, voice: Voice): string {
	const { t } = voice;
	const { level, missing, disputedLevels, atLeast, incomplete } = state;
	if (level === null) {
		if (missing === 'not-recovered') return t('changes.notRecovered');
		const levels = disputedLevels.map((id) => valueWords(id, criterion, voice));
		return levels.length > 0
			? `${t('missing.disputed')} (${voice.list(levels)})`
			: t(`missing.${missing === 'not-disclosed' || missing === 'disputed' ? missing : 'unknown'}`);
	}
	const words = valueWords(level, criterion, voice);
	if (atLeast) return t('answer.atLeast', { number: words });
	return incomplete ? `${words} ${t('answer.incomplete')}` : words;
}

/** A level, a number or flags of a release in words. */
export function valueWords(value: LevelValue, criterion: FrozenCriterion, voice: Voice): string {
	const { plain } = voice;
	if (typeof value === 'number') return voice.number(value);
	const nameOf = (id: string): string => {
		if (criterion.scale === 'flags') {
			const flag = criterion.flags.find((one) => one.id === id);
			return flag ? plain(flag.name) : id;
		}
		if (criterion.scale !== 'levels') return id;
		const level =
			id === NOT_APPLICABLE
				? criterion.notApplicable
				: criterion.levels.find((one) => one.id === id);
		return level ? plain(level.short) : id;
	};
	return voice.list([value].flat().map(nameOf));
}
