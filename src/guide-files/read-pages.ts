import path from 'node:path';
import { frontMatterSchema, type Page } from '../schema/page.ts';
import { pageWithoutLanguage } from './file-findings.ts';
import type { FileReader } from './file-reader.ts';
import { parsePageFile } from './page-file.ts';

export const PAGES = 'pages';
const ENDING = '.md';

/** Reads the running texts of a guide: `pages/LOCALE/NAME.md`. */
export function readPages(reader: FileReader): Page[] {
	return reader.names(PAGES).flatMap((locale) => {
		const below = path.join(PAGES, locale);
		const shown = reader.shown(below);
		if (!reader.isFolder(PAGES, locale)) {
			reader.findings.push(pageWithoutLanguage(shown));
			return [];
		}
		// A language that is not offered is a problem of the folder, not of each page in it.
		reader.setPlace(below, { file: shown, locate: () => ({ line: 1, column: 1 }) });
		return reader.entryFiles(below, ENDING).flatMap((name) => {
			const page = reader.read(below, name, parsePageFile, frontMatterSchema);
			if (page === undefined) return [];
			const id = `${locale}/${path.basename(name, ENDING)}`;
			return [{ ...page.data, id, body: page.file.body }];
		});
	});
}
