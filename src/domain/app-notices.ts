import type { App } from '../schema/app.ts';
import type { Notice } from '../schema/notice.ts';
import type { WholeGuide } from '../schema/whole-guide.ts';
import { lastDay } from './evidence/partial-date.ts';

/** The notices about one app, newest first; general advice stands under all apps, not under one. */
export function noticesAbout(notices: readonly Notice[], app: string): Notice[] {
	return notices
		.filter(({ apps }) => apps !== 'all' && apps.includes(app))
		.toSorted((a, b) => (lastDay(a.date) < lastDay(b.date) ? 1 : -1));
}

/** How many notices stand on an app's own page; the rest would push the page over its weight. */
export const NOTICES_ON_DOSSIER = 4;

/** The apps whose notices need a page of their own. */
export function appsWithManyNotices(guide: Pick<WholeGuide, 'apps' | 'notices'>): App[] {
	return guide.apps.filter(({ id }) => noticesAbout(guide.notices, id).length > NOTICES_ON_DOSSIER);
}
