import { expect, test } from '@playwright/test';
import { urls } from '../../src/i18n/urls.ts';
import { unseenFocus } from './focus-pixels.ts';
import { reachable, walk } from './keys.ts';
import { everything, examples, heaviestOf, locales, mainLocale } from './site.ts';
import { DESK, enter, PHONE, states, type State } from './states.ts';

const directions = ['forwards', 'backwards'] as const;

/** The lightest page of each template, in one language. */
const lightest = examples.filter(
	({ locale, template }, index) =>
		locale === mainLocale &&
		examples.findLastIndex((other) => other.locale === locale && other.template === template) ===
			index,
);

// Other words are longer, and that tells on a phone; the rest does not depend on the language.
const tables = [PHONE, DESK].flatMap((width) =>
	(everything || width === PHONE ? locales : [mainLocale]).map((locale) => ({ width, locale })),
);

for (const { width, locale } of tables) {
	test(`A4: in the largest table nothing covers the focus, there and back, at ${width} pixels (${locale})`, async ({
		page,
	}) => {
		await enter(page, { scheme: 'light', width });
		const path = heaviestOf('compare', locale);
		for (const direction of locale === mainLocale ? directions : directions.slice(0, 1)) {
			await page.goto(path);
			const { stops, faults } = await walk(page, direction);
			expect(faults, direction).toEqual([]);
			expect(stops, direction).toBeGreaterThanOrEqual(await reachable(page));
		}
	});
}

/** Where focus is drawn otherwise: by day and by night, and where a reader sets the colours. */
const painted = (state: State) => state.scheme === 'light' || state.width === PHONE;

for (const state of states) {
	test(`A4, A7, A18: every kind of link shows its focus (${state.scheme}, ${state.width} pixels)`, async ({
		page,
	}) => {
		const known = new Set<string>();
		await enter(page, state);
		for (const { path } of lightest) {
			await page.goto(path);
			const { stops, faults } = await walk(page);
			expect(faults, path).toEqual([]);
			expect(stops, path).toBeGreaterThanOrEqual(await reachable(page));
			if (painted(state)) expect(await unseenFocus(page, known), path).toEqual([]);
		}
	});
}

test('A8, A18: focus is seen in forced colours', async ({ page }) => {
	const known = new Set<string>();
	for (const scheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme: scheme, forcedColors: 'active' });
		await page.goto(urls.compare(mainLocale));
		const { faults } = await walk(page);
		expect(faults, scheme).toEqual([]);
		expect(await unseenFocus(page, known), scheme).toEqual([]);
	}
});
