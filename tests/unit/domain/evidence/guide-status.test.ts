import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureNames, guideStatus } from '../../../../src/domain/evidence/guide-status.ts';
import { overdueClaims } from '../../../../src/domain/evidence/overdue.ts';
import { fixtureGuide, TODAY } from '../../../fixtures/invented-guide.ts';
import { day } from '../dates.ts';

const guide = fixtureGuide();

describe('the state of the work', () => {
	test('counts every claim once, by question and by app', () => {
		const { total, byCriterion, byApp } = guideStatus(guide, TODAY);
		for (const rows of [byCriterion, byApp]) {
			for (const name of figureNames) {
				const sum = rows.map(({ figures }) => figures[name]).reduce((a, b) => a + b, 0);
				expect(sum, name).toBe(total[name]);
			}
		}
		const { claims, known, unknown, disputed } = total;
		expect(known + unknown + total['not-disclosed'] + disputed).toBe(claims);
	});

	test('says how many apps are gone, and lists questions in the order of their groups', () => {
		const { apps, byCriterion } = guideStatus(guide, TODAY);
		expect(apps).toEqual({ active: 2, retired: 1 });
		const groups = byCriterion.map(({ criterion }) => criterion.group);
		expect([...new Set(groups)]).toEqual(guide.info.groups.map(({ id }) => id));
	});

	test('finds what waits for a vendor until its deadline, and what is contested', () => {
		const asked = fixtureGuide();
		const [app] = asked.apps;
		if (!app) throw new Error('The invented guide has no app.');
		app.reply = { state: 'asked', on: '2026-11-01', deadline: '2026-12-01' };
		const claim = Object.values(app.claims)[0];
		if (claim) claim.contested = { on: '2026-11-02', says: { en: 'Not so.' } };
		const on = (today: string) =>
			guideStatus(asked, today).byApp.find((row) => row.app === app)?.figures;
		expect(on('2026-12-01')).toMatchObject({ reply: on('2026-12-01')?.claims, contested: 1 });
		expect(on('2026-12-02')?.reply).toBe(0);
	});
});

describe('what has to be read anew', () => {
	test('is what is past its shelf life, oldest first, and what rests on grade D alone', () => {
		const found = overdueClaims(guide, TODAY).map(({ app, criterion, claim, why }) =>
			[claim.asOf, app.id, criterion.id, ...why].join(' '),
		);
		expect(found).toEqual([
			'2021-04-12 tuttle-chime bystander-sound stale',
			'2025-06 dingalot answer-from stale',
			'2025-06 dingalot offline-ring stale',
			'2025-06 dingalot shared-with stale',
			'2025-11-03 dingalot partner-adverts stale',
			' dingalot monthly-fee weak',
		]);
	});

	test('is never about an app that is gone', () => {
		const later = overdueClaims(guide, '2040-01-01');
		expect(later.filter(({ app }) => app.status === 'retired')).toEqual([]);
	});

	test('only grows as time goes by', () => {
		fc.assert(
			fc.property(day, day, (a, b) => {
				const [sooner = a, later = b] = [a, b].sort();
				const stale = (today: string) =>
					overdueClaims(guide, today)
						.filter(({ why }) => why.includes('stale'))
						.map(({ claim }) => claim);
				expect(stale(later)).toEqual(expect.arrayContaining(stale(sooner)));
			}),
			{ numRuns: 30 },
		);
	});
});
