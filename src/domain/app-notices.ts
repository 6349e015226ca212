import type { Notice } from '../schema/notice.ts';
import { lastDay } from './evidence/partial-date.ts';

/** The notices about one app, newest first; general advice stands under all apps, not under one. */
export function noticesAbout(notices: readonly Notice[], app: string): Notice[] {
	return notices
		.filter(({ apps }) => apps !== 'all' && apps.includes(app))
		.toSorted((a, b) => (lastDay(a.date) < lastDay(b.date) ? 1 : -1));
}
