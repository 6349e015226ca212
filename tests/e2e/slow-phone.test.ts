import { expect, test } from '@playwright/test';
import { everything, heaviest, mainLocale } from './site.ts';
import { enter, PHONE } from './states.ts';

/** A cheap phone works at a fourth of the pace of this machine. */
const SLOWER = 4;
/** The most that a page may weigh with its scripts (tests/build), and a slow connection. */
const MOST_BYTES = 100_000;
const BYTES_IN_A_MILLISECOND = 200;
const ROUND_TRIP = 150;
/** What it takes to ask for a page over TLS, for its scripts, and for their parts. */
const TRIPS = 5;
const LONGEST = 3000;

const onTheWay = MOST_BYTES / BYTES_IN_A_MILLISECOND + TRIPS * ROUND_TRIP;

/** Pages with the most script, and the heaviest without. */
const laborious = ['compare', 'choose', 'record', 'check', 'app'];
const measured = heaviest.filter(
	({ locale, template }) => locale === mainLocale && (everything || laborious.includes(template)),
);

// What the page itself kept its thread busy with: time that the machine spent on others is not in
// it, so that the figure does not depend on what else the machine does.
test('A34: what works most can be used within three seconds on a slow phone', async ({
	context,
}) => {
	const slow: string[] = [];
	for (const { path } of measured) {
		const page = await context.newPage();
		await enter(page, { scheme: 'light', width: PHONE });
		const session = await context.newCDPSession(page);
		await session.send('Performance.enable', { timeDomain: 'threadTicks' });
		await page.goto(path, { waitUntil: 'networkidle' });
		const { metrics } = await session.send('Performance.getMetrics');
		const worked = 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
		expect(worked, path).toBeGreaterThan(0);
		const time = worked * SLOWER + onTheWay;
		if (time >= LONGEST) slow.push(`${path} takes ${Math.round(time)} ms`);
		await page.close();
	}
	expect(measured.length).toBeGreaterThan(0);
	expect(slow).toEqual([]);
});
