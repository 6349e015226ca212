import type { Browser, Locator, Page } from '@playwright/test';

/** What an act cost, in milliseconds on a processor that is so many times slower. */
export interface Cost {
	/** The longest that the page could not listen. */
	longest: number;
	/** From what somebody did until it was painted. */
	paint: number;
}

/** How many times slower than this machine a cheap phone is taken to be, as Lighthouse does. */
export const SLOWER = 4;
/** Longer than a page waits before it reads anything out or goes on with a long table. */
export const SETTLED = 1_500;
const PER_MILLISECOND = 1_000;

interface TraceEvent {
	name: string;
	ph: string;
	pid: number;
	tid: number;
	/** The processor's time for it, in millionths of a second: waiting for a turn does not count. */
	tdur?: number;
	args?: { name?: string };
}

/** Has a page of this browser run as slowly as on a cheap phone. */
export async function slow(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

/** Records what the browser does during an act and what follows from it. */
async function traced(browser: Browser, act: () => Promise<void>): Promise<TraceEvent[]> {
	const session = await browser.newBrowserCDPSession();
	const events: TraceEvent[] = [];
	session.on('Tracing.dataCollected', ({ value }) => {
		events.push(...(value as unknown as TraceEvent[]));
	});
	await session.send('Tracing.start', {
		transferMode: 'ReportEvents',
		traceConfig: { includedCategories: ['toplevel', '__metadata'], excludedCategories: ['*'] },
	});
	await act();
	const whole = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
	await session.send('Tracing.end');
	await whole;
	await session.detach();
	return events;
}

/** The longest task of the threads that listen to somebody. */
function longestTask(events: readonly TraceEvent[]): number {
	const threads = new Set(
		events
			.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
			.map(({ pid, tid }) => `${pid} ${tid}`),
	);
	const tasks = events.filter(({ ph, pid, tid }) => ph === 'X' && threads.has(`${pid} ${tid}`));
	return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur)) / PER_MILLISECOND;
}

declare global {
	interface Window {
		/** How long each thing that somebody did took until it was painted. */
		painted?: number[];
	}
}

function listen(): void {
	const painted = (window.painted = [] as number[]);
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) painted.push(duration);
	}).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}

/** Looks for what is to be pressed, so that only the press itself is measured. */
async function aimed(page: Page, pressed: Locator | string): Promise<() => Promise<void>> {
	if (typeof pressed === 'string') return () => page.keyboard.press(pressed);
	await pressed.scrollIntoViewIfNeeded();
	const box = await pressed.boundingBox();
	if (!box) throw new Error(`${String(pressed)} is not to be seen.`);
	return () => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** What it costs to press something or a key on a page, with what follows from it. */
export async function costOf(page: Page, pressed: Locator | string): Promise<Cost> {
	const browser = page.context().browser();
	if (!browser) throw new Error('The page belongs to no browser.');
	const press = await aimed(page, pressed);
	await page.evaluate(listen);
	const events = await traced(browser, async () => {
		await press();
		await page.waitForTimeout(SETTLED);
	});
	const painted = await page.evaluate(() => window.painted ?? []);
	return { longest: longestTask(events), paint: Math.max(0, ...painted) };
}

/** What it costs to press a button on this page that does nothing. */
export async function costOfNothing(page: Page): Promise<Cost> {
	await page.evaluate(() => {
		const button = document.createElement('button');
		button.id = 'nothing';
		button.addEventListener('click', () => undefined);
		document.body.prepend(button);
	});
	const cost = await costOf(page, page.locator('#nothing'));
	await page.evaluate(() => document.querySelector('#nothing')?.remove());
	return cost;
}
