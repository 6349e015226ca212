import { mulberry32 } from '../../src/domain/decision/random.ts';
import type { Page, Site } from './pages.ts';

/** Pages of one template of which there are thousands, one for each answer of the guide. */
const OF_MANY = /^\/([a-z]{2,3})\/apps\/[^/]+\/claims\//;

/** So many of them in each language are looked at whole, besides the heaviest and the lightest. */
const SAMPLE = 40;

const SEED = 2026;

const samples = new WeakMap<Site, readonly Page[]>();

/**
 * The pages that are looked at whole: every page, but of those of which there are thousands the
 * heaviest, the lightest and a sample that is the same each time.
 */
export function pagesToRead(site: Site): readonly Page[] {
	let chosen = samples.get(site);
	if (chosen === undefined) {
		const all = [...site.pages.values()];
		const few = all.filter(({ address }) => !OF_MANY.test(address));
		const many = Map.groupBy(
			all.filter(({ address }) => OF_MANY.test(address)),
			({ locale }) => locale,
		);
		chosen = [...few, ...[...many.values()].flatMap(sampleOf)];
		samples.set(site, chosen);
	}
	return chosen;
}

function sampleOf(pages: readonly Page[]): Page[] {
	const byWeight = pages.toSorted((a, b) => a.html.length - b.html.length);
	const random = mulberry32(SEED);
	const drawn = Array.from({ length: SAMPLE }, () => pages[Math.floor(random() * pages.length)]);
	const chosen = [byWeight[0], byWeight.at(-1), ...drawn];
	return [...new Set(chosen)].filter((page) => page !== undefined);
}

const inOneLanguage = new WeakMap<Site, readonly Page[]>();

/**
 * The same pages, each in one of its languages, dealt round: for what does not depend on language
 * and takes its time.
 */
export function pagesToReadOnce(site: Site): readonly Page[] {
	let chosen = inOneLanguage.get(site);
	if (chosen === undefined) {
		const versions = Map.groupBy(pagesToRead(site), ({ address }) =>
			address.replace(/^\/[a-z]{2,3}\//, '/'),
		);
		chosen = [...versions.values()].flatMap((pages, index) => {
			const page = pages[index % pages.length];
			return page ? [page] : [];
		});
		inOneLanguage.set(site, chosen);
	}
	return chosen;
}
