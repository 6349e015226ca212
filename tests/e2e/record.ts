import { readFileSync } from 'node:fs';
import { expect, type Download, type Locator, type Page } from '@playwright/test';
import { writeEditions } from '../../src/domain/edition-list.ts';
import type { DecisionRecord } from '../../src/domain/record/record.ts';
import { buildRecordView } from '../../src/explanation/record/build-record-view.ts';
import { urls } from '../../src/i18n/urls.ts';
import { guide, mainLocale, voiceOf } from './site.ts';

export const { t } = voiceOf(mainLocale);

const built = buildRecordView(guide, voiceOf(mainLocale), {
	shown: { id: null, date: '2026-11-22', sha256: null },
	address: 'https://record.example.org/',
});
if (!built) throw new Error('The guide keeps no records.');

/** What the form is made of; the state shown is another. */
export const view = built;

/** The two that are compared, in the editions that those who keep records get. */
export const options = view.apps.slice(0, 2).map(({ id, usual }) => ({ app: id, edition: usual }));

/** The form with two options, as other pages hand them on. */
export const address = `${urls.record(mainLocale)}#apps=${writeEditions(options)}`;

export const heading = (page: Page, words: string): Locator =>
	page.getByRole('heading', { name: words, exact: true });

/** Opens the form and waits until it can be filled in. */
export async function openForm(page: Page, at = address): Promise<void> {
	await page.goto('about:blank');
	await page.goto(at);
	await expect(saveButton(page)).toBeVisible();
	await expect(page.getByRole('button', { name: t('paper.save') })).toBeVisible();
}

export const saveButton = (page: Page): Locator =>
	page.getByRole('button', { name: t('record.keep.json') });

export const fileInput = (page: Page): Locator => page.getByLabel(t('record.file.label'));

export const field = (page: Page, words: string): Locator =>
	page.getByRole('textbox', { name: words, exact: true });

/** Chooses the first option and waits for its facts. */
export async function chooseFirst(page: Page): Promise<void> {
	await page.locator('#options ~ fieldset').first().getByRole('radio').check();
	const said = t('record.facts.here', { name: '' }).split('  ')[0] ?? '';
	await expect(page.getByRole('status').filter({ hasText: said.slice(0, 12) })).toBeVisible();
}

/** An item of the checklist, unfolded. */
export async function unfoldItem(page: Page, question: string): Promise<Locator> {
	const item = page.locator('details.item').filter({ has: heading(page, question) });
	await item.locator('summary').click();
	return item;
}

/** What a downloaded file holds. */
export async function bytesOf(download: Download): Promise<Buffer> {
	return readFileSync(await download.path());
}

/** Saves the record and reads the file. */
export async function savedRecord(page: Page): Promise<DecisionRecord> {
	const coming = page.waitForEvent('download');
	await saveButton(page).click();
	return JSON.parse((await bytesOf(await coming)).toString()) as DecisionRecord;
}

/** Chooses a file to open, with a text as it stands in it. */
export async function openFile(page: Page, text: string, name = 'record.json'): Promise<void> {
	const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
	await fileInput(page).setInputFiles(file);
}
