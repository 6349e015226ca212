import { expect, test } from '@playwright/test';
import { mulberry32 } from '../../src/domain/decision/random.ts';
import { urls } from '../../src/i18n/urls.ts';
import { addressAt, CHECK, longest, open, questions, RESULT, titleHeading } from './chooser.ts';
import { mainLocale, voiceOf } from './site.ts';

const TRIES = 40;
const SEED = 202604;
const SIGNS = '# & = . - % + ? / \\ " < > \' v 1 at d 0 é ☎ %00 &at= __proto__=1 =='.split(' ');

/** A text with a part taken out, said twice, moved to the front or replaced by a sign. */
function mutilated(text: string, random: () => number): string {
	const place = (length: number) => Math.floor(random() * length);
	const from = place(text.length);
	const to = from + place(12);
	const [before, part, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
	const sign = SIGNS[place(SIGNS.length)] ?? '';
	const ways = [before + after, before + part + part + after, part + before + after];
	return ways[place(ways.length + 2)] ?? before + sign + after;
}

test('an address that was damaged on its way still opens on a view that can be used', async ({
	page,
}) => {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	const random = mulberry32(SEED);
	const places = [RESULT, CHECK, ...questions.map(({ id }) => id)];
	const { t } = voiceOf(mainLocale);
	const buttons = [t('choose.continue'), t('choose.toResult'), t('result.print')];
	for (let index = 0; index < TRIES; index += 1) {
		const whole = new URL(
			addressAt(mainLocale, places[index % places.length] ?? null, longest),
			'http://x',
		);
		const fragment = mutilated(mutilated(whole.hash.slice(1), random), random);
		await open(page, `${urls.choose(mainLocale)}#${fragment}`);
		await expect(titleHeading(page), fragment).not.toHaveText(t('choose.result'));
		const way = page
			.getByRole('main')
			.locator('button, a')
			.filter({ hasText: new RegExp(`^(${buttons.join('|')})$`) });
		await expect(titleHeading(page), fragment).toHaveCount(1);
		await expect(way.first(), fragment).toBeVisible();
		expect(errors, fragment).toEqual([]);
	}
});
