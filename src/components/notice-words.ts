import { ALL, type FacetName } from '../domain/notices/facets.ts';
import { capitalise, type Voice } from '../i18n/voice.ts';
import type { Notice, NoticeKind } from '../schema/notice.ts';
import type { WholeGuide } from '../schema/whole-guide.ts';

type Known = Pick<WholeGuide, 'apps' | 'notices'>;

/** The apps that a notice is about, in words: their names, or "all apps". */
export function aboutWords(
	{ apps }: Notice,
	voice: Voice,
	guide: Pick<WholeGuide, 'apps'>,
): string {
	if (apps === 'all') return voice.t('notices.allMany');
	return voice.list(apps.map((id) => guide.apps.find((app) => app.id === id)?.name ?? id));
}

/** What a notice is called on its own page: "Ban: the city on Dingalot". */
export function noticeHeading(
	notice: Notice,
	voice: Voice,
	guide: Pick<WholeGuide, 'apps'>,
): string {
	const kind = capitalise(voice.t(`notice.${notice.kind}`));
	const authority = voice.plain(notice.authority.name);
	const about = aboutWords(notice, voice, guide);
	// A maker that has the name of what it makes speaks about itself.
	if (authority === about) return `${kind}: ${authority}`;
	return voice.t('notices.heading', { kind, authority, about });
}

/**
 * A title that no other notice has: its heading with the date, and for whom it holds where one
 * authority said two things of the same kind on one date.
 *
 * @example 'Ban: the city on Dingalot (4 March 2024)'
 */
export function noticeTitle(notice: Notice, voice: Voice, guide: Known): string {
	const heading = noticeHeading(notice, voice, guide);
	const isAlike = (other: Notice) =>
		other.id !== notice.id &&
		other.kind === notice.kind &&
		other.date === notice.date &&
		noticeHeading(other, voice, guide) === heading;
	const title = `${heading} (${voice.date(notice.date)})`;
	return guide.notices.some(isAlike) ? `${title}: ${voice.plain(notice.scope)}` : title;
}

/** A value of a facet in words, as a list of ways into the notices says it. */
export function facetWords(
	facet: FacetName,
	value: string,
	voice: Voice,
	guide: Pick<WholeGuide, 'apps'>,
): string {
	switch (facet) {
		case 'about':
			return value === ALL
				? voice.t('notices.general')
				: (guide.apps.find(({ id }) => id === value)?.name ?? value);
		case 'kind':
			return voice.t(`notices.of.${value as NoticeKind}`);
		case 'country':
			return capitalise(voice.country(value.toUpperCase()));
		case 'authority':
			return voice.t(`notices.from.${value as Notice['authority']['kind']}`);
	}
}

/** In a word that a notice no longer holds; empty where it may, or where that is not known. */
export function pastWords({ standing: { state } }: Notice, voice: Voice): string {
	return state === 'ended' || state === 'replaced' || state === 'solved'
		? voice.t(`notices.state.${state}`)
		: '';
}
