import { expect } from 'vitest';
import { urls } from '../../src/i18n/urls.ts';
import { guide, mainLocale, voiceOf } from '../e2e/site.ts';
import { expectAddress, find, press } from './acting.ts';
import { test } from './visit.ts';

const { t } = voiceOf(mainLocale);
const { id = '', name = '' } =
	guide.apps.find(({ id }) => id === guide.info.firstView.apps[0]) ?? {};
/** Its name as somebody types it in haste: without the third letter. */
const inHaste = (name.slice(0, 2) + name.slice(3)).toLowerCase();

test('A17: a name typed in haste is found by keyboard alone', async ({ visit: { page, open } }) => {
	await open(urls.home(mainLocale));
	await press(page, 'link', t('nav.search'));
	const field = await find(page, 'searchbox', t('search.field'));
	await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true);
	await page.keyboard.type(inHaste);
	await find(page, 'link', name);
	await page.keyboard.press('Escape');
	await expect.poll(() => page.$('dialog[open]')).toBeNull();
	await page.keyboard.press('Enter');
	await press(page, 'link', name);
	await expectAddress(page, urls.app(mainLocale, id));
});
