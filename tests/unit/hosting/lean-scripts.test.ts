import { expect, test } from 'vitest';
import { apart, withoutHelper } from '../../../src/hosting/lean-scripts.ts';

test('an import on demand loses its helper, and what hangs on it stays', () => {
	expect(
		withoutHelper(
			[
				'import { t as __vitePreload } from "./preload-helper.!~{005}~.js";',
				'var load = () => __vitePreload(() => import("./a.js"), __VITE_PRELOAD__);',
				'void __vitePreload(() => import("./b.js").then((m) => m.tell(one, two)), __VITE_PRELOAD__);',
			].join('\n'),
		),
	).toBe(
		[
			'',
			'var load = () => import("./a.js");',
			'void import("./b.js").then((m) => m.tell(one, two));',
		].join('\n'),
	);
});

test('a script without the helper stays as it is', () => {
	const script = 'import { a } from "./a.js";\na();';
	expect(withoutHelper(script)).toBe(script);
});

test('a script with copies of its own takes them of our modules, and shares packages and components', () => {
	expect(apart('/site/src/domain/edition.ts')).toBe('/site/src/domain/edition.ts?apart');
	for (const shared of ['/site/node_modules/svelte/src/index.js', '/site/src/islands/Say.svelte'])
		expect(apart(shared)).toBe(shared);
});
