import type { Answer } from '../domain/matrix/answer.ts';
import type { Voice } from '../i18n/voice.ts';

/**
 * An answer in words: never empty, so that no cell is blank and no reading depends on a shape.
 *
 * @param length `short` fits a cell of a table, `name` is the full sentence
 */
export function answerWords(answer: Answer, voice: Voice, length: 'short' | 'name'): string {
	const { t, plain } = voice;
	switch (answer.kind) {
		case 'level':
		case 'not-applicable':
			return plain(answer.level[length]);
		case 'count': {
			const number = voice.number(answer.number);
			const bounded = answer.atLeast ? t('answer.atLeast', { number }) : number;
			return length === 'short'
				? bounded
				: t('answer.count', { number: bounded, unit: plain(answer.unit) });
		}
		case 'flags': {
			const names = answer.flags.map(({ name }) => plain(name));
			const list = length === 'short' ? names.join(', ') : voice.list(names);
			return answer.incomplete ? `${list} ${t('answer.incomplete')}` : list;
		}
		case 'missing':
			return t(`missing.${answer.missing}`);
	}
}
