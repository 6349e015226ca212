import type { Messages } from './en.ts';
import { choosing } from './fr/choosing.ts';
import { decisions } from './fr/decisions.ts';
import { guide } from './fr/guide.ts';
import { notices } from './fr/notices.ts';
import { publishing } from './fr/publishing.ts';
import { records } from './fr/records.ts';
import { tools } from './fr/tools.ts';

/** French, with "vous". */
export const fr: Messages = {
	...guide,
	...choosing,
	...tools,
	...notices,
	...publishing,
	...decisions,
	...records,
};
