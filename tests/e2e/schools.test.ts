import { expect, test } from '@playwright/test';
import { firstFits, profilesFor } from '../../src/explanation/first-fits.ts';
import { checklistTitle, itemsInOrder } from '../../src/explanation/checklist-words.ts';
import { urls } from '../../src/i18n/urls.ts';
import { guide, mainLocale, voiceOf } from './site.ts';

const voice = voiceOf(mainLocale);
const { t, plain } = voice;
const [first, ...rest] = itemsInOrder(guide);
const audience = guide.info.record?.audience ?? '';

test.use({ javaScriptEnabled: false });

test('home leads who must explain a choice to what comes first, and on to what facts say', async ({
	page,
}) => {
	await page.goto(urls.home(mainLocale));
	await page.getByRole('link', { name: checklistTitle(guide, voice), exact: true }).click();
	await expect(page).toHaveURL(urls.schools(mainLocale));
	const main = page.getByRole('main');
	await expect(main.getByText(plain(first?.how ?? {})).first()).toBeVisible();
	await expect(main.getByText(plain(guide.info.record?.decides ?? {}))).toBeVisible();

	const [sector] = guide.sectors.toSorted((a, b) => a.order - b.order);
	const contract = main.getByText(plain(sector?.contract ?? {}));
	await expect(contract).toBeHidden();
	await main.getByRole('heading', { name: plain(sector?.name ?? {}) }).click();
	await expect(contract).toBeVisible();

	const [profile] = profilesFor(guide, audience);
	const [fit] = profile ? firstFits(guide, profile, 1) : [];
	if (!fit) throw new Error('Nothing fits the first situation.');
	await main
		.locator(`a[href="${urls.schoolFacts(mainLocale, fit.app)}"]`)
		.first()
		.click();
	const own = rest.filter(({ answered }) => answered === 'own').map(({ id }) => id);
	const links = main
		.locator('section')
		.filter({ has: page.locator('#own') })
		.getByRole('link');
	await expect(links).toHaveCount(own.length + (first?.answered === 'own' ? 1 : 0));
	await links.last().click();
	await expect(page).toHaveURL(`${urls.schools(mainLocale)}#${own.at(-1) ?? ''}`);
});

test('paper has every point with its explanation, folded or not', async ({ page }) => {
	await page.goto(urls.schools(mainLocale));
	const explanation = page.locator('main .point p').first();
	await expect(explanation).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(explanation).toBeVisible();
	await expect(page.getByRole('link', { name: t('school.record') })).toBeHidden();
});
