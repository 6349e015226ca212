import { choosing } from './en/choosing.ts';
import { decisions } from './en/decisions.ts';
import { guide } from './en/guide.ts';
import { notices } from './en/notices.ts';
import { publishing } from './en/publishing.ts';
import { records } from './en/records.ts';
import { tools } from './en/tools.ts';

/** English, and the list of keys that every language must have. */
const messages = {
	...guide,
	...choosing,
	...tools,
	...notices,
	...publishing,
	...decisions,
	...records,
};

export type Messages = Readonly<Record<keyof typeof messages, string>>;

export const en: Messages = messages;
