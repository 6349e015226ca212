import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, inject } from 'vitest';
import { address, t } from '../e2e/record.ts';
import { click, find } from './acting.ts';
import { test } from './visit.ts';

const downloads = inject('downloads');
const typed = 'Kees, 7';

/** Clicks a button and waits until a file with this ending is there, whole. */
async function saved(page: Page, button: string, ending: string): Promise<Buffer> {
	const before = new Set(readdirSync(downloads));
	const added = () => readdirSync(downloads).filter((name) => !before.has(name));
	await click(page, 'button', button);
	// While it is written, a second file stands beside it.
	await expect.poll(added).toEqual([expect.stringMatching(new RegExp(`\\${ending}$`))]);
	const [name = ''] = added();
	return readFileSync(path.join(downloads, name));
}

async function openFile(page: Page, bytes: Buffer): Promise<void> {
	const file = path.join(downloads, 'again.json');
	writeFileSync(file, bytes);
	const input = await page.waitForSelector('input[type=file]');
	await input?.uploadFile(file);
}

const organisation = async (page: Page): Promise<string> =>
	(await find(page, 'textbox', t('record.org.name'))).evaluate(
		(field) => (field as HTMLInputElement).value,
	);

test('a record is saved as a Word file and as data, and is the same when its file is opened again', async ({
	visit: { page, open },
}) => {
	await open(address);
	await (await find(page, 'textbox', t('record.org.name'))).type(typed);
	await page.locator('#options ~ fieldset input[type=radio]').click();
	const word = await saved(page, t('paper.save'), '.docx');
	expect(word.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
	const first = await saved(page, t('record.keep.json'), '.json');
	expect(first.toString()).toContain(typed);

	await page.reload();
	expect(await organisation(page)).toBe('');
	await openFile(page, first);
	await expect.poll(() => organisation(page)).toBe(typed);
	const again = await saved(page, t('record.keep.json'), '.json');
	expect(JSON.parse(again.toString())).toEqual(JSON.parse(first.toString()));
});
