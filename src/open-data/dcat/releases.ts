import type { DataFile } from '../data-files.ts';
import { DATA_ROOT } from '../data-files.ts';
import type { Release } from '../../schema/release.ts';
import { contactPoint, publisher } from './agents.ts';
import type { Circumstances } from './circumstances.ts';
import { dataset, datasetId } from './dataset.ts';
import { titleOf } from './file-titles.ts';
import { dated, tagged } from './literals.ts';
import { coveredPeriod } from './period.ts';
import { irregular } from './vocabulary.ts';

const SERIES = 'releases';

const ofRelease = (id: string, about: Circumstances) => ({
	'@id': datasetId(`release-${id}`, about),
});

/** A data set for each release, in a series; oldest first. */
export function releaseDatasets(
	releases: readonly Release[],
	files: readonly DataFile[],
	about: Circumstances,
) {
	return releases.map((release, index) => {
		const { id, date, note, of } = release.release;
		const languages = release.guide.locales.offered;
		const before = releases[index - 1]?.release.id;
		const own = files.filter((file) => file.release?.id === id);
		const title = titleOf({ kind: 'release', release: release.release }, about);
		return {
			...dataset({ id: `release-${id}`, title, description: note, files: own, languages }, about),
			'dcat:version': id,
			'adms:versionNotes': tagged(note),
			'dct:issued': dated(date),
			'dct:temporal': coveredPeriod(release.apps, of ?? release.guide.asOf),
			'dcat:inSeries': { '@id': datasetId(SERIES, about) },
			...(before !== undefined && { 'dcat:prev': ofRelease(before, about) }),
		};
	});
}

/** The series that all releases are in; none while there is no release. */
export function releaseSeries(releases: readonly Release[], about: Circumstances) {
	const [first] = releases;
	const last = releases.at(-1);
	if (!first || !last) return [];
	return [
		{
			'@id': datasetId(SERIES, about),
			'@type': 'dcat:DatasetSeries',
			'dct:title': tagged(about.text('series')),
			'dct:description': tagged(about.text('seriesAbout')),
			'dct:publisher': publisher(about),
			'dcat:contactPoint': contactPoint(about),
			'dct:accrualPeriodicity': irregular,
			'dct:modified': dated(last.release.date),
			'dcat:first': ofRelease(first.release.id, about),
			'dcat:last': ofRelease(last.release.id, about),
			'rdfs:seeAlso': { '@id': about.address(`${DATA_ROOT}releases/index.json`) },
		},
	];
}

/** The releases that a data set of the current state has as its versions. */
export const asVersions = (releases: readonly Release[], about: Circumstances) =>
	releases.map(({ release }) => ofRelease(release.id, about));
