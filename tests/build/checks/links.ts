import { readFragment, writeFragment } from '../../../src/domain/questionnaire/fragment.ts';
import { readPolicyFragment } from '../../../src/domain/policy/policy-fragment.ts';
import { readEditions, writeEditions } from '../../../src/domain/edition-list.ts';
import { BASE } from '../../../src/domain/edition.ts';
import { attribute, within } from '../markup.ts';
import type { Page, Site } from '../pages.ts';

/** Attributes that name an element of the same page by its id. */
const REFERENCES = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers'];

const idsOf = ({ root }: Page): string[] =>
	[...within(root)].flatMap(({ attributes }) => attributes.get('id') ?? []);

const idSets = new WeakMap<Page, ReadonlySet<string>>();

function hasId(page: Page, id: string): boolean {
	let ids = idSets.get(page);
	if (!ids) idSets.set(page, (ids = new Set(idsOf(page))));
	return ids.has(id);
}

/** Ids that stand on a page twice, and references to ids that do not stand on it. */
export function* idFaults(page: Page): Generator<string> {
	const seen = new Set<string>();
	for (const id of idsOf(page)) {
		if (seen.has(id)) yield `has the id "${id}" twice`;
		seen.add(id);
	}
	for (const element of within(page.root)) {
		for (const name of REFERENCES) {
			for (const id of attribute(element, name).split(/\s+/).filter(Boolean)) {
				if (!seen.has(id)) yield `<${element.name}> has ${name}="${id}", which is not there`;
			}
		}
		const drawn = /^url\(#(.+)\)$/.exec(attribute(element, 'fill'))?.[1];
		if (drawn !== undefined && !seen.has(drawn)) yield `draws with "${drawn}", which is not there`;
	}
}

/** Whether a page is the questionnaire, where a fragment holds answers and is no id. */
const isQuestionnaire = ({ address, locale }: Page): boolean => address === `/${locale}/choose/`;

/** Whether the questionnaire understands everything that a fragment says. */
function isJourney(fragment: string, { guide }: Site): boolean {
	const journey = readFragment(guide.questions, fragment);
	const parts = (text: string) => text.split(/[&=.]/).sort().join(' ');
	return (
		journey.gone.length === 0 && parts(writeFragment(guide.questions, journey)) === parts(fragment)
	);
}

/** Whether a page takes editions from its fragment: those to lay side by side, or to keep a record of. */
const takesEditions = ({ address, locale }: Page): boolean =>
	[`/${locale}/beside/`, `/${locale}/schools/record/`].includes(address);

/** Whether a fragment names editions that exist, and before them only what the questionnaire understands. */
function isEditionList(fragment: string, site: Site): boolean {
	const { guide } = site;
	const [answers = '', list = ''] = fragment.split(/&?apps=/);
	const editions = readEditions(list);
	return (
		(answers === '' || isJourney(answers, site)) &&
		writeEditions(editions) === list &&
		editions.every(({ app, edition }) =>
			guide.apps.some(
				({ id, variants }) =>
					id === app && (edition === BASE || variants.some((variant) => variant.id === edition)),
			),
		)
	);
}

const isPolicyCheck = ({ address, locale }: Page): boolean =>
	address === `/${locale}/organisations/check/`;

/** Whether a fragment is a minimum of which everything exists. */
function isPolicy(fragment: string, { guide: { guide: info, criteria, policies } }: Site): boolean {
	const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
	const read = readPolicyFragment(fragment, {
		criteria,
		talks: ids(info.talks),
		audiences: ids(info.audiences),
		organisations: ids(info.organisations),
		countries: policies.flatMap(({ noBan }) => noBan?.countries ?? []),
	});
	return read?.lost === 0;
}

/** Addresses within the site that lead to no page or file, or to no element of it. */
export function* linkFaults(page: Page, site: Site): Generator<string> {
	const { origin, pages, files } = site;
	for (const element of within(page.root)) {
		for (const name of ['href', 'src']) {
			const address = attribute(element, name);
			if (!address) {
				if (element.attributes.has(name)) yield `<${element.name}> has an empty ${name}`;
				continue;
			}
			if (!URL.canParse(address, origin + page.address)) {
				yield `has the address ${address}, which is none`;
				continue;
			}
			const url = new URL(address, origin + page.address);
			if (url.origin !== origin) continue;
			const target = pages.get(url.pathname);
			const id = decodeURIComponent(url.hash.slice(1));
			if (!target) {
				if (!files.has(url.pathname)) yield `leads to ${address}, which is not there`;
				else if (id) yield `leads to ${address}, a file, with a fragment`;
			} else if (isQuestionnaire(target) && id.includes('=')) {
				if (!isJourney(id, site)) yield `leads to ${address}, which the questionnaire cannot read`;
			} else if (isPolicyCheck(target) && id.includes('=')) {
				if (!isPolicy(id, site)) yield `leads to ${address}, which is no minimum`;
			} else if (takesEditions(target) && id.includes('apps=')) {
				if (!isEditionList(id, site)) yield `leads to ${address}, which names no edition`;
			} else if (id && !hasId(target, id)) {
				yield `leads to ${address}; that page has no element "${id}"`;
			}
		}
	}
}
