import { HtmlValidate, type ConfigData } from 'html-validate';
import { expect, test } from 'vitest';
import { builtSite } from './pages.ts';
import { pagesToReadOnce } from './sample.ts';

const config: ConfigData = {
	extends: ['html-validate:recommended'],
	rules: {
		// Styles stand in the head of each page so that nothing has to be waited for (design section 9).
		'no-inline-style': 'error',
		// The box around a table is a div with role region by requirement A2: it is a place to scroll
		// in, and no part of the outline of the page.
		'prefer-native-element': ['error', { exclude: ['region'] }],
		// Svelte closes elements that have no content, such as <input/>; to a browser that is the same.
		'void-style': 'off',
		// Svelte writes hidden="" for what stands there but is not shown; that is the same too.
		'attribute-empty-style': 'off',
		// The length of a title is a matter for readers; every page has one of its own.
		'long-title': 'off',
	},
};

test('every page is valid HTML, in one of its languages', async () => {
	const validator = new HtmlValidate(config);
	const faults: string[] = [];
	for (const { address, html } of pagesToReadOnce(builtSite())) {
		const { results } = await validator.validateString(html);
		for (const { message, ruleId, selector } of results.flatMap(({ messages }) => messages)) {
			faults.push(`${address} ${ruleId}: ${message} (${selector ?? '-'})`);
		}
	}
	expect(faults.slice(0, 20), `${faults.length} faults`).toEqual([]);
});
