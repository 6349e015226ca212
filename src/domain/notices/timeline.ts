import type { Notice, NoticeKind } from '../../schema/notice.ts';
import { lastDay } from '../evidence/partial-date.ts';
import { mattersOf } from './matter.ts';
import { oldestFirst, yearOf } from './order.ts';

/** What a notice means for an app, in the order in which marks are stacked. */
export const sorts = ['against', 'ruling', 'fault', 'mended'] as const;
export type Sort = (typeof sorts)[number];

const sortOfKind: Record<NoticeKind, Sort> = {
	ban: 'against',
	restriction: 'against',
	'advice-against': 'against',
	decision: 'ruling',
	fine: 'ruling',
	breach: 'fault',
	vulnerability: 'fault',
	remedy: 'mended',
	lifted: 'mended',
	clearance: 'mended',
};

export const sortOf = ({ kind }: Pick<Notice, 'kind'>): Sort => sortOfKind[kind];

/** The middle of a mark, in units of the drawing. */
export interface Mark {
	notice: Notice;
	sort: Sort;
	x: number;
	y: number;
}

export interface Timeline {
	width: number;
	height: number;
	/** Where the band with the years begins; what was mended hangs below it. */
	axis: number;
	years: { year: number; x: number }[];
	marks: Mark[];
	/** For each matter of more than one notice the marks that belong together, oldest first. */
	lines: Mark[][];
}

/** A mark with the air around it. */
export const CELL = 10;
/** The height of the band with the years. */
export const BAND = 15;
const NARROWEST = 320;

/**
 * A drawing of notices along the years: each half year is a tower of marks. What speaks against an
 * app, and what was ruled or found, stands above the years; what was mended or lifted hangs below.
 *
 * @param span the first and the last year; the same for every app, so that drawings can be compared
 * @throws if a notice lies outside the span
 */
export function timelineOf(
	notices: readonly Notice[],
	{ first, last }: { first: number; last: number },
): Timeline {
	const halves = (last - first + 1) * 2;
	const half = Math.max(CELL, Math.floor(NARROWEST / halves));
	const across = Math.floor(half / CELL);
	const towers = Map.groupBy(stacked(notices), (notice) => {
		const [year = 0, month = 12] = lastDay(notice.date).split('-').map(Number);
		const side = sortOf(notice) === 'mended' ? 'below' : 'above';
		return `${(year - first) * 2 + (month > 6 ? 1 : 0)} ${side}`;
	});
	const rows = (side: string) =>
		Math.max(
			0,
			...[...towers].map(([key, those]) =>
				key.endsWith(side) ? Math.ceil(those.length / across) : 0,
			),
		);
	const axis = rows('above') * CELL;
	const marks = [...towers].flatMap(([key, those]) => {
		const [place = '', side] = key.split(' ');
		const index = Number(place);
		if (index < 0 || index >= halves) throw new Error(`${key} lies outside ${first}-${last}.`);
		return those.map((notice, nth): Mark => {
			const row = Math.floor(nth / across) + 0.5;
			const x = index * half + ((nth % across) + 0.5) * CELL + (half - across * CELL) / 2;
			const y = side === 'below' ? axis + BAND + row * CELL : axis - row * CELL;
			return { notice, sort: sortOf(notice), x, y };
		});
	});
	const markOf = new Map(marks.map((mark) => [mark.notice.id, mark]));
	return {
		width: half * halves,
		height: axis + BAND + rows('below') * CELL,
		axis,
		years: Array.from({ length: last - first + 1 }, (_, nth) => ({
			year: first + nth,
			x: nth * 2 * half,
		})),
		marks,
		lines: mattersOf(notices)
			.filter(({ length }) => length > 1)
			.map((matter) => matter.flatMap(({ id }) => markOf.get(id) ?? [])),
	};
}

/** By sort, so that equal marks lie together, and oldest first. */
const stacked = (notices: readonly Notice[]): Notice[] =>
	sorts.flatMap((sort) => oldestFirst(notices.filter((notice) => sortOf(notice) === sort)));

/** From the year of the oldest notice to that of a day (YYYY-MM-DD), or of a newer notice. */
export function spanOf(notices: readonly Notice[], day: string): { first: number; last: number } {
	const years = [day.slice(0, 4), ...notices.map(yearOf)].map(Number);
	return { first: Math.min(...years), last: Math.max(...years) };
}
