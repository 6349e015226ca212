import { readFileSync } from 'node:fs';
import path from 'node:path';
import { copyNote } from './copy-note.ts';
import { leadsIn, START } from './lead.ts';
import { offlinePage } from './offline-page.ts';
import type { OfflineSite } from './offline-site.ts';
import { StyleFiles } from './style-files.ts';

/** A file of a copy. */
export interface CopiedFile {
	name: string;
	content: Uint8Array;
}

/** What goes along although no page leads to it: how it was made, and under which licences. */
const ALONG = ['build.json', 'licences.txt'];

/** The files of a copy of a site that opens from a disk, one at a time; the same ones in the same order. */
export function* offlineCopy(site: OfflineSite): Generator<CopiedFile> {
	const { folder, locales, pages } = site;
	const styles = new StyleFiles(folder);
	const lead = leadsIn(site);
	const led = new Set(ALONG);
	const page = (name: string, from = name): CopiedFile => {
		const html = offlinePage(readFileSync(path.join(folder, from), 'utf8'), {
			file: name,
			lead,
			styles: (css) => styles.namesOf(css),
			keep: (file) => led.add(file),
			note: note(from.split('/')[0] ?? ''),
		});
		return { name, content: Buffer.from(html) };
	};
	const notes = new Map(locales.map((locale) => [locale, copyNote(site, locale)]));
	const note = (locale: string): string => notes.get(locale) ?? '';

	yield page(START, `${locales[0] ?? ''}/index.html`);
	for (const name of pages) yield page(name);
	for (const [name, css] of [...styles.files].sort()) yield { name, content: Buffer.from(css) };
	const made = new Set([START, ...pages]);
	for (const name of [...led].sort().filter((file) => !made.has(file))) {
		yield { name, content: readFileSync(path.join(folder, name)) };
	}
}
