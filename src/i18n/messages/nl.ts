import type { Messages } from './en.ts';
import { choosing } from './nl/choosing.ts';
import { decisions } from './nl/decisions.ts';
import { guide } from './nl/guide.ts';
import { notices } from './nl/notices.ts';
import { publishing } from './nl/publishing.ts';
import { records } from './nl/records.ts';
import { tools } from './nl/tools.ts';

/** Dutch, with "u". */
export const nl: Messages = {
	...guide,
	...choosing,
	...tools,
	...notices,
	...publishing,
	...decisions,
	...records,
};
