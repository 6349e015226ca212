import { latestRelease } from '../domain/releases/latest.ts';
import type { ListedRelease, ReleaseIndex } from '../schema/release-index.ts';
import type { Release } from '../schema/release.ts';
import { byteLength, sha256 } from './fingerprint.ts';

/** A release with its file, byte for byte, and where that is served. */
export interface ReleaseFile {
	release: Release;
	text: string;
	url: string;
}

/** What is served at `/data/v1/releases/index.json`; releases stay in their order, oldest first. */
export function releaseIndex(files: readonly ReleaseFile[]): ReleaseIndex {
	const latest = latestRelease(files.map(({ release }) => release));
	return { latest: latest?.release.id ?? null, releases: files.map(listed) };
}

function listed({ release, text, url }: ReleaseFile): ListedRelease {
	const { id, date, kind, of, note } = release.release;
	return {
		...{ id, date, kind },
		...(of !== undefined && { of }),
		note,
		asOf: release.guide.asOf,
		url,
		bytes: byteLength(text),
		sha256: sha256(text),
		counts: countsOf(release),
	};
}

function countsOf({ apps, criteria, notices }: Release): ListedRelease['counts'] {
	const claims = apps.flatMap((app) => [
		...Object.keys(app.claims),
		...app.variants.flatMap(({ overrides }) => Object.keys(overrides)),
	]);
	return {
		apps: apps.length,
		criteria: criteria.length,
		claims: claims.length,
		notices: notices.length,
	};
}
