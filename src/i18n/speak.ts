import type { MessageKey, Translate } from './locales.ts';

/**
 * Speaks with picked messages, without the dictionaries: for scripts in the page.
 *
 * @throws if a message was not picked
 */
export function speakWith(messages: Readonly<Record<string, string>>): Translate {
	return (key: MessageKey, slots: Record<string, string | number> = {}) => {
		const message = messages[key];
		if (message === undefined) throw new Error(`The message "${key}" was not picked.`);
		return message.replaceAll(/\{(\w+)\}/g, (slot, name: string) => String(slots[name] ?? slot));
	};
}
