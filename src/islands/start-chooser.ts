import { hydrate, type ComponentProps } from 'svelte';
import Chooser from './Chooser.svelte';

/**
 * Wakes the questionnaire that the server rendered. By hand rather than by Astro's `client:load`,
 * whose loader and encoding of props would take two of the 35 kB that the script may weigh.
 */
const target = document.querySelector('#chooser');
const props = document.querySelector('#chooser-props')?.textContent;
if (!target || !props) throw new Error('The page has no questionnaire to wake.');
hydrate(Chooser, { target, props: JSON.parse(props) as ComponentProps<typeof Chooser> });
