import type { WholeGuide } from '../../schema/whole-guide.ts';
import { column, keyColumn, textColumns } from '../column.ts';
import { trouble } from '../fault.ts';
import { day } from '../kinds/dates.ts';
import { choice, words } from '../kinds/words.ts';
import { appFile } from './placed-claims.ts';
import type { Sheet } from './sheet.ts';

/** One row an app: what it is, and what its vendor answered. */
export function appsSheet({ apps, info }: WholeGuide): Sheet {
	const { offered } = info.locales;
	return {
		name: 'apps',
		columns: [
			keyColumn('id', 0),
			column('name', ['name'], words('required'), { width: 24 }),
			column('vendor', ['vendor'], words('required'), { width: 24 }),
			column('seat', ['seat'], words('required')),
			column('website', ['website'], words('required'), { width: 30 }),
			column('policy', ['policy'], words('null'), { width: 30 }),
			column('status', ['status'], choice(['active', 'retired'], 'required')),
			...textColumns('summary', ['summary'], words('absent'), offered),
			column(
				'reply-state',
				['reply', 'state'],
				choice(['not-asked', 'asked', 'no-reply', 'answered'], 'required'),
			),
			column('reply-on', ['reply', 'on'], day('absent')),
			column('reply-deadline', ['reply', 'deadline'], day('absent')),
			column('reply-answered', ['reply', 'answered'], day('absent')),
			...textColumns('reply-words', ['reply', 'words'], words('absent'), offered),
			...textColumns('reply-response', ['reply', 'response'], words('absent'), offered),
		],
		rows: apps.map((app) => ({
			keys: [app.id],
			place: { file: appFile(app.id), path: [] },
			node: app,
		})),
		placeNew: ([found = '']) => trouble('add-app', { found }),
		blank: {},
		kept: () => trouble('remove-app'),
	};
}
