import { expect, type Page } from '@playwright/test';
import { answerWords } from '../../src/explanation/answer-words.ts';
import { contentsOf, CORE, viewPath, type View } from '../../src/domain/matrix/views.ts';
import { matrixFor, type Row } from '../../src/domain/matrix/table.ts';
import { urls } from '../../src/i18n/urls.ts';
import { guide, voiceOf } from './site.ts';

export const nameOf = (app: string): string => guide.apps.find(({ id }) => id === app)?.name ?? app;

/** A view of the known apps on the first questions, for one audience. */
export const coreView = (audience: string): View => ({ audience, scope: 'known', part: CORE });

/** The rows that a view must show. */
export function rowsOf(view: View): Row[] {
	const { apps, criteria } = contentsOf(guide, view);
	return matrixFor(apps, criteria, view.audience);
}

/** From home to the table. */
export async function openCompare(page: Page, locale: string): Promise<void> {
	const voice = voiceOf(locale);
	await page.goto(urls.home(locale));
	await page.getByRole('link', { name: voice.t('home.compare'), exact: true }).click();
	await expect(page).toHaveURL(urls.compare(locale));
}

/** Home, the table, the first cell that has evidence, and the source behind it. */
export async function citizenJourney(page: Page, locale: string): Promise<void> {
	const voice = voiceOf(locale);
	await openCompare(page, locale);
	const audience = guide.info.audiences[0]?.id ?? '';
	const row = rowsOf(coreView(audience)).find(({ cells }) => cells[0]?.claim.evidence[0]);
	const [cell] = row?.cells ?? [];
	if (!row || !cell) throw new Error('No app of the first view has evidence for its first answer.');
	const words = answerWords(cell.answer, voice, 'short');
	await page
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader', { name: row.app.name }) })
		.getByRole('cell')
		.first()
		.getByRole('link', { name: words })
		.click();
	await expect(page).toHaveURL(new RegExp(`#${cell.criterion.id}$`));
	const section = page.locator(`section#${cell.criterion.id}`);
	await expect(section.getByRole('heading')).toHaveText(voice.plain(cell.criterion.question));
	await expect(section.getByRole('heading')).toBeInViewport();
	await expect(section).toContainText(answerWords(cell.answer, voice, 'name'));
	const source = row.app.sources[cell.claim.evidence[0]?.source ?? ''];
	const link = section.getByRole('link', { name: source?.title ?? '' }).first();
	await expect(link).toHaveAttribute('href', source?.url ?? '');
}

/** The table for an audience that is not the first, and from there an edition made for it. */
export async function teacherJourney(page: Page, locale: string): Promise<void> {
	const voice = voiceOf(locale);
	const audience = guide.info.audiences[1];
	if (!audience) return;
	await openCompare(page, locale);
	const views = page.getByRole('navigation', { name: voice.t('compare.views') });
	const link = views.getByRole('link', { name: voice.plain(audience.name), exact: true });
	await link.click();
	const view = coreView(audience.id);
	await expect(page).toHaveURL(urls.compare(locale, ...viewPath(guide, view)));
	await expect(link).toHaveAttribute('aria-current', 'page');
	const row = rowsOf(view).find(({ edition, cells }) => edition && cells.some((c) => c.variant));
	const cell = row?.cells.find(({ variant }) => variant);
	if (!row?.edition || !cell) throw new Error(`No app differs in an edition for ${audience.id}.`);
	const address = `${urls.variant(locale, row.app.id, row.edition.id)}#${cell.criterion.id}`;
	await page.locator(`td a[href="${address}"]`).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText(
		voice.plain(row.edition.name),
	);
	await expect(page.locator(`section#${cell.criterion.id}`)).toContainText(
		answerWords(cell.answer, voice, 'name'),
	);
}
