import { ALL, type FacetName } from '../domain/notices/facets.ts';
import { appById } from '../domain/app-by-id.ts';
import { oncePer } from '../domain/once-per.ts';
import { capitalise, type Voice } from '../i18n/voice.ts';
import { canHold } from '../domain/notices/standing.ts';
import type { Notice, NoticeKind } from '../schema/notice.ts';
import type { WholeGuide } from '../schema/whole-guide.ts';

type Known = Pick<WholeGuide, 'apps' | 'notices'>;

/** A heading names no more apps than this; the page of the notice names them all. */
const MOST_NAMED = 4;

/** The apps that a notice is about, in words: their names, or "all apps". */
export function aboutWords(
	{ apps }: Notice,
	voice: Voice,
	guide: Pick<WholeGuide, 'apps'>,
): string {
	if (apps === 'all') return voice.t('notices.allMany');
	const names = apps.map((id) => appById(guide, id)?.name ?? id);
	return names.length > MOST_NAMED
		? voice.t('result.andMore', {
				list: names.slice(0, MOST_NAMED - 1).join(', '),
				count: names.length - MOST_NAMED + 1,
			})
		: voice.list(names);
}

/** What a notice is called on its own page: "Ban: Dingalot (the city)". */
export const noticeHeading = (
	notice: Notice,
	voice: Voice,
	guide: Pick<WholeGuide, 'apps'>,
): string => headingWith(notice, voice, guide, authorityWords(notice, voice));

/** What a notice is called among others, where nothing else says the country: "Ban: Dingalot (the city, Finland)". */
export const noticeLine = (notice: Notice, voice: Voice, guide: Pick<WholeGuide, 'apps'>): string =>
	headingWith(notice, voice, guide, authorityInCountry(notice, voice));

function headingWith(
	notice: Notice,
	voice: Voice,
	guide: Pick<WholeGuide, 'apps'>,
	authority: string,
): string {
	const kind = capitalise(voice.t(`notice.${notice.kind}`));
	const about = aboutWords(notice, voice, guide);
	// A maker that has the name of what it makes speaks about itself.
	if (authority === about) return voice.t('notices.headingSelf', { kind, about });
	return voice.t('notices.heading', { kind, authority, about });
}

/** The name of an authority, to stand in brackets: what it has in brackets itself follows a comma. */
const authorityWords = ({ authority }: Notice, voice: Voice): string =>
	voice.plain(authority.name).replaceAll(/(?<!\s)\s*\(([^()]*)\)/g, ', $1');

/**
 * An authority with its country, unless its name has it, as that of several countries together
 * does. What makers and researchers say concerns no country more than another, so theirs would
 * only mislead.
 */
function authorityInCountry(notice: Notice, voice: Voice): string {
	const { country: code, kind } = notice.authority;
	const authority = authorityWords(notice, voice);
	const country = voice.country(code);
	return kind === 'vendor' || kind === 'research' || code === 'INT' || authority.includes(country)
		? authority
		: voice.t('notices.inCountry', { authority, country });
}

/**
 * A title that no other notice has: its heading with the date, and for whom it holds where one
 * authority said two things of the same kind on one date.
 *
 * @example 'Ban: Dingalot (the city), 4 March 2024'
 */
export function noticeTitle(notice: Notice, voice: Voice, guide: Known): string {
	return datedWords(noticeHeading(notice, voice, guide), notice, voice, guide);
}

/** What a title has beyond the heading of a notice, for a link that must differ from every other. */
export const titleEnd = (notice: Notice, voice: Voice, guide: Known): string =>
	datedWords('', notice, voice, guide);

/** What two notices have in common of which the titles could be the same. */
const occasion = ({ kind, date, apps }: Notice): string =>
	`${kind} ${date} ${apps === 'all' ? '' : (apps[0] ?? '')}`;

const besides = oncePer((notices: readonly Notice[]) => Map.groupBy(notices, occasion));

function datedWords(heading: string, notice: Notice, voice: Voice, guide: Known): string {
	const own = noticeHeading(notice, voice, guide);
	const isAlike = (other: Notice) =>
		other.id !== notice.id && noticeHeading(other, voice, guide) === own;
	const date = voice.date(notice.date);
	return besides(guide.notices).get(occasion(notice))?.some(isAlike)
		? voice.t('notices.datedFor', { heading, date, scope: voice.plain(notice.scope) })
		: voice.t('notices.dated', { heading, date });
}

/** The notices that one follows from, in a sentence; empty for none. */
export function earlierWords(earlier: readonly Notice[], voice: Voice): string {
	if (earlier.length === 0) return '';
	const each = earlier.map((notice) =>
		voice.t('notices.earlier', {
			kind: voice.t(`notice.${notice.kind}`),
			authority: authorityWords(notice, voice),
			date: voice.date(notice.date),
		}),
	);
	return voice.t('notices.follows', { earlier: voice.list(each) });
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
			return value === ALL ? voice.t('notices.general') : (appById(guide, value)?.name ?? value);
		case 'kind':
			return voice.t(`notices.of.${value as NoticeKind}`);
		case 'country':
			return capitalise(voice.country(value.toUpperCase()));
		case 'authority':
			return voice.t(`notices.from.${value as Notice['authority']['kind']}`);
	}
}

/** In a few words whether a notice still holds; empty for what happened once. */
export function standingWords(notice: Notice, voice: Voice): string {
	const { state, asOf } = notice.standing;
	switch (state) {
		case 'event':
			return '';
		case 'unknown':
			return canHold(notice) ? voice.t('notices.state.unknown') : '';
		case 'in-force':
			// The month is enough; a day would ask for another preposition.
			return asOf ? voice.t('notices.state.in-force', { date: voice.date(asOf.slice(0, 7)) }) : '';
		default:
			return voice.t(`notices.state.${state}`);
	}
}
