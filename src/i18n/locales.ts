import { de } from './messages/de.ts';
import { en, type Messages } from './messages/en.ts';
import { fr } from './messages/fr.ts';
import { nl } from './messages/nl.ts';

/** The languages that the interface speaks. A guide offers some or all of them. */
const dictionaries: Readonly<Record<string, Messages>> = { nl, en, de, fr };

/** The name of each language in itself. */
export const languageNames: Readonly<Record<string, string>> = {
	nl: 'Nederlands',
	en: 'English',
	de: 'Deutsch',
	fr: 'Français',
};

export type MessageKey = keyof Messages;
export type Translate = (key: MessageKey, slots?: Record<string, string | number>) => string;

/**
 * The interface in one language.
 *
 * @throws if the interface does not speak it
 * @example useMessages('nl')('nav.compare') // => 'Vergelijken'
 */
export function useMessages(locale: string): Translate {
	const messages = dictionaries[locale];
	if (!messages) {
		throw new Error(
			`The guide offers the language "${locale}", but the interface speaks only: ${Object.keys(dictionaries).join(', ')}. Add src/i18n/messages/${locale}.ts, or take it out of guide.yaml.`,
		);
	}
	return (key, slots = {}) =>
		messages[key].replaceAll(/\{(\w+)\}/g, (slot, name: string) => String(slots[name] ?? slot));
}
