import type { WholeGuide } from '../../schema/whole-guide.ts';
import { keyColumn, type Place } from '../column.ts';
import { isTrouble, trouble } from '../fault.ts';
import { numberOf } from './items.ts';
import { noticeFile } from './notices.ts';
import type { Sheet } from './sheet.ts';
import { aboutSource, trackedColumns } from './sources.ts';

const PATH = ['sources'];

/** One row for each document of a notice. */
export function noticeSourcesSheet({ notices }: WholeGuide): Sheet {
	return {
		name: 'notice-sources',
		columns: [
			keyColumn('notice', 0, 'notices'),
			keyColumn('n', 1),
			...aboutSource,
			...trackedColumns,
		],
		rows: notices.flatMap(({ id, sources }) =>
			sources.map((node, index) => ({
				keys: [id, String(index + 1)],
				place: placeAt(id, index),
				node,
			})),
		),
		placeNew: ([notice = '', n = ''], known) => {
			const number = numberOf(n);
			if (!known.notices.has(notice)) return trouble('unknown-notice', { found: notice });
			return isTrouble(number) ? number : placeAt(notice, number.index);
		},
		blank: {},
	};
}

const placeAt = (notice: string, index: number): Place => ({
	file: noticeFile(notice),
	path: [...PATH, index],
	list: { path: PATH, index, emptied: [{ path: PATH, value: [] }] },
});
