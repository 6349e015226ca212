import type { GuideInfo } from '../../schema/guide.ts';
import type { DataFileKind } from '../data-files.ts';

type Text = Readonly<Record<string, string>>;

/** What the catalogue says in words beside those of the guide. */
export type CatalogueText =
	| DataFileKind
	| 'catalogue'
	| 'current'
	| 'reconstruction'
	| 'series'
	| 'seriesAbout'
	| 'vectorsAbout';

/** What every part of the catalogue needs to know. */
export interface Circumstances {
	info: GuideInfo;
	/** The whole address of a path on the site. */
	address: (path: string) => string;
	/** Words in every language of the guide; a release is named by its id. */
	text: (key: CatalogueText, release?: { id: string; date: string }) => Text;
	/** Paths of pages for people, in the guide's first language. */
	pages: { home: string; data: string; contact: string };
}
