import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import ownTokens from './styles/tokens.css?raw';
import { layHeld } from './domain/releases/hold.ts';
import { latestRelease } from './domain/releases/latest.ts';
import { buildDay, guideFolder } from './guide-files/settings.ts';
import { readReleases, releaseText as textOfRelease } from './guide-files/read-releases.ts';
import { readTheme } from './guide-files/theme-files.ts';
import { sha256 } from './open-data/fingerprint.ts';
import { guideDigest } from './open-data/guide-digest.ts';
import { collectionSchemas, type CollectionName } from './schema/collections.ts';
import type { GuideInfo } from './schema/guide.ts';
import { partsOfPage } from './schema/page.ts';
import type { WholeGuide } from './schema/whole-guide.ts';
import { layTheme } from './theme/lay-theme.ts';

/**
 * The guide that is built: the one way from content to pages. Shape and meaning were judged when
 * the collections were filled (`content.config.ts`), so what stands here holds.
 */
export const guide: WholeGuide = await assemble();

/** The day as of which freshness is judged (YYYY-MM-DD). */
export const asOf: string = guide.info.asOf ?? buildDay();

/** A release as it stands in its file, byte for byte, so that its checksum holds for it. */
export const releaseText = (id: string): string => textOfRelease(guideFolder(), id);

/** What is shown, for who keeps a record of it; the checksum is that of the release's file, if it is one. */
export const shownState: { id: string | null; date: string; sha256: string | null } = {
	id: guide.release?.id ?? null,
	date: guide.release?.date ?? asOf,
	sha256: guide.release ? sha256(releaseText(guide.release.id)) : null,
};

/** A page in each language that the guide offers; a new list each time, as Astro keeps its own notes on it. */
export const localePaths = () =>
	guide.info.locales.offered.map((locale) => ({ params: { locale } }));

async function assemble(): Promise<WholeGuide> {
	const names = Object.keys(collectionSchemas) as CollectionName[];
	const info = (await getEntry('guide', 'guide')) as { data: GuideInfo } | undefined;
	if (!info) throw new Error('The guide was not loaded; is GUIDE_DIR a folder with a guide.yaml?');
	const collections = await Promise.all(
		names.map(async (name) => {
			const entries = (await getCollection(name)) as { id: string; data: object }[];
			const sorted = entries.sort((a, b) => (a.id < b.id ? -1 : 1));
			return [name, sorted.map(({ id, data }) => ({ ...data, id }))] as const;
		}),
	);
	const pages = (await getCollection('pages')).map(({ id, data, body = '' }) => ({
		...data,
		id,
		body,
	}));
	const sheets = readTheme(guideFolder());
	const written = {
		info: info.data,
		pages,
		...Object.fromEntries(collections),
	} as unknown as WholeGuide;
	return {
		...asReleased(written),
		...(sheets && { theme: layTheme(ownTokens, sheets) }),
	};
}

/**
 * A guide that equals its latest release is shown as that release: with the claims it holds back in
 * their earlier state. Any other guide is work on the next one, and a preview.
 */
function asReleased(written: WholeGuide): WholeGuide {
	const { releases } = readReleases(guideFolder());
	const latest = latestRelease(releases);
	if (latest?.release.content !== guideDigest(written)) return { ...written, releases };
	return { ...layHeld(written, latest), releases, release: latest.release };
}

/** The names of the running texts of the guide, such as "method". */
export function runningTextNames(): string[] {
	return [...new Set(guide.pages.map((page) => partsOfPage(page).name))].sort();
}

/**
 * A running text in a language, or else in the one to fall back on; then `lang` says so.
 *
 * @throws if the guide has it in neither
 */
export async function runningText(
	locale: string,
	name: string,
): Promise<{ entry: CollectionEntry<'pages'>; lang: string | undefined }> {
	const own = await getEntry('pages', `${locale}/${name}`);
	if (own) return { entry: own, lang: undefined };
	const { default: first, fallback: lang = first } = guide.info.locales;
	const entry = await getEntry('pages', `${lang}/${name}`);
	if (!entry) throw new Error(`pages/${lang}/${name}.md is missing; ${locale} has none either.`);
	return { entry, lang };
}
