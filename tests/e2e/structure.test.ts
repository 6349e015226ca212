import { expect, test } from '@playwright/test';
import { guide, heaviest, locales, mainLocale } from './site.ts';
import { moving, restless, watchDemands } from './restless.ts';

/** Rules that show something to who hovers. */
const revealing = () => {
	const nested = (rules: CSSRuleList): CSSStyleRule[] =>
		[...rules].flatMap((rule) => [
			...(rule instanceof CSSStyleRule ? [rule] : []),
			...('cssRules' in rule ? nested(rule.cssRules as CSSRuleList) : []),
		]);
	const changes = /^(display|visibility|opacity|content|clip|height|max-height|inset|top|left)/;
	return [...document.styleSheets]
		.flatMap((sheet) => nested(sheet.cssRules))
		.filter((rule) => rule.selectorText.includes(':hover'))
		.filter((rule) => [...rule.style].some((name) => changes.test(name)))
		.map((rule) => rule.cssText);
};

test('A14, A25, A26, A27: nothing asks to log in, limits time, plays, moves by itself, hides behind hovering or is dragged', async ({
	page,
}) => {
	const demands = await watchDemands(page);
	// Styles and scripts are the same in every language.
	for (const { path } of heaviest.filter(({ locale }) => locale === mainLocale)) {
		await page.emulateMedia({ reducedMotion: null });
		await page.goto(path);
		expect(await page.evaluate(restless), path).toBe(0);
		expect(await page.evaluate(revealing), path).toEqual([]);
		const hovered = page.locator('body :is([title], [draggable=true], input[type=range])');
		await expect(hovered, path).toHaveCount(0);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		expect(await page.evaluate(moving), path).toEqual([]);
		expect(await demands(), path).toEqual([]);
	}
});

test('A31: words in another language than the page say which', async ({ page }) => {
	for (const locale of locales) {
		for (const app of guide.apps) {
			const foreign = Object.values(app.sources).filter(
				({ language, url }) => language !== locale && url.startsWith('https://'),
			);
			const evidence = app.claims[guide.criteria[0]?.id ?? '']?.evidence ?? [];
			const sources = foreign.filter((source) =>
				evidence.some((item) => app.sources[item.source] === source),
			);
			if (sources.length === 0) continue;
			await page.goto(`/${locale}/apps/${app.id}/evidence/${guide.criteria[0]?.group ?? ''}/`);
			for (const { url, language } of sources) {
				const link = page.locator(`cite a[href="${url}"]`).first();
				await expect(link).toHaveAttribute('lang', language);
			}
		}
	}
});
