import type { ReleaseHeader } from '../schema/release.ts';
import type { WholeGuide } from '../schema/whole-guide.ts';
import { claimsCsv } from './claims-csv.ts';
import { byteLength, sha256 } from './fingerprint.ts';
import { methodVectors } from './method-vectors.ts';
import { noticesCsv } from './notices-csv.ts';
import { publishGuide } from './publish-guide.ts';
import { releaseIndex } from './release-index.ts';

/** The folder of the site in which the open data are served. */
export const DATA_ROOT = '/data/v1/';

export type DataFileKind =
	'guide' | 'claims' | 'notices' | 'releases' | 'release' | 'vectors' | 'dcat';

/** A file of the open data, with what is said of it on pages and in the catalogue. */
export interface DataFile {
	kind: DataFileKind;
	/** Its path under `DATA_ROOT`. */
	name: string;
	mediaType: 'application/json' | 'application/ld+json' | 'text/csv';
	text: string;
	bytes: number;
	sha256: string;
	/** The day as of which it holds; absent where it does not age. */
	date?: string;
	/** The path under `DATA_ROOT` of the JSON Schema that it follows. */
	schema?: string;
	/** What a release says of itself. */
	release?: ReleaseHeader;
}

/** What the files need that is not in the guide. */
export interface DataFileSources {
	/** The day as of which the guide is published (YYYY-MM-DD). */
	asOf: string;
	/** The file of a release, byte for byte. */
	releaseText: (id: string) => string;
	/** The permanent address of the claims of an app on a criterion. */
	claimAddress: (app: string, criterion: string) => string;
}

/** The files of the open data, but for those that speak of the others: catalogue and checksums. */
export function dataFiles(guide: WholeGuide, sources: DataFileSources): DataFile[] {
	const { asOf, releaseText, claimAddress } = sources;
	const published = publishGuide(guide, asOf);
	const releases = (guide.releases ?? []).map((release) => ({
		release,
		text: releaseText(release.release.id),
		url: `${DATA_ROOT}${releaseName(release.release.id)}`,
	}));
	const index = releaseIndex(releases);
	return [
		json('guide', 'guide.json', JSON.stringify(published), { date: asOf, schema: 'guide' }),
		csv('claims', 'claims.csv', claimsCsv(published, claimAddress), asOf),
		csv('notices', 'notices.csv', noticesCsv(guide), asOf),
		json('releases', releaseName('index'), JSON.stringify(index), {
			date: releases.at(-1)?.release.release.date ?? asOf,
			schema: 'release-index',
		}),
		...releases.map(({ release: { release }, text }) =>
			json('release', releaseName(release.id), text, {
				...{ date: release.date, schema: 'release', release },
			}),
		),
		json('vectors', 'method-vectors.json', JSON.stringify(methodVectors()), {}),
	];
}

/** The file that tells data portals of the others. */
export function catalogueFile(catalogue: object, date: string): DataFile {
	const text = JSON.stringify(catalogue, null, '\t');
	return { ...described('dcat', CATALOGUE_NAME, text), mediaType: 'application/ld+json', date };
}

const CATALOGUE_NAME = 'catalog.jsonld';

const releaseName = (id: string): string => `releases/${id}.json`;

function json(
	kind: DataFileKind,
	name: string,
	text: string,
	{ schema, ...more }: Pick<DataFile, 'date' | 'schema' | 'release'>,
): DataFile {
	return {
		...described(kind, name, text),
		mediaType: 'application/json',
		...more,
		...(schema !== undefined && { schema: `schema/${schema}.json` }),
	};
}

const csv = (kind: DataFileKind, name: string, text: string, date: string): DataFile => ({
	...described(kind, name, text),
	mediaType: 'text/csv',
	date,
});

const described = (kind: DataFileKind, name: string, text: string) => ({
	...{ kind, name, text },
	bytes: byteLength(text),
	sha256: sha256(text),
});
