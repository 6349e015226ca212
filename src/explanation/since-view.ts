import type { EvaluationGuide } from '../domain/decision/evaluation-guide.ts';
import { pickMessages, type PickedMessages } from '../i18n/picked.ts';
import { urls } from '../i18n/urls.ts';
import type { Voice } from '../i18n/voice.ts';
import type { Release } from '../schema/release.ts';
import type { WholeGuide } from '../schema/whole-guide.ts';
import { trimmedGuide, trimmedTo } from './trimmed-guide.ts';

/** What it takes to say what changed since a release for somebody's answers, in one language. */
export interface SinceView {
	release: string;
	evaluation: EvaluationGuide;
	/** The names that apps had then. */
	names: Readonly<Record<string, string>>;
	messages: PickedMessages;
	/** Where all that changed is told. */
	changesHref: string;
}

/** A release by the day from which links were made with it. */
export interface LinkedRelease {
	/** YYYY-MM-DD. */
	day: string;
	/** Where what a link of then needs is; null for the release that is shown. */
	href: string | null;
}

/** The releases that a link may have been made with, oldest first; not what others published. */
const ownReleases = ({ releases = [] }: WholeGuide): Release[] =>
	releases.filter(({ release }) => release.kind !== 'reconstruction');

/** The releases before the one shown that a link may have been made with. */
export const earlierReleases = (guide: WholeGuide): Release[] =>
	ownReleases(guide).filter(({ release }) => release.id !== guide.release?.id);

/** Every release that a link may have been made with, oldest first. */
export const linkedReleases = (guide: WholeGuide, locale: string): LinkedRelease[] =>
	ownReleases(guide).map(({ release: { id, date } }) => ({
		day: date,
		href: id === guide.release?.id ? null : urls.since(locale, id),
	}));

/** What a link of an earlier release needs; built with the site, the same for everybody. */
export function sinceView(guide: WholeGuide, release: Release, voice: Voice): SinceView {
	const asked = new Set(trimmedGuide(guide).criteria.map(({ id }) => id));
	return {
		release: release.release.id,
		evaluation: trimmedTo(asked, release),
		names: Object.fromEntries(release.apps.map(({ id, name }) => [id, name])),
		messages: pickMessages(voice.t, ['since']),
		changesHref: urls.changes(voice.locale),
	};
}
