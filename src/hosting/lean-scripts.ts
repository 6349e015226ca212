import type { AstroIntegration } from 'astro';

/**
 * Code that tools add to scripts and that no page here needs, by the module it stands in.
 *
 * Vite's helper for imports on demand is taken away below, and Astro wakes islands with a loader of
 * its own; here scripts do so by hand (`islands/wake.ts`), and what the loader needs would weigh on
 * all of them.
 */
const unneeded: readonly (readonly [module: string, code: string])[] = [
	['vite/preload-helper.js', 'export const __vitePreload = (load) => load();'],
	['@astrojs/svelte/dist/client.svelte.js', 'export default () => {};'],
];

/**
 * Takes away the helper in which Vite wraps every import on demand. It fetches style sheets and
 * further modules beside it; the policy of a page lets no style sheet in, and the helper would weigh
 * more than the script in which it stands.
 *
 * @example withoutHelper('__vitePreload(() => import("./a.js"), __VITE_PRELOAD__)') // => 'import("./a.js")'
 */
export const withoutHelper = (code: string): string =>
	code
		.replace(/^import \{ \w+ as __vitePreload \} from "[^"]+";$/m, '')
		.replaceAll(/__vitePreload\(\(\) => (import\(.*?), __VITE_PRELOAD__\)/gs, '$1');

/**
 * Scripts that take a copy of their own of what they share with the script of another page. Shared,
 * it would be pulled out of that script into a file beside it, and weigh more.
 */
const APART = /\/(?:policy\/[\w-]+|record-(?:answers|paper))\.ts$/;
const APART_MARK = '?apart';

/** Where a module of ours is read from that belongs to a script with copies of its own. */
export const apart = (found: string): string =>
	/\/src\/[^?]+\.ts$/.test(found) ? `${found}${APART_MARK}` : found;

/** What every island takes goes into one file: apart, small pieces pack less well. */
const SHARED = {
	name: 'island',
	test: /\/node_modules\/svelte\/|\/src\/(i18n\/(speak|format)|islands\/wake|domain\/edition|explanation\/spoken)\.ts$|\/src\/islands\/Say\.svelte$/,
	minShareCount: 2,
};

/** Scripts are named after the page or layout they stand in, and no longer: every page names one. */
const entryFileNames = ({ name }: { name: string }): string =>
	`_astro/${name.replace(/\.astro_.*$/, '').toLowerCase()}.[hash].js`;

/** Leaves out of the scripts of pages what no page needs. */
export function leanScripts(): AstroIntegration {
	return {
		name: 'lean-scripts',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'lean-scripts',
								enforce: 'pre',
								config: () => ({
									environments: {
										client: {
											build: {
												modulePreload: false,
												rolldownOptions: {
													// A constant of one script must not become a file because another has it too.
													optimization: { inlineConst: { mode: 'all' } },
													output: { entryFileNames, codeSplitting: { groups: [SHARED] } },
												},
											},
										},
									},
								}),
								renderChunk: withoutHelper,
								async resolveId(source, importer = '') {
									const isWithin = importer.endsWith(APART_MARK);
									if (this.environment.name !== 'client' || !(isWithin || APART.test(source)))
										return null;
									const from = importer.replace(APART_MARK, '');
									const found = await this.resolve(source, from, { skipSelf: true });
									return found && apart(found.id);
								},
								load: (id) => unneeded.find(([module]) => id.endsWith(module))?.[1],
							},
						],
					},
				});
			},
		},
	};
}
