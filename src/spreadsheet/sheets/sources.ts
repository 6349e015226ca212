import { idSchema } from '../../schema/id.ts';
import { sourceKindSchema } from '../../schema/source.ts';
import type { WholeGuide } from '../../schema/whole-guide.ts';
import { column, keyColumn } from '../column.ts';
import { trouble } from '../fault.ts';
import { partialDate } from '../kinds/dates.ts';
import { choice, words } from '../kinds/words.ts';
import { appFile } from './placed-claims.ts';
import type { Sheet } from './sheet.ts';

/** The columns that sources of apps and of notices have in common. */
export const aboutSource = [
	column('title', ['title'], words('required'), { width: 40, long: true }),
	column('publisher', ['publisher'], words('required'), { width: 24 }),
	column('url', ['url'], words('required'), { width: 40, long: true }),
	column('published', ['published'], partialDate('null')),
];

/** What tells where a collection keeps the versions of a document. */
export const trackedColumns = [
	column('language', ['language'], words('required')),
	column('tracked-service', ['tracked', 'service'], words('absent')),
	column('tracked-document', ['tracked', 'document'], words('absent')),
];

/** One row for each document of an app. */
export function sourcesSheet({ apps }: WholeGuide): Sheet {
	return {
		name: 'sources',
		columns: [
			keyColumn('app', 0, 'apps'),
			keyColumn('key', 1),
			...aboutSource,
			column('seen', ['seen'], partialDate('absent')),
			column('kind', ['kind'], choice(sourceKindSchema.options, 'required')),
			...trackedColumns,
		],
		rows: apps.flatMap(({ id, sources }) =>
			Object.entries(sources).map(([key, node]) => ({
				keys: [id, key],
				place: { file: appFile(id), path: ['sources', key] },
				node,
			})),
		),
		placeNew: ([app = '', key = '']) => {
			if (!apps.some(({ id }) => id === app)) return trouble('unknown-app', { found: app });
			if (!isNewId(key)) return trouble('not-an-id', { found: key });
			return { file: appFile(app), path: ['sources', key] };
		},
		blank: {},
	};
}

/** Whether a text can be a new key: an id, and no name that every object has by birth. */
export const isNewId = (text: string): boolean =>
	idSchema.safeParse(text).success && !(text in Object.prototype) && text !== 'prototype';
