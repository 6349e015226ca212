import type { Messages } from './en.ts';
import { choosing } from './de/choosing.ts';
import { decisions } from './de/decisions.ts';
import { guide } from './de/guide.ts';
import { notices } from './de/notices.ts';
import { publishing } from './de/publishing.ts';
import { records } from './de/records.ts';
import { tools } from './de/tools.ts';

/** German, with "Sie". */
export const de: Messages = {
	...guide,
	...choosing,
	...tools,
	...notices,
	...publishing,
	...decisions,
	...records,
};
