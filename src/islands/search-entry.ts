import { mount } from 'svelte';
import style from '../styles/search.css?inline';
import type { SearchProps } from '../search/index-file.ts';
import { loadIndex } from './load-search.ts';
import Search from './Search.svelte';
import SearchDialog from './SearchDialog.svelte';
import { wake } from './wake.ts';

// What `open-search.ts` fetches at first use, on any page.

let dialog: HTMLDialogElement | undefined;

/** Wakes the search field of the search page. */
export const wakeSearch = (): void => {
	wake(Search, 'search');
};

/**
 * Opens the search over the page; Escape closes it, and the focus goes back to where it was.
 *
 * @param name what the dialog is called
 * @throws if what it needs cannot be had
 */
export async function openSearch(indexHref: string, name: string): Promise<void> {
	const search = await loadIndex(indexHref);
	dialog ??= makeDialog(search, name);
	if (dialog.open) return;
	dialog.showModal();
	const field = dialog.querySelector('input');
	field?.focus();
	field?.select();
}

function makeDialog(search: SearchProps, name: string): HTMLDialogElement {
	// The policy of a page knows the styles that stand in it, and no others; this is none of them.
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(style);
	document.adoptedStyleSheets.push(sheet);
	const made = document.createElement('dialog');
	made.className = 'search-dialog';
	made.setAttribute('aria-label', name);
	// A click beside it closes it too, where the browser knows how.
	made.setAttribute('closedby', 'any');
	const onclose = () => {
		made.close();
	};
	mount(SearchDialog, { target: made, props: { search, onclose } });
	// A link to a place on the page behind it must not leave the dialog over that place.
	made.addEventListener('click', ({ target }) => {
		const link = target instanceof Element ? target.closest('a') : null;
		if (link?.pathname === location.pathname) made.close();
	});
	// In a search field that holds something, Escape would only empty it.
	made.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape') return;
		event.preventDefault();
		made.close();
	});
	document.body.append(made);
	return made;
}
