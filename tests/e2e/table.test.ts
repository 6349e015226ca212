import { expect, test } from '@playwright/test';
import { viewPath, viewsOf } from '../../src/domain/matrix/views.ts';
import type { Answer } from '../../src/domain/matrix/answer.ts';
import { urls } from '../../src/i18n/urls.ts';
import { rowsOf } from './journeys.ts';
import { guide, heaviestOf, locales, voiceOf } from './site.ts';
import { PHONE } from './states.ts';

const DISPLAYS = {
	table: 'table',
	caption: 'table-caption',
	thead: 'table-header-group',
	tbody: 'table-row-group',
	tr: 'table-row',
	th: 'table-cell',
	td: 'table-cell',
};

/** What an answer says, apart from a condition that comes with it. */
const levelOf = (answer: Answer): string => {
	if (answer.kind === 'missing') return answer.missing;
	if (answer.kind === 'count') return `${answer.atLeast ? '≥' : ''}${answer.number}`;
	if (answer.kind === 'flags')
		return `${answer.flags.map(({ id }) => id).join()} ${answer.incomplete}`;
	return answer.kind === 'level' ? answer.level.id : answer.kind;
};

for (const locale of locales) {
	const path = heaviestOf('compare', locale);

	for (const width of [PHONE, 1280]) {
		test(`A1, A35: the table is one to the eye and to a screen reader at ${width} pixels (${locale})`, async ({
			page,
		}) => {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(path);
			for (const [part, display] of Object.entries(DISPLAYS)) {
				const found = await page
					.locator(`.matrix ${part}`)
					.evaluateAll((parts) => [
						...new Set(parts.map((each) => getComputedStyle(each).display)),
					]);
				expect(found, part).toEqual([display]);
			}
			const [rows, columns] = await Promise.all(
				['tbody tr', 'thead th'].map((part) => page.locator(`.matrix ${part}`).count()),
			);
			const session = await page.context().newCDPSession(page);
			const { nodes } = await session.send('Accessibility.getFullAXTree');
			const roles = Object.groupBy(nodes, ({ role }) => String(role?.value));
			expect(roles['table']?.length).toBe(1);
			expect(roles['row']?.length).toBe((rows ?? 0) + 1);
			expect(roles['columnheader']?.length).toBe(columns);
			expect(roles['rowheader']?.length).toBe(rows);
			expect(roles['cell']?.length).toBe((rows ?? 0) * ((columns ?? 0) - 1));
			const caption = (await page.locator('caption').textContent()) ?? '';
			expect(roles['table']?.[0]?.name?.value).toBe(caption.trim());
			await expect(page.getByRole('region', { name: caption })).toBeVisible();
		});
	}

	test(`A2: arrow keys scroll the table when it has the focus (${locale})`, async ({ page }) => {
		await page.setViewportSize({ width: PHONE, height: 640 });
		await page.goto(path);
		const region = page.locator('.matrix');
		await region.focus();
		for (const [key, side] of [
			['ArrowRight', 'scrollLeft'],
			['ArrowDown', 'scrollTop'],
		] as const) {
			await page.keyboard.press(key);
			await expect
				.poll(() => region.evaluate((element, name) => element[name], side))
				.toBeGreaterThan(0);
		}
	});

	test(`A5: the column that stays takes at most two fifths of a phone (${locale})`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: PHONE, height: 640 });
		await page.goto(path);
		const headers = page.locator('.matrix tbody th');
		await expect(headers.first()).toHaveCSS('position', 'sticky');
		const widths = await headers.evaluateAll((cells) => cells.map((cell) => cell.clientWidth));
		expect(Math.max(...widths)).toBeLessThanOrEqual(PHONE * 0.4);
	});

	test(`A5: on a low screen the head of the table scrolls away (${locale})`, async ({ page }) => {
		await page.setViewportSize({ width: 640, height: 256 });
		await page.goto(path);
		await expect(page.locator('.matrix thead th').last()).toHaveCSS('position', 'static');
		await expect(page.locator('.matrix')).toHaveCSS('max-height', 'none');
	});

	test(`A6, A12: each level has words of its own in its column, and no cell is empty (${locale})`, async ({
		page,
	}) => {
		const conditional = voiceOf(locale).t('answer.conditional');
		for (const view of viewsOf(guide).filter(({ scope }) => scope === 'all')) {
			await page.goto(urls.compare(locale, ...viewPath(guide, view)));
			const words = await page
				.locator('.matrix tbody tr')
				.evaluateAll((rows) =>
					rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim())),
				);
			const rows = rowsOf(view);
			expect(words.length).toBe(rows.length);
			expect(words.flat().filter((text) => !/\p{L}|\d/u.test(text))).toEqual([]);
			for (const [column, cell] of (rows[0]?.cells ?? []).entries()) {
				const meanings = Map.groupBy(rows.keys(), (row) =>
					(words[row]?.[column] ?? '').replace(conditional, '').trim(),
				);
				const confused = [...meanings].filter(
					([, same]) =>
						new Set(same.map((row) => levelOf(rows[row]?.cells[column]?.answer ?? cell.answer)))
							.size > 1,
				);
				expect(confused.map(([text]) => `${cell.criterion.id}: ${text}`)).toEqual([]);
			}
		}
	});

	test(`A12: missing evidence stands in the table as a word (${locale})`, async ({ page }) => {
		const { t } = voiceOf(locale);
		for (const view of viewsOf(guide).filter(({ scope }) => scope === 'all')) {
			await page.goto(urls.compare(locale, ...viewPath(guide, view)));
			const answers = rowsOf(view).flatMap(({ cells }) => cells.map(({ answer }) => answer));
			for (const kind of ['unknown', 'not-disclosed', 'disputed'] as const) {
				const expected = answers.filter(
					(answer) => answer.kind === 'missing' && answer.missing === kind,
				).length;
				const text = t(`missing.${kind}`);
				await expect(page.locator('td').filter({ hasText: text })).toHaveCount(expected);
			}
		}
	});
}
