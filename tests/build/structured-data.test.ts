import { expect, test } from 'vitest';
import { all, attribute, rawText } from './markup.ts';
import { builtSite } from './pages.ts';

const { guide, origin, pages } = builtSite();

test.each(guide.guide.locales.offered)(
	'the page of every app in %s says to machines what it is about, without a grade',
	(locale) => {
		for (const { id, name, vendor } of guide.apps) {
			const address = `/${locale}/apps/${id}/`;
			const root = pages.get(address)?.root;
			const scripts = (root ? all(root, 'script') : []).filter(
				(script) => attribute(script, 'type') === 'application/ld+json',
			);
			expect(scripts, address).toHaveLength(1);
			const [text = ''] = scripts.map(rawText);
			expect(JSON.parse(text), address).toMatchObject({
				'@type': 'Article',
				url: origin + address,
				inLanguage: locale,
				dateModified: guide.guide.asOf,
				about: { '@type': 'SoftwareApplication', name, author: { name: vendor } },
			});
			expect(text, address).not.toMatch(/rating|review/i);
		}
	},
);
