import { Store } from 'n3';
import { describe, expect, test } from 'vitest';
import { dataFiles } from '../../../../src/open-data/data-files.ts';
import { dcatCatalogue } from '../../../../src/open-data/dcat/catalogue.ts';
import { freeze } from '../../../../src/open-data/freeze.ts';
import type { Release } from '../../../../src/schema/release.ts';
import type { WholeGuide } from '../../../../src/schema/whole-guide.ts';
import { frozenGuide, releaseOf } from '../../../fixtures/frozen-guide.ts';
import { fixtureGuide, TODAY } from '../../../fixtures/invented-guide.ts';
import { iri, readJsonLd, thingsOf, valuesOf } from './graph.ts';
import { profileFaults } from './profile.ts';
import { hasShapes, shapesFolder, shapeViolations } from './shapes.ts';

const SITE = 'https://doorstep.example.org';

const releases: Release[] = [
	releaseOf(frozenGuide(), {
		...{ id: '2020-04', date: '2026-11-20', kind: 'reconstruction', of: '2020-04' },
	}),
	releaseOf(frozenGuide(), { id: '2026-11', date: TODAY }),
];

const released = (guide = fixtureGuide()): WholeGuide => ({
	...guide,
	releases,
	...(releases[1] && { release: releases[1].release }),
});

function catalogueOf(guide: WholeGuide): string {
	const files = dataFiles(guide, {
		asOf: TODAY,
		releaseText: (id) => {
			const release = guide.releases?.find((one) => one.release.id === id);
			if (!release) throw new Error(`There is no release ${id}.`);
			return freeze(release, release.release);
		},
		claimAddress: () => '/',
	});
	const catalogue = dcatCatalogue(guide, TODAY, files, {
		info: guide.info,
		address: (path) => SITE + path,
		text: (key, release) => ({ en: `${key} ${release?.id ?? ''}`.trim() }),
		pages: { home: '/en/', data: '/en/data/', contact: '/en/contact/' },
	});
	return JSON.stringify(catalogue);
}

const cases: readonly (readonly [string, () => WholeGuide])[] = [
	['a guide that has never been released', () => ({ ...fixtureGuide(), releases: [] })],
	['a guide with releases', released],
	[
		'a guide whose publisher is in a register and says nothing else',
		() => {
			const guide = released();
			const publisher = 'https://identifier.overheid.nl/tooi/id/zbo/zb000018';
			guide.info.openData = { themes: ['JUST', 'TECH'], keywords: [{ en: 'bell' }], publisher };
			delete guide.info.contact.email;
			delete guide.info.publisher.url;
			return guide;
		},
	],
];

describe.each(cases)('the catalogue of %s', (_, guide) => {
	test('has every mandatory property of DCAT-AP and DCAT-AP-NL', async () => {
		const graph = await readJsonLd(catalogueOf(guide()));
		expect(thingsOf(graph, 'dcat:Distribution').length).toBeGreaterThanOrEqual(4);
		expect(profileFaults(graph)).toEqual([]);
	});

	test.skipIf(!hasShapes)(
		`satisfies the SHACL shapes of both (in ${shapesFolder}; skipped where they are missing)`,
		async () => {
			expect(await shapeViolations(await readJsonLd(catalogueOf(guide())))).toEqual([]);
		},
	);
});

describe('the check itself', () => {
	const without = async (name: string) => {
		const graph = await readJsonLd(catalogueOf(released()));
		return new Store(
			graph.getQuads(null, null, null, null).filter((q) => q.predicate.value !== iri(name)),
		);
	};

	test.each(['dct:title', 'dct:identifier', 'dct:accessRights', 'dcat:theme', 'dct:license'])(
		'notices that %s is missing',
		async (name) => {
			const graph = await without(name);
			expect(profileFaults(graph).join('\n')).toContain(name);
			if (hasShapes) expect((await shapeViolations(graph)).join('\n')).toContain(iri(name));
		},
	);
});

describe('in the catalogue', () => {
	test('texts stand in every language that has them, each with its tag', async () => {
		const guide = released();
		guide.info.description = { nl: 'Deurbellen vergeleken.', en: 'Doorbells compared.' };
		guide.info.demonstration = { nl: 'Verzonnen.', en: 'Invented.' };
		const graph = await readJsonLd(catalogueOf(guide));
		const [catalogue] = thingsOf(graph, 'dcat:Catalog');
		const said = catalogue ? valuesOf(graph, catalogue, 'dct:description') : [];
		expect(said.map((one) => [one.termType === 'Literal' && one.language, one.value])).toEqual([
			['nl', 'Deurbellen vergeleken. Verzonnen.'],
			['en', 'Doorbells compared. Invented.'],
		]);
	});

	test('every release is a version in a series, from the first to the last', async () => {
		const graph = await readJsonLd(catalogueOf(released()));
		const [series] = thingsOf(graph, 'dcat:DatasetSeries');
		if (!series) throw new Error('There is no series.');
		const members = graph.getSubjects(iri('dcat:inSeries'), series, null);
		const versions = members.flatMap((member) => valuesOf(graph, member, 'dcat:version'));
		expect(versions.map(({ value }) => value)).toEqual(['2020-04', '2026-11']);
		expect(valuesOf(graph, series, 'dcat:last')[0]?.value).toMatch(/#release-2026-11$/);
		const [last] = members.filter(({ value }) => value.endsWith('2026-11'));
		expect(last && valuesOf(graph, last, 'dcat:prev')[0]?.value).toMatch(/#release-2020-04$/);
	});

	test('what was reconstructed covers the time it is of, not the day it was made', async () => {
		const graph = await readJsonLd(catalogueOf(released()));
		const [old] = thingsOf(graph, 'dcat:Dataset').filter(({ value }) => value.endsWith('2020-04'));
		const [period] = old ? valuesOf(graph, old, 'dct:temporal') : [];
		if (!period || period.termType === 'Literal') throw new Error('It covers no time.');
		expect(old && valuesOf(graph, old, 'dct:title')[0]?.value).toBe('reconstruction 2020-04');
		const [end] = valuesOf(graph, period, 'dcat:endDate');
		expect(end?.value).toBe('2020-04');
		expect(end?.termType === 'Literal' && end.datatype.value).toMatch(/gYearMonth$/);
	});

	test('a publisher that is in a register is named by its address there', async () => {
		const guide = released();
		const publisher = 'https://identifier.overheid.nl/tooi/id/zbo/zb000018';
		guide.info.openData = { publisher };
		const graph = await readJsonLd(catalogueOf(guide));
		expect(thingsOf(graph, 'foaf:Agent').map(({ value }) => value)).toEqual([publisher]);
	});

	test('a guide without releases has no series and no version', async () => {
		const graph = await readJsonLd(catalogueOf({ ...fixtureGuide(), releases: [] }));
		expect(thingsOf(graph, 'dcat:DatasetSeries')).toEqual([]);
		expect(graph.getQuads(null, iri('dcat:version'), null, null)).toEqual([]);
	});
});
