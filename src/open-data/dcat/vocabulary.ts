import type { DataTheme } from '../../schema/open-data.ts';

/** The prefixes of the catalogue; inline, so that reading it fetches nothing. */
export const context = {
	adms: 'http://www.w3.org/ns/adms#',
	dcat: 'http://www.w3.org/ns/dcat#',
	dct: 'http://purl.org/dc/terms/',
	foaf: 'http://xmlns.com/foaf/0.1/',
	rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
	skos: 'http://www.w3.org/2004/02/skos/core#',
	spdx: 'http://spdx.org/rdf/terms#',
	vcard: 'http://www.w3.org/2006/vcard/ns#',
	xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A value of one of the EU's lists of values ("named authority lists"). */
const authority = (list: string, value: string): string =>
	`http://publications.europa.eu/resource/authority/${list}/${value}`;

/** Anybody may read the data. */
export const publicAccess = {
	'@id': authority('access-right', 'PUBLIC'),
	'@type': 'dct:RightsStatement',
};

/** Nothing is promised about when the next release comes. */
export const irregular = { '@id': authority('frequency', 'IRREG'), '@type': 'dct:Frequency' };

/** The format of a file, by its media type. */
export const fileFormat = (mediaType: string) => ({
	'@id': authority('file-type', mediaType === 'text/csv' ? 'CSV' : 'JSON'),
	'@type': 'dct:MediaTypeOrExtent',
});

/** A media type in the register of IANA. */
export const ianaMediaType = (mediaType: string) => ({
	'@id': `https://www.iana.org/assignments/media-types/${mediaType}`,
	'@type': 'dct:MediaType',
});

/** Codes of the EU's list of languages (ISO 639-3), by what the guide calls them. */
const languageCodes: Readonly<Record<string, string>> = {
	...{ ar: 'ARA', bg: 'BUL', cs: 'CES', da: 'DAN', de: 'DEU', el: 'ELL', en: 'ENG', es: 'SPA' },
	...{ et: 'EST', fi: 'FIN', fr: 'FRA', fy: 'FRY', ga: 'GLE', hr: 'HRV', hu: 'HUN', it: 'ITA' },
	...{ lt: 'LIT', lv: 'LAV', mt: 'MLT', nl: 'NLD', no: 'NOR', pl: 'POL', pt: 'POR', ro: 'RON' },
	...{ sk: 'SLK', sl: 'SLV', sv: 'SWE', tr: 'TUR', uk: 'UKR' },
};

/** A language; a code of three letters is that of the list already. */
export const language = (locale: string) => ({
	'@id': authority('language', languageCodes[locale] ?? locale.toUpperCase()),
	'@type': 'dct:LinguisticSystem',
});

const themeLabels: Readonly<Record<DataTheme, readonly [nl: string, en: string]>> = {
	AGRI: ['Landbouw, visserij, bosbouw en voeding', 'Agriculture, fisheries, forestry and food'],
	ECON: ['Economie en financiën', 'Economy and finance'],
	EDUC: ['Onderwijs, cultuur en sport', 'Education, culture and sport'],
	ENER: ['Energie', 'Energy'],
	ENVI: ['Milieu', 'Environment'],
	GOVE: ['Overheid en publieke sector', 'Government and public sector'],
	HEAL: ['Gezondheid', 'Health'],
	INTR: ['Internationale vraagstukken', 'International issues'],
	JUST: [
		'Justitie, rechtsstelsel en openbare veiligheid',
		'Justice, legal system and public safety',
	],
	REGI: ['Regio’s en steden', 'Regions and cities'],
	SOCI: ['Bevolking en samenleving', 'Population and society'],
	TECH: ['Wetenschap en technologie', 'Science and technology'],
	TRAN: ['Vervoer', 'Transport'],
};

/** A theme by which data portals sort. */
export function theme(id: DataTheme) {
	const [nl, en] = themeLabels[id];
	return {
		'@id': authority('data-theme', id),
		'@type': 'skos:Concept',
		'skos:prefLabel': [
			{ '@value': nl, '@language': 'nl' },
			{ '@value': en, '@language': 'en' },
		],
	};
}
