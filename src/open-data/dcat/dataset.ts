import { DATA_ROOT, type DataFile } from '../data-files.ts';
import { CATALOGUE, contactPoint, publisher } from './agents.ts';
import type { Circumstances } from './circumstances.ts';
import { distribution } from './distribution.ts';
import { tagged } from './literals.ts';
import { irregular, language, publicAccess, theme } from './vocabulary.ts';

type Text = Readonly<Record<string, string>>;

/** What tells one data set of the guide from another. */
interface Described {
	/** Names it within the catalogue, and stays. */
	id: string;
	title: Text;
	description: Text;
	files: readonly DataFile[];
	/** The languages of its texts; those of the guide if absent. */
	languages?: readonly string[];
}

/** A data set with all that the profiles ask for and that is the same for every one of a guide. */
export function dataset(described: Described, about: Circumstances) {
	const { id, title, description, files } = described;
	const { info, address, pages } = about;
	const { languages = info.locales.offered } = described;
	const { themes = ['TECH'], keywords = [info.product.kind, info.subject] } = info.openData ?? {};
	const page = { '@id': address(pages.data), '@type': 'foaf:Document' };
	const shapes = new Set(files.flatMap(({ schema }) => schema ?? []));
	return {
		'@id': datasetId(id, about),
		'@type': 'dcat:Dataset',
		'dct:identifier': datasetId(id, about),
		'dct:title': tagged(title),
		'dct:description': tagged(description),
		'dct:accessRights': publicAccess,
		'dct:publisher': publisher(about),
		'dct:creator': publisher(about),
		'dcat:contactPoint': contactPoint(about),
		'dcat:theme': themes.map(theme),
		'dcat:keyword': keywords.flatMap(tagged),
		'dct:language': languages.map(language),
		'dct:accrualPeriodicity': irregular,
		'dct:provenance': { '@type': 'dct:ProvenanceStatement', 'rdfs:label': tagged(info.assessor) },
		'dcat:landingPage': page,
		'foaf:page': page,
		...(shapes.size > 0 && {
			'dct:conformsTo': [...shapes].map((schema) => ({
				'@id': address(DATA_ROOT + schema),
				'@type': 'dct:Standard',
			})),
		}),
		'dcat:distribution': files.map((file) => distribution(file, languages, about)),
	};
}

/** The address by which a data set is known. */
export const datasetId = (id: string, { address }: Circumstances): string =>
	`${address(CATALOGUE)}#${id}`;
