import { expect, test } from 'vitest';
import { buildAppSheet } from '../../../src/explanation/app-sheet/build-app-sheet.ts';
import { besideFrame } from '../../../src/explanation/beside/beside-frame.ts';
import {
	besideFragment,
	editionPages,
	pairPages,
} from '../../../src/explanation/beside/beside-pages.ts';
import { besideView, type Chosen } from '../../../src/explanation/beside/beside-view.ts';
import { editionsBeside } from '../../../src/explanation/beside/chosen-editions.ts';
import { pickedBeside } from '../../../src/explanation/beside/picked-beside.ts';
import { buildTableView } from '../../../src/explanation/build-table-view.ts';
import { voiceFor } from '../../../src/i18n/voice.ts';
import { fixtureGuide, TODAY } from '../../fixtures/invented-guide.ts';

const guide = fixtureGuide();
const voice = voiceFor('en', guide.info);
const context = { guide, voice, day: TODAY };
const sheetOf = (id: string) => {
	const app = guide.apps.find((one) => one.id === id);
	if (!app) throw new Error(`The invented guide has no ${id}.`);
	return buildAppSheet(app, context);
};
const chosen = (id: string, edition = 0): Chosen => {
	const sheet = sheetOf(id);
	const found = sheet.editions[edition];
	if (!found) throw new Error(`${id} has no edition ${String(edition)}.`);
	return { sheet, edition: found };
};
const viewOf = (...those: Chosen[]) => besideView(besideFrame(guide, voice), those, voice.t);

test('every question of the guide stands once, in its group, with an answer for each column', () => {
	const { groups } = viewOf(chosen('dingalot'), chosen('tuttle-chime'), chosen('ogle-porch'));
	const rows = groups.flatMap(({ differing, alike, missing }) => [
		...differing,
		...alike,
		...missing,
	]);
	expect(rows.map(({ criterion }) => criterion).sort()).toEqual(
		guide.criteria.map(({ id }) => id).sort(),
	);
	expect(rows.every(({ cells }) => cells.length === 3)).toBe(true);
	for (const { id, differing } of groups) {
		const group = guide.criteria.filter((criterion) => criterion.group === id);
		expect(group.map((criterion) => criterion.id)).toEqual(
			expect.arrayContaining(differing.map(({ criterion }) => criterion)),
		);
	}
});

test('the lead counts what differs, and names who can look in where that differs', () => {
	const view = viewOf(chosen('dingalot'), chosen('tuttle-chime'));
	const count = (part: 'differing' | 'alike' | 'missing') =>
		view.groups.reduce((sum, group) => sum + group[part].length, 0);
	expect(view.lead).toBe(
		voice.t('beside.differ', {
			list: 'Dingalot and Tuttle Chime',
			differing: count('differing'),
			all: guide.criteria.length,
			alike: count('alike'),
			missing: count('missing'),
		}),
	);
	const differing = view.groups.flatMap((group) => group.differing);
	const windows = guide.info.window.filter((id) =>
		differing.some(({ criterion }) => criterion === id),
	);
	expect(windows.length).toBeGreaterThan(0);
	for (const id of windows) expect(view.windows).toContain(view.criteria[id]?.short);
});

test('a condition is spelled out in the cell: who acts, what is lost, and what holds otherwise', () => {
	const { groups } = viewOf(chosen('dingalot'), chosen('tuttle-chime'));
	const cells = groups.flatMap(({ differing }) => differing).flatMap((row) => row.cells);
	const bound = cells.map(({ answer }) => answer).find(({ acts }) => acts.length > 0);
	expect(bound?.acts[0]?.who).toContain('hoever fits the bell');
	expect(bound?.acts[0]?.costs.length).toBe(2);
	expect(bound?.otherwise).not.toBeNull();
});

test('an app that stands there twice is named with its editions, others by name alone', () => {
	const { columns } = viewOf(chosen('dingalot'), chosen('dingalot', 1), chosen('tuttle-chime'));
	const [first, second, third] = columns;
	expect(new Set(columns.map(({ label }) => label)).size).toBe(3);
	expect([first?.note, second?.note]).toEqual([null, null]);
	expect(first?.label).toContain('Dingalot');
	expect(second?.label).toContain(second?.edition.name);
	expect([third?.label, third?.note]).toEqual(['Tuttle Chime', third?.edition.name]);
});

test('what does not differ at all says so', () => {
	expect(viewOf(chosen('dingalot'), chosen('dingalot')).lead).toMatch(/no difference/);
});

test('there is a page for each pair, and for each app with editions, up to four of them', () => {
	expect(pairPages(context).map(({ href }) => href)).toEqual(['/en/beside/dingalot/tuttle-chime/']);
	const pages = editionPages(context);
	expect(pages.map(({ href }) => href)).toEqual(['/en/beside/dingalot/']);
	expect(besideFragment(pages[0]?.chosen ?? [])).toMatch(/^#apps=dingalot\.dingalot~/);
	const sheet = sheetOf('dingalot');
	const [, edition] = sheet.editions;
	if (!edition) throw new Error('Dingalot has no edition.');
	const many = [1, 2, 3, 4, 5].map((place) => ({
		...edition,
		id: `e${String(place)}`,
		defaultFor: [],
	}));
	const served = { ...edition, defaultFor: ['landlords'] };
	const kept = editionsBeside({ ...sheet, editions: [...many, served] });
	expect(kept.map((one) => one.edition.id)).toEqual(['e1', 'e2', 'e3', served.id]);
	expect(editionsBeside({ ...sheet, retired: true })).toEqual([]);
});

test('what is picked in a table opens in the editions of that table', () => {
	const audience = guide.info.audiences[1]?.id ?? '';
	const view = buildTableView(guide, voice, audience);
	const own = guide.apps
		.find(({ id }) => id === 'dingalot')
		?.variants.find(({ defaultFor }) => defaultFor.includes(audience));
	expect(pickedBeside(view, ['dingalot', 'tuttle-chime'])).toBe(
		`/en/beside/#apps=dingalot~${own?.id ?? ''}.tuttle-chime`,
	);
	expect(pickedBeside(view, ['dingalot'])).toBeNull();
	expect(pickedBeside(view, ['a', 'b', 'c', 'd', 'e'])).toBeNull();
});
