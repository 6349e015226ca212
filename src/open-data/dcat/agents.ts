import type { Circumstances } from './circumstances.ts';
import { DATA_ROOT } from '../data-files.ts';

/** The address of the catalogue, under which it names what has no address of its own. */
export const CATALOGUE = `${DATA_ROOT}catalog.jsonld`;

/** Who publishes: by its address in a register, if the guide names one. */
export function publisher({ info, address }: Circumstances) {
	const { name, url } = info.publisher;
	return {
		'@id': info.openData?.publisher ?? `${address(CATALOGUE)}#publisher`,
		'@type': 'foaf:Agent',
		'foaf:name': name,
		...(url !== undefined && {
			'foaf:homepage': { '@id': url, '@type': 'foaf:Document' },
		}),
	};
}

/** Where to turn to with a question: the page that says so, and the mail address if there is one. */
export function contactPoint({ info, address, pages }: Circumstances) {
	const { email } = info.contact;
	return {
		'@id': `${address(CATALOGUE)}#contact`,
		'@type': 'vcard:Kind',
		'vcard:fn': info.publisher.name,
		'vcard:hasURL': { '@id': address(pages.contact) },
		...(email !== undefined && { 'vcard:hasEmail': { '@id': `mailto:${email}` } }),
	};
}
