import { expect, type Page } from '@playwright/test';
import {
	addressAt,
	CHECK,
	expectWhole,
	goOn,
	longest,
	open,
	questions,
	RESULT,
	titleHeading,
	unfold,
} from './chooser.ts';
import { voiceOf } from './site.ts';

const last = questions.at(-1)?.id ?? '';

/** Every kind of view of the questionnaire, and how to get there. */
export const chooserViews: Readonly<Record<string, (page: Page, locale: string) => Promise<void>>> =
	{
		'a question': (page, locale) => open(page, addressAt(locale, last, longest)),
		'an error': async (page, locale) => {
			await open(page, addressAt(locale, last, { ...longest, [last]: [] }));
			await goOn(page, locale);
			await expect(page.getByRole('alert')).toBeVisible();
		},
		'the check': (page, locale) => open(page, addressAt(locale, CHECK, longest)),
		'the result': async (page, locale) => {
			await open(page, addressAt(locale, RESULT, longest));
			await expect(titleHeading(page)).not.toHaveText(voiceOf(locale).t('choose.result'));
			await expectWhole(page, locale);
			await unfold(page);
			await page.getByRole('button', { name: voiceOf(locale).t('result.qr') }).click();
			await expect(page.getByRole('img', { name: 'QR' })).toBeVisible();
		},
	};
