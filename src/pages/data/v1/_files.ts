import { asOf, guide, releaseText } from '../../../catalogue.ts';
import { urls } from '../../../i18n/urls.ts';
import { voiceFor } from '../../../i18n/voice.ts';
import {
	catalogueFile,
	dataFiles,
	type DataFile,
	type DataFileKind,
} from '../../../open-data/data-files.ts';
import { dcatCatalogue } from '../../../open-data/dcat/catalogue.ts';
import type { Circumstances } from '../../../open-data/dcat/circumstances.ts';

const { info } = guide;
const { default: first, offered } = info.locales;

/** Words of the interface in every language of the guide. */
const text: Circumstances['text'] = (key, release) =>
	Object.fromEntries(
		offered.map((locale) => {
			const voice = voiceFor(locale, info);
			const slots = release && { id: release.id, date: voice.date(release.date) };
			return [locale, voice.t(`data.${key}`, slots)];
		}),
	);

const described = dataFiles(guide, {
	asOf,
	releaseText,
	claimAddress: (app, criterion) => urls.claim(first, app, criterion),
});
const catalogue = dcatCatalogue(guide, asOf, described, {
	info,
	text,
	address: (path) => new URL(path, import.meta.env.SITE).href,
	pages: {
		home: urls.home(first),
		data: urls.text(first, 'data'),
		contact: urls.text(first, 'contact'),
	},
});

/** The open data of the guide that is built, made once for all who ask. */
export const files: readonly DataFile[] = [...described, catalogueFile(catalogue, asOf)];

/** The answer to who asks for a file of which there is one. */
export function served(kind: DataFileKind): Response {
	const file = files.find((one) => one.kind === kind);
	if (!file) throw new Error(`There is no file of the kind "${kind}".`);
	return new Response(file.text, {
		headers: { 'content-type': `${file.mediaType}; charset=utf-8` },
	});
}
