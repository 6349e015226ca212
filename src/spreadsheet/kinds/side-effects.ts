import type { Criterion } from '../../schema/criterion.ts';
import type { SideEffect } from '../../schema/condition.ts';
import { trouble, isTrouble, type Trouble } from '../fault.ts';
import type { Kind } from './kind.ts';
import { readLevel } from './levels.ts';

const shownEffect = ({ criterion, to }: SideEffect): string =>
	`${criterion}: ${Array.isArray(to) ? to.join(', ') : String(to)}`;

/** What else changes with a condition, as "question: level; question: level". */
export const sideEffects = (criteria: ReadonlyMap<string, Criterion>): Kind => ({
	show: (value) => ((value ?? []) as SideEffect[]).map(shownEffect).join('; '),
	read: (text) => {
		const parts = text
			.split(/[;\n]/)
			.map((part) => part.trim())
			.filter((part) => part !== '');
		const effects = parts.map((part) => readEffect(part, criteria));
		const wrong = effects.find(isTrouble);
		return wrong ?? { value: effects.length > 0 ? effects : undefined };
	},
});

function readEffect(
	part: string,
	criteria: ReadonlyMap<string, Criterion>,
): { criterion: string; to: unknown } | Trouble {
	const [, id = '', level = ''] = /^([^:\s]+)\s*:\s*(\S.*)$/s.exec(part) ?? [];
	if (level === '') return trouble('effect-form', { found: part });
	const criterion = criteria.get(id);
	if (criterion === undefined) return trouble('unknown-criterion', { found: id });
	const to = readLevel(level, criterion);
	return isTrouble(to) ? to : { criterion: id, to: to.value };
}
