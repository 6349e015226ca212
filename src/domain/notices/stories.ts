import type { Story } from '../../schema/story.ts';
import { isAfter } from '../evidence/partial-date.ts';

/** The stories of a time in which a date lies, or may lie. */
export const storiesAround = (stories: readonly Story[], date: string): Story[] =>
	stories.filter(({ from, to }) => !isAfter(from, date) && !isAfter(date, to));
