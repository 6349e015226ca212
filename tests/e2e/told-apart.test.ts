import { expect, test, type Locator, type Page } from '@playwright/test';
import { open, addressAt, longest, questions } from './chooser.ts';
import { Camera, type Box } from './pixels.ts';
import { heaviestOf, mainLocale } from './site.ts';
import { addressOf, expected, expectSeen } from './table-tools.ts';

/** By day and by night, in our colours and in those that a reader sets. */
const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
	(['none', 'active'] as const).map((forcedColors) => ({ colorScheme, forcedColors })),
);
const named = ({ colorScheme, forcedColors }: (typeof looks)[number]) =>
	`${colorScheme}${forcedColors === 'active' ? ', forced colours' : ''}`;

/** So many pixels of a sign of 24 by 24 are seen to differ. */
const LEAST = 12;

/** Two drawings are told apart by less than a drawing from its ground, and words stand beside them. */
const BETWEEN_SIGNS = 2;

/** Where an element stands in the page, in whole pixels. */
async function boxOf(element: Locator): Promise<Box> {
	await element.scrollIntoViewIfNeeded();
	return element.evaluate((target) => {
		const { left, top, width, height } = target.getBoundingClientRect();
		return {
			x: Math.round(left + scrollX),
			y: Math.round(top + scrollY),
			width: Math.ceil(width),
			height: Math.ceil(height),
		};
	});
}

/** A picture of the first sign of a table in the shape of each sign, and of none. */
async function picturesOfSigns(page: Page, camera: Camera): Promise<[string, string][]> {
	const sign = page.locator('td .sign').first();
	const box = await boxOf(sign);
	const shapes = await page
		.locator('.sign-sprite symbol')
		.evaluateAll((symbols) => symbols.map(({ id }) => id));
	const pictures: [string, string][] = [];
	for (const shape of [...shapes, 'nothing']) {
		await sign.locator('use').evaluate((use, id) => {
			use.setAttribute('href', `#${id}`);
		}, shape);
		pictures.push([shape, await camera.shot(box)]);
	}
	return pictures;
}

for (const look of looks) {
	test(`A6, A8: every sign differs from every other without its colours (${named(look)})`, async ({
		page,
	}) => {
		await page.emulateMedia(look);
		await page.goto(heaviestOf('compare', mainLocale));
		const camera = await Camera.at(page);
		const pictures = await picturesOfSigns(page, camera);
		expect(pictures.length).toBeGreaterThan(2);
		const alike: string[] = [];
		for (const [index, [one, first]] of pictures.entries()) {
			for (const [other, second] of pictures.slice(index + 1)) {
				const pixels = await camera.differing(first, second, BETWEEN_SIGNS);
				if (pixels < LEAST) alike.push(`${one} and ${other} differ by ${pixels} pixels`);
			}
		}
		expect(alike).toEqual([]);
	});

	test(`A8: what is chosen is seen to be, apart from its colour (${named(look)})`, async ({
		page,
	}) => {
		await page.emulateMedia(look);
		const camera = await Camera.at(page);
		/** How many pixels of an element change when something happens to it. */
		const changed = async (element: Locator, happen: () => Promise<unknown>) => {
			const box = await boxOf(element);
			const before = await camera.shot(box);
			await happen();
			return camera.differing(before, await camera.shot(box));
		};

		await page.goto(heaviestOf('compare', mainLocale));
		const view = page.locator('.views a[aria-current]').first();
		const left = () =>
			view.evaluate((link) => {
				link.removeAttribute('aria-current');
			});
		expect(await changed(view, left), 'the view').toBeGreaterThan(LEAST);

		const [criterion = ''] = expected({}).criteria;
		const order = { criterion, isReversed: false };
		await page.goto(addressOf(mainLocale, { order }));
		await expectSeen(page, { order });
		const sort = page.locator('th[aria-sort] .sort');
		const unsorted = () =>
			page.locator('th[aria-sort]').evaluate((head) => {
				head.removeAttribute('aria-sort');
			});
		expect(await changed(sort, unsorted), 'the order').toBeGreaterThan(LEAST);

		for (const kind of ['radio', 'checkbox'] as const) {
			const asked = questions.find(({ most }) => most > 1 === (kind === 'checkbox'));
			const id = asked?.id ?? '';
			await open(page, addressAt(mainLocale, id, { ...longest, [id]: [] }));
			const field = page.getByRole(kind).first();
			const press = () => field.evaluate((input) => ((input as HTMLInputElement).checked = true));
			expect(await changed(field, press), kind).toBeGreaterThan(LEAST);
		}
	});
}
