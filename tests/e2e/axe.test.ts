import { expect, test } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { dealt, everything, examples, mainLocale, sitePages, type SitePage } from './site.ts';
import { DESK, enter, states, type State } from './states.ts';

const PARTS = 8;

const byDay: State = { scheme: 'light', width: DESK };
const isByDay = (state: State) => state.scheme === byDay.scheme && state.width === byDay.width;
// Colours and layout do not depend on the language; long words have tests of their own (reflow).
const inEveryState = everything
	? sitePages
	: examples.filter(({ locale }) => locale === mainLocale);

/** The examples in one language, or with E2E_ALL all pages; by day on a desk all are seen (every-page). */
const visits: { page: SitePage; state: State }[] = states
	.filter((state) => !isByDay(state))
	.flatMap((state) => inEveryState.map((page) => ({ page, state })));

for (const [index, part] of dealt(visits, PARTS).entries()) {
	test(`A7: axe finds nothing wrong by night or on a phone, part ${index + 1} of ${PARTS}`, async ({
		page,
	}) => {
		const faults: string[] = [];
		for (const { page: visited, state } of part) {
			await enter(page, state);
			await page.goto(visited.path);
			const found = await axeFaults(page);
			faults.push(
				...found.map((fault) => `${visited.path} ${state.scheme} ${state.width} ${fault}`),
			);
		}
		expect(faults).toEqual([]);
	});
}
