import type { GuideInfo } from '../schema/guide.ts';
import { DATA_ROOT, type DataFile } from './data-files.ts';

/** What a search engine for data is told, in one language. */
export interface DatasetWords {
	locale: string;
	name: string;
	description: string;
	keywords: readonly string[];
	/** The address of the page that speaks of the data. */
	url: string;
	/** The day as of which the data hold. */
	asOf: string;
	address: (path: string) => string;
	release?: { id: string; date: string } | undefined;
}

/** The data of a guide in the words of schema.org (Dataset), for search engines for data. */
export function datasetMarkup(info: GuideInfo, files: readonly DataFile[], words: DatasetWords) {
	const { locale, name, description, keywords, url, asOf, address, release } = words;
	const publisher = { '@type': 'Organization', name: info.publisher.name };
	return {
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		...{ name, description, keywords, url },
		inLanguage: locale,
		license: info.licence.url,
		isAccessibleForFree: true,
		creator: publisher,
		publisher,
		dateModified: asOf,
		...(release && { version: release.id, datePublished: release.date }),
		distribution: files.map((file) => ({
			'@type': 'DataDownload',
			contentUrl: address(DATA_ROOT + file.name),
			encodingFormat: file.mediaType,
			contentSize: `${String(file.bytes)} B`,
			sha256: file.sha256,
		})),
	};
}
