import { mayBeFramed } from '../../../src/hosting/framing.ts';
import { cardFaults } from './card.ts';
import { faultsOf, isOwn, listedPages, robotsOf, type Page, type Site } from '../pages.ts';
import { pagesToRead } from '../sample.ts';
import { addressFaults, headingFaults, sitemapOf, unlistedFaults } from './addresses.ts';
import { foreignFaults, outwardLinkFaults } from './foreign.ts';
import { idFaults, linkFaults } from './links.ts';
import { inlineFaults, policyFaults, scriptFaults } from './policy.ts';
import { footerFaults, frameFaults, tableFaults } from './structure.ts';
import { flightFaults, furtherFileFaults, weightFaults } from './weight.ts';

type PageCheck = (page: Page, site: Site) => Iterable<string>;

const onEveryPage = (check: PageCheck) => (site: Site) =>
	faultsOf(pagesToRead(site), (page) => check(page, site));

/** Cards for other sites stand alone: they have no header, foot or script. */
const onPagesWithFrame = (check: PageCheck) => (site: Site) =>
	faultsOf(
		pagesToRead(site).filter(({ address }) => !mayBeFramed(address)),
		(page) => check(page, site),
	);

const onListedPages = (check: PageCheck) => (site: Site) =>
	faultsOf(
		pagesToRead(site).filter((page) => isOwn(page) && robotsOf(page) !== 'noindex'),
		(page) => check(page, site),
	);

const listed = (site: Site): string[] =>
	listedPages(site).map(({ address }) => site.origin + address);

/** What holds of the pages of every guide, as sentences; each gives the faults it finds. */
export const everySite: readonly (readonly [string, (site: Site) => string[]])[] = [
	[
		'A34: every page fits one first flight with its styles, its own scripts 35 kB (those of a table 25; for an old link 5 more), and 100 kB in all; what every page runs 1 kB, and searching 30 kB',
		onEveryPage(weightFaults),
	],
	[
		'every page fits one first flight, read whole or not',
		(site) => faultsOf(site.pages.values(), flightFaults),
	],
	['no page waits for a style or script of its own', onEveryPage(furtherFileFaults)],
	[
		'the policy of every page allows its own styles and scripts and nothing else',
		onEveryPage(policyFaults),
	],
	['no style, handler or script address stands in the markup', onEveryPage(inlineFaults)],
	[
		'every page runs the script of its header, and no other but where it needs one',
		onPagesWithFrame(scriptFaults),
	],
	[
		'a card for other sites runs no script, loads no file, and is noindex',
		(site) =>
			faultsOf(
				pagesToRead(site).filter(({ address }) => mayBeFramed(address)),
				cardFaults,
			),
	],
	['no page calls on another host', onEveryPage(foreignFaults)],
	['links to elsewhere are https and tell nobody where you were', onEveryPage(outwardLinkFaults)],
	['no id stands on a page twice, and every reference finds its element', onEveryPage(idFaults)],
	['every address within the site leads to a page, and to a place on it', onEveryPage(linkFaults)],
	[
		'every page names itself and itself in the other languages, mutually',
		onListedPages(addressFaults),
	],
	['the root shows the first home; 404, old states and previews are in no list', unlistedFaults],
	['every page has a title of its own and says what it is', headingFaults],
	[
		'the sitemap has every listed page and no other',
		(site) => {
			const [pages, named] = [new Set(listed(site)), new Set(sitemapOf(site))];
			return [...pages.symmetricDifference(named)];
		},
	],
	['A1, A12: every table is a true table with words in every cell', onEveryPage(tableFaults)],
	['every page has the same parts in the same order', onPagesWithFrame(frameFaults)],
	[
		'every page says subject, state, release, date and where to get help',
		onPagesWithFrame(footerFaults),
	],
];
