import { describe, expect, test } from 'vitest';
import { answerOf } from '../../../../src/domain/matrix/answer.ts';
import { codedTable } from '../../../../src/domain/matrix/coded-table.ts';
import { appsInOrder, matrixFor } from '../../../../src/domain/matrix/table.ts';
import { fixtureGuide } from '../../../fixtures/invented-guide.ts';

const guide = fixtureGuide();
const audiences = guide.info.audiences.map(({ id }) => id);

describe.each(audiences)('the table in codes for %s', (audience) => {
	const { criteria, apps } = codedTable(guide, audience);
	const rows = matrixFor(appsInOrder(guide.apps), guide.criteria, audience);

	test('has every criterion once, group by group, and every app in the order of the page', () => {
		const asked = guide.criteria.map(({ id }) => id);
		expect(criteria.map(({ id }) => id).toSorted()).toEqual(asked.toSorted());
		const groups = criteria.map(({ group }) =>
			guide.info.groups.findIndex(({ id }) => id === group),
		);
		expect(groups).toEqual(groups.toSorted((a, b) => a - b));
		expect(apps.map(({ id }) => id)).toEqual(rows.map(({ app }) => app.id));
	});

	test('says of every answer what the matrix says', () => {
		for (const [index, { cells }] of rows.entries()) {
			for (const { criterion, claim, variant, answer } of cells) {
				const place = criteria.findIndex(({ id }) => id === criterion.id);
				const coded = apps[index]?.answers[place];
				const given = (coded?.options ?? []).map((one) => criteria[place]?.options[one]?.id);
				const expected = {
					level: () => [claim.level],
					'not-applicable': () => [claim.level],
					count: () => [],
					flags: () => guideFlags(claim.level),
					missing: () => [claim.missing],
				}[answer.kind]();
				expect(given).toEqual(expected);
				expect(coded?.count).toBe(answer.kind === 'count' ? claim.level : undefined);
				expect(coded?.atLeast ?? false).toBe(claim.atLeast ?? false);
				expect(coded?.incomplete ?? false).toBe(claim.incomplete ?? false);
				expect(coded?.variant).toBe(variant?.id);
				const isNamed = answer.kind === 'level' && answer.level.conditional;
				expect(coded?.conditional ?? false).toBe(claim.conditions.length > 0 && !isNamed);
				const generally = answer.kind === 'missing' && answer.generally !== undefined;
				expect(coded?.generally !== undefined).toBe(generally);
			}
		}
	});
});

/** Flags of a claim in the order of the criterion. */
function guideFlags(level: unknown): string[] {
	const order = guide.criteria.flatMap((one) => (one.scale === 'flags' ? one.flags : []));
	return order.map(({ id }) => id).filter((id) => Array.isArray(level) && level.includes(id));
}

test('options are levels best first, then what does not apply, then the gaps that there are', () => {
	const { criteria, apps } = codedTable(guide, audiences[0] ?? '');
	for (const { id, options, scale } of criteria) {
		const criterion = guide.criteria.find((one) => one.id === id);
		const levels = criterion?.scale === 'levels' ? criterion.levels.map((one) => one.id) : [];
		expect(options.filter(({ kind }) => kind === 'level').map((one) => one.id)).toEqual(levels);
		const order = ['level', 'flag', 'not-applicable', 'missing'];
		const kinds = options.map(({ kind }) => order.indexOf(kind));
		expect(kinds).toEqual(kinds.toSorted((a, b) => a - b));
		const place = criteria.findIndex((one) => one.id === id);
		const given = new Set(apps.flatMap(({ answers }) => answers[place]?.options ?? []));
		for (const [index, { kind }] of options.entries()) {
			if (kind === 'missing') expect(given.has(index), `${id} (${scale})`).toBe(true);
		}
	}
});

test('a function is a use that can be a plain yes', () => {
	const changed = fixtureGuide();
	const use = changed.info.groups.find(({ missing }) => missing === 'check-first');
	const [criterion] = changed.criteria.filter(
		({ group, scale }) => group === use?.id && scale === 'levels',
	);
	if (criterion?.scale !== 'levels' || !criterion.levels[0]) throw new Error('No such criterion.');
	const isFunction = () =>
		codedTable(changed, audiences[0] ?? '').criteria.find(({ id }) => id === criterion.id)
			?.isFunction;
	expect(isFunction()).toBe(false);
	const was = criterion.levels[0].id;
	criterion.levels[0].id = 'yes';
	for (const { claims, variants } of changed.apps) {
		for (const all of [claims, ...variants.map(({ overrides }) => overrides)]) {
			const claim = all[criterion.id];
			if (claim?.level === was) claim.level = 'yes';
		}
	}
	expect(isFunction()).toBe(true);
	criterion.group = changed.info.groups.find(({ missing }) => missing !== 'check-first')?.id ?? '';
	expect(isFunction()).toBe(false);
});

test('the fixture has answers of every kind, so that these tests see them', () => {
	const kinds = guide.apps.flatMap(({ claims }) =>
		guide.criteria.flatMap((criterion) => {
			const claim = claims[criterion.id];
			return claim ? [answerOf(criterion, claim).kind] : [];
		}),
	);
	expect(new Set(kinds)).toEqual(new Set(['level', 'not-applicable', 'count', 'flags', 'missing']));
});
