import { describe, expect, test } from 'vitest';
import { useMessages } from '../../src/i18n/locales.ts';
import type { PublishedClaim, PublishedGuide } from '../../src/schema/published-guide.ts';
import { answerIn, tight, type Criterion } from './answers.ts';
import { all, attribute, byId, words, type Element } from './markup.ts';
import { builtSite } from './pages.ts';

type App = PublishedGuide['apps'][number];

const { guide, pages } = builtSite();
const { apps, criteria } = guide;
const locales = guide.guide.locales.offered;

/** What a section says less than the data about a claim: its answer, its note, its sources. */
function* missingIn(
	section: Element,
	locale: string,
	app: App,
	criterion: Criterion,
	claim: PublishedClaim,
) {
	const said = tight(words(section));
	const t = useMessages(locale);
	const has = (text: string | undefined) => said.includes(tight(text ?? '?'));
	const answer = answerIn(locale, criterion, claim, 'name');
	if (!has(answer)) yield `does not say "${answer}"`;
	if (claim.note && !has(claim.note[locale])) yield 'leaves out the note';
	for (const { text } of claim.conditions) {
		if (!has(text[locale])) yield `leaves out the condition "${text[locale] ?? ''}"`;
	}
	if (claim.evidence.length === 0 && !has(t('claim.noEvidence')))
		yield 'says not that it has no source';
	if (claim.missing && !has(t(`missing.${claim.missing}.about`))) yield 'says not what is missing';
	for (const { source, says, where } of claim.evidence) {
		const document = app.sources[source];
		if (!has(document?.title)) yield `leaves out the source "${document?.title ?? source}"`;
		if (!has(document?.publisher)) yield `leaves out who wrote "${document?.title ?? source}"`;
		if (!has(says[locale])) yield `leaves out what ${source} says`;
		if (where && !has(where)) yield `leaves out where ${source} says it`;
		const links = all(section, 'a').map((link) => attribute(link, 'href'));
		const address = document?.url ?? '?';
		if (address.startsWith('https://') ? !links.includes(address) : !has(address)) {
			yield `leaves out the address of ${source}`;
		}
	}
	if (claim.grade && !has(t(`grade.${claim.grade}`)))
		yield 'does not say how strong the evidence is';
}

/** Everything that a page lacks of some claims, each in the section that has the criterion's id. */
function faultsAt(
	address: (criterion: Criterion) => string,
	locale: string,
	app: App,
	claims: Record<string, PublishedClaim>,
) {
	return criteria.flatMap((criterion) => {
		const claim = claims[criterion.id];
		if (!claim) return [];
		const place = `${address(criterion)}#${criterion.id}`;
		const page = pages.get(address(criterion));
		const section = page && byId(page.root, criterion.id);
		if (!section) return [`${place} is not there`];
		return [...missingIn(section, locale, app, criterion, claim)].map(
			(fault) => `${place} ${fault}`,
		);
	});
}

describe.each(locales)('in %s', (locale) => {
	test('A13: every claim has its answer, note, conditions and every source on the page of its group', () => {
		const faults = apps.flatMap((app) =>
			faultsAt(
				({ group }) => `/${locale}/apps/${app.id}/evidence/${group}/`,
				locale,
				app,
				app.claims,
			),
		);
		expect(faults).toEqual([]);
	});

	test('every claim of a variant has them on the page of the variant', () => {
		const faults = apps.flatMap((app) =>
			app.variants.flatMap(({ id, overrides }) =>
				faultsAt(() => `/${locale}/apps/${app.id}/${id}/`, locale, app, overrides),
			),
		);
		expect(faults).toEqual([]);
	});

	test('A13: the page of an app says all its answers as a list, as the table does', () => {
		const faults = apps.flatMap((app) => {
			const page = pages.get(`/${locale}/apps/${app.id}/`);
			return criteria.flatMap((criterion) => {
				const item = page && byId(page.root, criterion.id);
				const claim = app.claims[criterion.id];
				const said = item ? tight(words(item)) : '';
				const answer = claim ? answerIn(locale, criterion, claim, 'name') : '?';
				return said.includes(tight(answer)) &&
					said.includes(tight(criterion.question[locale] ?? '?'))
					? []
					: [`${app.id} does not say "${answer}" on ${criterion.id}`];
			});
		});
		expect(faults).toEqual([]);
	});

	test('the page of a question says how every app answers it', () => {
		const faults = criteria.flatMap((criterion) => {
			const page = pages.get(`/${locale}/criteria/${criterion.id}/`);
			if (!page) return [`${criterion.id} has no page`];
			const links = all(page.root, 'a').map((link) => attribute(link, 'href'));
			return apps.flatMap(({ id }) =>
				links.includes(`/${locale}/apps/${id}/evidence/${criterion.group}/#${criterion.id}`)
					? []
					: [`${criterion.id} leaves out ${id}`],
			);
		});
		expect(faults).toEqual([]);
	});

	test('an app that has ended says so before anything else, and what to do now', () => {
		const ended = apps.filter(({ status }) => status === 'retired');
		expect(ended.length).toBeGreaterThan(0);
		const faults = ended.flatMap((app) => {
			const page = pages.get(`/${locale}/apps/${app.id}/`);
			const said = page ? words(page.root) : '';
			const place = said.indexOf(useMessages(locale)('app.retired', { name: app.name }));
			const lead = said.indexOf(app.summary[locale] ?? '?', place);
			return place >= 0 && lead > place && said.includes(app.whatNow?.[locale] ?? '')
				? []
				: [app.id];
		});
		expect(faults).toEqual([]);
	});
});
