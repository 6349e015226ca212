import { isCancel, multiselect, select, text, type CommonOptions } from '@clack/prompts';
import { WrongUse, type Desk } from '../desk.ts';
import { newWords } from '../words/new.ts';
import { fieldsOf, isOpen, pathText, type Field } from './fields.ts';
import type { Draft, NewKind } from './kinds.ts';
import { meaningOf, withValue } from './settings.ts';
import type { WholeGuide } from '../../schema/whole-guide.ts';

/** Where is asked and answered; the terminal unless a test says otherwise. */
export type Terminal = Pick<CommonOptions, 'input' | 'output'>;

/**
 * Asks, one after another, for what an entry must say and was not given yet.
 *
 * @throws WrongUse if whoever is asked gives up
 */
export async function askForOpen(
	desk: Pick<Desk, 'speak'>,
	{ kind, guide, draft }: { kind: NewKind; guide: WholeGuide; draft: Draft },
	terminal: Terminal = {},
): Promise<Draft> {
	const skipped = new Set<string>();
	let filled = draft;
	for (;;) {
		const field = fieldsOf(kind, guide, filled).find(
			(one) => isOpen(filled, one) && !skipped.has(pathText(one.path)),
		);
		if (!field) return filled;
		const answer = await ask(desk, field, terminal);
		if (answer === '') skipped.add(pathText(field.path));
		else filled = withValue(filled, field.path, answer);
	}
}

/**
 * Asks for the id of a new entry.
 *
 * @throws WrongUse if whoever is asked gives up
 */
export async function askForId(
	desk: Pick<Desk, 'speak'>,
	terminal: Terminal = {},
): Promise<string> {
	const answer = await ask(desk, { path: ['id'], name: 'id' }, terminal);
	return String(answer);
}

async function ask(desk: Pick<Desk, 'speak'>, field: Field, terminal: Terminal): Promise<unknown> {
	const t = desk.speak(newWords);
	const at = field.path.filter((step) => typeof step === 'number').map((step) => ` ${step + 1}`);
	const locale = field.locale === undefined ? '' : ` (${field.locale})`;
	const words = Object.hasOwn(newWords.en, field.name)
		? t(field.name as keyof typeof newWords.en)
		: field.name;
	const message = `${words}${at.join('')}${locale}`;
	const options = (field.choices ?? []).map(({ value, label }) => ({
		value: String(value),
		label,
	}));
	const none = field.optional ? [{ value: '', label: t('none') }] : [];
	const given = field.several
		? await multiselect({ ...terminal, message, options, required: true })
		: field.choices
			? await select({ ...terminal, message, options: [...none, ...options] })
			: await text({
					...terminal,
					message: field.optional ? `${message} (${t('orNone')})` : message,
					validate: (value) => (field.optional || value?.trim() ? undefined : t('required')),
				});
	if (isCancel(given)) throw new WrongUse(t('stopped'));
	if (field.several) return (given as string[]).includes('all') ? 'all' : given;
	if (field.choices) return field.choices.find(({ value }) => String(value) === given)?.value ?? '';
	const line = String(given).trim();
	return field.name === 'levels.value' ? meaningOf(line) : line;
}
