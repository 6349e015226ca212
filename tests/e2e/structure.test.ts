import { expect, test } from '@playwright/test';
import { dealt, examples, guide, heaviest, locales, visitedPages } from './site.ts';
import { ambiguousLinks, outlineFaults, outlineOf } from './outline.ts';

const PARTS = 4;

for (const [index, part] of dealt(visitedPages, PARTS).entries()) {
	test(`every page has a sound outline and telling links, part ${index + 1} of ${PARTS}`, async ({
		page,
	}) => {
		const faults: string[] = [];
		for (const { path, locale } of part) {
			await page.goto(path);
			const found = [
				...(await page.evaluate(outlineFaults, locale)),
				...(await page.evaluate(ambiguousLinks)),
			];
			faults.push(...found.map((fault) => `${path} ${fault}`));
		}
		expect(faults).toEqual([]);
	});
}

test('menu, help and facts about the guide stand in the same place everywhere', async ({
	page,
}) => {
	for (const locale of locales) {
		const outlines: string[] = [];
		for (const { path } of heaviest.filter((example) => example.locale === locale)) {
			await page.goto(path);
			outlines.push(await page.evaluate(outlineOf));
		}
		expect(new Set(outlines).size, outlines.join('\n')).toBe(1);
	}
});

test('nothing asks to log in, limits time, plays or moves by itself', async ({ page }) => {
	for (const { path } of examples) {
		await page.goto(path);
		const found = await page.evaluate(() => {
			const asking =
				'form:not([method=dialog]), input:not([type=radio], [type=checkbox], [type=search]), textarea';
			const playing = 'iframe, video, audio, meta[http-equiv=refresh]';
			return [...document.querySelectorAll(`${asking}, ${playing}`), ...document.getAnimations()]
				.length;
		});
		expect(found, path).toBe(0);
	}
});

test('nothing moves for a reader who asked for less motion', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	for (const { path } of heaviest) {
		await page.goto(path);
		const moving = await page.evaluate(
			() =>
				[...document.querySelectorAll('*')].filter((element) => {
					const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
					return (
						transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth'
					);
				}).length,
		);
		expect(moving, path).toBe(0);
	}
});

test('nothing is said only by hovering, and nothing is dragged', async ({ page }) => {
	for (const { path } of heaviest) {
		await page.goto(path);
		await expect(
			page.locator('body :is([title], [draggable=true], input[type=range])'),
		).toHaveCount(0);
		const revealing = await page.evaluate(() => {
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
		});
		expect(revealing, path).toEqual([]);
	}
});

test('words in another language than the page say which', async ({ page }) => {
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
