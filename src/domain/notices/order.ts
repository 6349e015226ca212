import type { App } from '../../schema/app.ts';
import type { Notice } from '../../schema/notice.ts';
import type { WholeGuide } from '../../schema/whole-guide.ts';
import { lastDay } from '../evidence/partial-date.ts';
import { oncePer } from '../once-per.ts';

/** How many notices stand on an app's own page; the rest would push the page over its weight. */
export const NOTICES_ON_DOSSIER = 3;

/** Oldest first. A date that is only a year counts as its last day; the same day goes by id. */
export function oldestFirst(notices: readonly Notice[]): Notice[] {
	return notices.toSorted(
		(a, b) => compare(lastDay(a.date), lastDay(b.date)) || compare(a.id, b.id),
	);
}

export const newestFirst = (notices: readonly Notice[]): Notice[] => oldestFirst(notices).reverse();

/** The notices about one app, newest first; general advice stands under all apps, not under one. */
export function noticesAbout(notices: readonly Notice[], app: string): Notice[] {
	return newestFirst(byApp(notices).get(app) ?? []);
}

const byApp = oncePer((notices: readonly Notice[]) => {
	const about = new Map<string, Notice[]>();
	for (const notice of notices) {
		for (const app of notice.apps === 'all' ? [] : new Set(notice.apps)) {
			about.set(app, [...(about.get(app) ?? []), notice]);
		}
	}
	return about;
});

/** The advice that is about all apps together, newest first. */
export function generalNotices(notices: readonly Notice[]): Notice[] {
	return newestFirst(notices.filter(({ apps }) => apps === 'all'));
}

/** The apps that a notice is about, which have a page with their notices. */
export function appsWithNotices(guide: Pick<WholeGuide, 'apps' | 'notices'>): App[] {
	return guide.apps.filter(({ id }) => noticesAbout(guide.notices, id).length > 0);
}

export const yearOf = ({ date }: Pick<Notice, 'date'>): string => date.slice(0, 4);

export interface Year {
	/** Four digits. */
	year: string;
	/** Newest first. */
	notices: Notice[];
}

/** Notices by year, newest year first. */
export function byYear(notices: readonly Notice[]): Year[] {
	const years = Map.groupBy(newestFirst(notices), yearOf);
	return [...years].map(([year, those]) => ({ year, notices: those }));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
