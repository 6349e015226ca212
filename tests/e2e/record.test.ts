import { expect, test } from '@playwright/test';
import { writeEditions } from '../../src/domain/edition-list.ts';
import { urls } from '../../src/i18n/urls.ts';
import { axeFaults } from './axe.ts';
import { addressAt, longest } from './chooser.ts';
import { tabTo } from './keys.ts';
import {
	address,
	bytesOf,
	chooseFirst,
	field,
	fileInput,
	heading,
	openFile,
	openForm,
	options,
	savedRecord,
	saveButton,
	t,
	unfoldItem,
	view,
} from './record.ts';
import { mainLocale } from './site.ts';
import { kept, watch } from './watching.ts';

const [item] = view.items.filter(({ criteria }) => criteria.length > 0);
const typed = 'Kees de Vries, 7 leerlingen';

test('a record is filled in from a link, saved, and the same when its file is opened again', async ({
	context,
	page,
	baseURL,
}) => {
	page.on('dialog', (dialog) => void dialog.accept());
	const seen = await watch(context, page);
	await openForm(page);
	await chooseFirst(page);
	await field(page, t('record.org.name')).fill(typed);
	const unfolded = await unfoldItem(page, item?.question ?? '');
	await expect(unfolded.getByText(t('record.facts.title'))).toBeVisible();
	await unfolded.getByLabel(t('record.item.answer')).fill('Vastgelegd in het beleid');
	await unfolded.getByRole('radio', { name: t('record.status.settled') }).check();
	for (const one of view.threshold.slice(0, 2)) {
		const group = page.getByRole('group', { name: one.question });
		await group.getByRole('radio', { name: t('record.reply.yes'), exact: true }).check();
	}
	await expect(page.getByText(t('record.conclusion.assess'))).toBeVisible();
	const first = await savedRecord(page);
	expect(first.organisation.name).toBe(typed);
	expect(first.chosen).toEqual(options[0]);
	expect(first.facts?.app).toBe(options[0]?.app);
	expect(new URL(page.url()).href).toBe(`${baseURL ?? ''}${address}`);

	await page.reload();
	await expect(saveButton(page)).toBeVisible();
	await expect(field(page, t('record.org.name'))).toHaveValue('');
	await openFile(page, JSON.stringify(first));
	await expect(field(page, t('record.org.name'))).toHaveValue(typed);
	await expect(page.getByText(t('record.conclusion.assess'))).toBeVisible();
	expect(await savedRecord(page)).toEqual(first);

	const paths = new Set(seen.requests.map((url) => url.replace(baseURL ?? '', '')));
	const own = [...paths].filter(
		(path) => !/^\/_astro\/[\w.-]+\.(js|woff2)$|\.svg$|^blob:/.test(path),
	);
	expect(own.toSorted()).toEqual(
		[
			urls.record(mainLocale),
			urls.recordData(mainLocale),
			urls.appSheet(mainLocale, options[0]?.app ?? ''),
		].toSorted(),
	);
	expect(decodeURIComponent(seen.requests.join())).not.toContain('Kees');
	expect(await page.evaluate(kept)).toEqual([]);
	expect(seen.complaints).toEqual([]);
});

test('a file that cannot be opened says why, and nothing that was typed is lost', async ({
	page,
}) => {
	await openForm(page);
	await field(page, t('record.org.name')).fill(typed);
	await openFile(page, '{"kind": "rec', 'half.json');
	await expect(page.getByText(t('record.refused.not-json', { file: 'half.json' }))).toBeVisible();
	await openFile(page, '{"kind": "record", "format": 99}', 'later.json');
	await expect(page.getByText(t('record.refused.newer', { file: 'later.json' }))).toBeVisible();
	await expect(field(page, t('record.org.name'))).toHaveValue(typed);

	const record = await savedRecord(page);
	await field(page, t('record.org.name')).fill('Iemand anders');
	await openFile(page, JSON.stringify({ ...record, review: 'soon' }));
	await expect(page.getByText(t('record.file.typed'))).toBeVisible();
	await page.getByRole('button', { name: t('record.file.stay') }).click();
	await expect(field(page, t('record.org.name'))).toHaveValue('Iemand anders');
	await openFile(page, JSON.stringify({ ...record, review: 'soon' }));
	await page.getByRole('button', { name: t('record.file.replace') }).click();
	await expect(field(page, t('record.org.name'))).toHaveValue(typed);
	const expected = t('record.expected.day');
	await expect(page.getByText(t('record.fault', { path: 'review', expected }))).toBeVisible();
});

test('facts that changed since a file was made stand beside those of then, until somebody decides', async ({
	page,
}) => {
	await openForm(page);
	await chooseFirst(page);
	const record = await savedRecord(page);
	const [fact] = Object.values(record.facts?.of ?? {});
	if (!fact) throw new Error('Nothing is known of the first option.');
	Object.assign(fact, { code: 'of-then', words: 'Zoals het toen was' });
	await openFile(page, JSON.stringify(record));
	await expect(heading(page, t('record.changed.title'))).toBeVisible();
	await expect(
		page.getByRole('definition').filter({ hasText: 'Zoals het toen was' }).first(),
	).toBeVisible();
	await page.getByRole('button', { name: t('record.changed.take') }).click();
	await expect(heading(page, t('record.changed.title'))).toBeHidden();
	const now = await savedRecord(page);
	expect(JSON.stringify(now.facts)).not.toContain('Zoals het toen was');
});

test('A23: what was answered in the questionnaire is not asked again, and says what fits', async ({
	page,
}) => {
	const [, answered = ''] = addressAt(mainLocale, null, longest).split('#');
	await openForm(page, `${urls.record(mainLocale)}#${answered}&apps=${writeEditions(options)}`);
	await expect(heading(page, t('record.answers'))).toBeVisible();
	const record = await savedRecord(page);
	expect(record.answers).toHaveLength(Object.keys(longest).length);
	expect(record.options.map(({ verdict }) => verdict)).not.toContain(null);
});

test('A15: a record is a Word file too, and on paper it stands alone', async ({
	context,
	page,
}) => {
	const seen = await watch(context, page);
	await openForm(page);
	await chooseFirst(page);
	await field(page, t('record.org.name')).fill(typed);
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: t('paper.save') }).click();
	const file = await coming;
	expect(file.suggestedFilename()).toMatch(/\.docx$/);
	expect((await bytesOf(file)).subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');

	await field(page, t('record.org.name')).fill('De school op de hoek');
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('heading', { level: 1 }).filter({ visible: true })).toHaveCount(1);
	await expect(page.locator('.paper').getByText('De school op de hoek').first()).toBeVisible();
	await expect(saveButton(page)).toBeHidden();
	await expect(page.getByRole('banner')).toBeHidden();
	expect(seen.complaints).toEqual([]);
});

test('the whole way can be gone by keyboard, and leaving unsaved work asks first', async ({
	page,
}) => {
	await openForm(page);
	await tabTo(page, fileInput(page));
	await tabTo(page, field(page, t('record.org.name')));
	await page.keyboard.type(typed);
	await tabTo(page, page.locator('#options ~ fieldset').first().getByRole('radio'));
	await page.keyboard.press('Space');
	await tabTo(page, page.getByRole('button', { name: t('record.risks.add') }));
	await page.keyboard.press('Enter');
	await expect(page.getByLabel(t('record.risks.risk'))).toBeFocused();
	const asked = page.waitForEvent('dialog');
	const leaving = page.close({ runBeforeUnload: true });
	const dialog = await asked;
	expect(dialog.type()).toBe('beforeunload');
	await dialog.accept();
	await leaving;
});

test('axe finds nothing wrong with the form, empty, filled in and refused', async ({ page }) => {
	await openForm(page, urls.record(mainLocale));
	expect(await axeFaults(page), 'empty').toEqual([]);

	await openForm(page);
	await chooseFirst(page);
	await page.getByRole('button', { name: t('record.risks.add') }).click();
	await page.locator('details').evaluateAll((all) => {
		for (const one of all as HTMLDetailsElement[]) one.open = true;
	});
	expect(await axeFaults(page), 'filled in').toEqual([]);

	await page.emulateMedia({ colorScheme: 'dark' });
	await page.setViewportSize({ width: 320, height: 800 });
	await openFile(page, '[]', 'list.json');
	await expect(page.getByText(t('record.refused.title'))).toBeVisible();
	expect(await axeFaults(page), 'refused').toEqual([]);
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
	);
	expect(overflow).toBe(0);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says what a record holds, and leads to the list of questions', async ({
		page,
	}) => {
		await page.goto(urls.record(mainLocale));
		await expect(heading(page, t('record.holds'))).toBeVisible();
		// Finding by text or role leaves out what stands in <noscript>.
		expect(await page.locator('noscript').textContent()).toContain(t('record.noScript'));
		await expect(page.getByRole('link', { name: t('record.toChecklist') })).toBeVisible();
	});
});
