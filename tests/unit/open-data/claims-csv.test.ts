import fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimOf } from '../../../src/domain/edition.ts';
import { claimsCsv } from '../../../src/open-data/claims-csv.ts';
import { publishGuide } from '../../../src/open-data/publish-guide.ts';
import { fixtureGuide, TODAY } from '../../fixtures/invented-guide.ts';
import { byId } from '../integrity/edits.ts';
import { readCsv } from './read-csv.ts';

const guide = publishGuide(fixtureGuide(), TODAY);
const address = (app: string, criterion: string) => `/claim/${app}/${criterion}/`;

/** The rows of a table as records by the names of their columns. */
function recordsOf(text: string): Record<string, string>[] {
	const [head = [], ...rows] = readCsv(text);
	expect(rows.every((row) => row.length === head.length)).toBe(true);
	return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
}

const records = recordsOf(claimsCsv(guide, address));
const record = (app: string, criterion: string, variant = '') =>
	records.find(
		(row) => row['app'] === app && row['criterion'] === criterion && row['variant'] === variant,
	);

test('there is a row for every app, edition and question on which something is claimed', () => {
	const expected = guide.apps.flatMap((app) =>
		[undefined, ...app.variants].flatMap((variant) =>
			guide.criteria
				.filter(({ id }) => claimOf(app, id, variant))
				.map(({ id }) => [app.id, variant?.id ?? '', id].join()),
		),
	);
	const found = records.map((row) => [row['app'], row['variant'], row['criterion']].join());
	expect(found).toEqual(expected);
	expect(new Set(found).size).toBe(found.length);
});

test('a row says what the claim says, in words and with its first source', () => {
	const { claims, sources } = byId(guide.apps, 'dingalot');
	const claim = claims['footage-lock'];
	expect(record('dingalot', 'footage-lock')).toMatchObject({
		app_name: 'Dingalot',
		inherited: 'no',
		group: 'footage',
		level: 'sealed-on-request',
		level_name_en: 'The maker cannot watch once somebody seals the pictures',
		conditions_en: 'Switch on sealing in the last step of the set-up.',
		otherwise: 'maker-watches',
		missing: '',
		note_en: claim?.note?.['en'],
		as_of: '2026-05',
		confidence: 'high',
		grade: claim?.grade,
		freshness: claim?.freshness,
		source_title: sources['lab-report']?.title,
		source_url: sources['lab-report']?.url,
		sources: '2',
		address: '/claim/dingalot/footage-lock/',
	});
});

test('an edition has what it says itself, and what it takes from the base, marked as such', () => {
	for (const app of guide.apps) {
		for (const variant of app.variants) {
			for (const { id } of guide.criteria) {
				const row = record(app.id, id, variant.id);
				const own = variant.overrides[id];
				expect(row?.['inherited'], `${app.id} ${variant.id} ${id}`).toBe(own ? 'no' : 'yes');
				const base = record(app.id, id);
				if (!own) expect(row?.['level']).toBe(base?.['level']);
			}
		}
	}
	expect(records.some(({ inherited }) => inherited === 'yes')).toBe(true);
});

test('missing evidence is a word in a column of its own, never a level', () => {
	const missing = records.filter((row) => row['missing'] !== '');
	expect(missing.length).toBeGreaterThan(0);
	for (const row of missing) expect(row['level']).toBe('');
	expect(records.every((row) => row['level'] !== '' || row['missing'] !== '')).toBe(true);
});

test('a level without conditions that is not known is told from one that has none', () => {
	const changed = publishGuide(fixtureGuide(), TODAY);
	const claim = byId(changed.apps, 'dingalot').claims['footage-lock'];
	if (!claim) throw new Error('The claim is gone.');
	claim.otherwise = null;
	const row = recordsOf(claimsCsv(changed, address)).find(
		({ app, criterion }) => app === 'dingalot' && criterion === 'footage-lock',
	);
	expect(row?.['otherwise']).toBe('unknown');
	expect(record('dingalot', 'bystander-sound')?.['otherwise']).toBe('');
});

test('whatever a note says, no cell runs as a formula and no row falls apart', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (note) => {
			const changed = structuredClone(guide);
			const claim = byId(changed.apps, 'dingalot').claims['footage-lock'];
			if (claim) claim.note = { en: note };
			const rows = recordsOf(claimsCsv(changed, address));
			expect(rows.length).toBe(records.length);
			const [cell] = rows
				.filter((row) => row['app'] === 'dingalot' && row['criterion'] === 'footage-lock')
				.map((row) => row['note_en'] ?? '');
			expect(cell?.replace(/^'/, '')).toBe(note.replace(/^'/, ''));
			expect(cell).not.toMatch(/^[=+\-@\t\r]/);
		}),
		{ numRuns: 60 },
	);
});
