import { DATA_ROOT, type DataFile } from '../data-files.ts';
import type { Circumstances } from './circumstances.ts';
import { titleOf } from './file-titles.ts';
import { bytes, dated, tagged } from './literals.ts';
import { fileFormat, ianaMediaType, language } from './vocabulary.ts';

/** A file that can be fetched, with what a machine must know to take it in. */
export function distribution(file: DataFile, languages: readonly string[], about: Circumstances) {
	const { info, address } = about;
	const url = address(DATA_ROOT + file.name);
	return {
		'@id': `${url}#distribution`,
		'@type': 'dcat:Distribution',
		'dct:title': tagged(titleOf(file, about)),
		'dcat:accessURL': { '@id': url },
		'dcat:downloadURL': { '@id': url },
		'dcat:mediaType': ianaMediaType(file.mediaType),
		'dct:format': fileFormat(file.mediaType),
		'dcat:byteSize': bytes(file.bytes),
		'spdx:checksum': {
			'@type': 'spdx:Checksum',
			'spdx:algorithm': {
				'@id': 'spdx:checksumAlgorithm_sha256',
				'@type': 'spdx:ChecksumAlgorithm',
			},
			'spdx:checksumValue': { '@value': file.sha256, '@type': 'xsd:hexBinary' },
		},
		'dct:license': { '@id': info.licence.url, '@type': 'dct:LicenseDocument' },
		'dct:language': languages.map(language),
		...(file.schema !== undefined && {
			'dct:conformsTo': { '@id': address(DATA_ROOT + file.schema), '@type': 'dct:Standard' },
		}),
		...(file.date !== undefined && { 'dct:modified': dated(file.date) }),
	};
}
