import type { WholeGuide } from '../../schema/whole-guide.ts';
import type { DataFile, DataFileKind } from '../data-files.ts';
import { CATALOGUE, contactPoint, publisher } from './agents.ts';
import type { Circumstances } from './circumstances.ts';
import { dataset } from './dataset.ts';
import { dated, tagged } from './literals.ts';
import { coveredPeriod } from './period.ts';
import { asVersions, releaseDatasets, releaseSeries } from './releases.ts';
import { context, language } from './vocabulary.ts';

type Text = Readonly<Record<string, string>>;

/**
 * The open data of a guide as a catalogue for data portals: JSON-LD after DCAT-AP-NL 3.0, which
 * narrows the European DCAT-AP 3.
 *
 * @param asOf the day as of which the guide is published (YYYY-MM-DD)
 */
export function dcatCatalogue(
	guide: WholeGuide,
	asOf: string,
	files: readonly DataFile[],
	about: Circumstances,
) {
	const { info, releases = [] } = guide;
	const { address, pages, text } = about;
	const catalogue = {
		'@id': address(CATALOGUE),
		'@type': 'dcat:Catalog',
		'dct:title': tagged(text('catalogue')),
		'dct:description': tagged(honestDescription(guide)),
		'dct:publisher': publisher(about),
		'dct:creator': publisher(about),
		'dcat:contactPoint': contactPoint(about),
		'dct:language': info.locales.offered.map(language),
		'dct:license': { '@id': info.licence.url, '@type': 'dct:LicenseDocument' },
		'dct:modified': dated(asOf),
		'foaf:homepage': { '@id': address(pages.home), '@type': 'foaf:Document' },
		'dcat:dataset': [
			currentState(guide, asOf, files, about),
			vectors(files, about),
			...releaseDatasets(releases, files, about),
		],
	};
	return { '@context': context, '@graph': [catalogue, ...releaseSeries(releases, about)] };
}

function currentState(
	guide: WholeGuide,
	asOf: string,
	files: readonly DataFile[],
	about: Circumstances,
) {
	const { release, releases = [], apps } = guide;
	return {
		...dataset(
			{
				id: 'guide',
				title: about.text('current'),
				description: honestDescription(guide),
				files: ofKinds(files, ['guide', 'claims', 'notices']),
			},
			about,
		),
		'dct:modified': dated(asOf),
		'dct:temporal': coveredPeriod(apps, asOf),
		...(release && {
			'dcat:version': release.id,
			'adms:versionNotes': tagged(release.note),
			'dct:issued': dated(release.date),
		}),
		...(releases.length > 0 && { 'dcat:hasVersion': asVersions(releases, about) }),
	};
}

const vectors = (files: readonly DataFile[], about: Circumstances) =>
	dataset(
		{
			id: 'method-vectors',
			title: about.text('vectors'),
			description: about.text('vectorsAbout'),
			files: ofKinds(files, ['vectors']),
		},
		about,
	);

const ofKinds = (files: readonly DataFile[], kinds: readonly DataFileKind[]): DataFile[] =>
	files.filter(({ kind }) => kinds.includes(kind));

/** What the guide is and, where it is a demonstration, what it is not. */
function honestDescription({ info: { description, demonstration } }: WholeGuide): Text {
	return Object.fromEntries(
		Object.entries(description).map(([locale, words]) => [
			locale,
			[words, demonstration?.[locale] ?? []].flat().join(' '),
		]),
	);
}
