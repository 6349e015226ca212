import { hydrate, type Component } from 'svelte';

/**
 * Wakes an island that the server rendered (components/Island.astro). By hand rather than by
 * Astro's `client:load`, whose loader and encoding of props would take two of the 35 kB that the
 * script of the questionnaire may weigh.
 *
 * @throws if the page has no such island
 */
export function wake(island: Component<never>, name: string): void {
	const target = document.querySelector(`#${name}`);
	const props = document.querySelector(`#${name}-props`)?.textContent;
	if (!target || !props) throw new Error(`The page has no ${name} to wake.`);
	hydrate(island as Component, { target, props: JSON.parse(props) as Record<string, unknown> });
}
