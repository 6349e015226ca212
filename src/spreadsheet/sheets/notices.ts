import { noticeKindSchema, noticeSchema, standingSchema } from '../../schema/notice.ts';
import type { Notice } from '../../schema/notice.ts';
import type { WholeGuide } from '../../schema/whole-guide.ts';
import { column, keyColumn, textColumns } from '../column.ts';
import { trouble } from '../fault.ts';
import { partialDate } from '../kinds/dates.ts';
import { appIds } from '../kinds/lists.ts';
import { choice, words } from '../kinds/words.ts';
import type { Sheet } from './sheet.ts';
import { isNewId } from './sources.ts';

/** The file of a notice. */
export const noticeFile = (id: string): string => `notices/${id}.yaml`;

/** One row a notice; its sources have a sheet of their own. */
export function noticesSheet({ notices, apps, info }: WholeGuide): Sheet {
	const { offered } = info.locales;
	const authority = noticeSchema.shape.authority.shape;
	return {
		name: 'notices',
		columns: [
			keyColumn('id', 0),
			column(
				'apps',
				['apps'],
				appIds(
					apps.map(({ id }) => id),
					'required',
				),
				{ width: 24 },
			),
			column('date', ['date'], partialDate('required')),
			column('kind', ['kind'], choice(noticeKindSchema.options, 'required')),
			...textColumns('authority', ['authority', 'name'], words('absent'), offered),
			column('authority-country', ['authority', 'country'], words('required')),
			column('authority-kind', ['authority', 'kind'], choice(authority.kind.options, 'required')),
			...textColumns('scope', ['scope'], words('absent'), offered),
			...textColumns('summary', ['summary'], words('absent'), offered),
			column('follow-up', ['followUp'], words('null'), { width: 24 }),
			...standingColumns(offered),
		],
		rows: notices.map(noticeRow),
		placeNew: ([id = '']) =>
			isNewId(id) ? { file: noticeFile(id), path: [] } : trouble('not-an-id', { found: id }),
		blank: Object.fromEntries(ORDER.map((key) => [key, undefined])),
	};
}

const noticeRow = (notice: Notice) => ({
	keys: [notice.id],
	place: { file: noticeFile(notice.id), path: [] },
	node: notice,
});

const ORDER = ['apps', 'date', 'kind', 'authority', 'scope', 'summary', 'sources', 'followUp'];

const standingColumns = (locales: readonly string[]) => [
	column('standing', ['standing', 'state'], choice(standingSchema.shape.state.options, 'required')),
	...textColumns('standing-says', ['standing', 'says'], words('absent'), locales),
	column('standing-as-of', ['standing', 'asOf'], partialDate('absent')),
	column('standing-by', ['standing', 'by'], words('absent'), { width: 24 }),
];
