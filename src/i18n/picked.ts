import type { MessageKey, Translate } from './locales.ts';
import { en } from './messages/en.ts';

/** Messages of one language, their nouns filled in: what a script in the page takes along. */
export type PickedMessages = Readonly<Record<string, string>>;

/** The messages whose keys begin with one of these words: "result" picks "result.title". */
export function pickMessages(t: Translate, beginnings: readonly string[]): PickedMessages {
	const keys = (Object.keys(en) as MessageKey[]).filter((key) =>
		beginnings.some((beginning) => key.startsWith(`${beginning}.`)),
	);
	// The guide's own name is a noun too, but here a name is whatever it is said of.
	return Object.fromEntries(keys.map((key) => [key, t(key, { name: '{name}' })]));
}
