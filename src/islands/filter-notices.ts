import {
	isAskedFor,
	NO_FILTER,
	type NoticeFilter,
	type NoticeLine,
} from '../domain/notices/filter.ts';
import { readFilter, writeFilter } from '../domain/notices/filter-fragment.ts';

/**
 * Narrows the register down in place. The list is the server's; a filter hides lines, and years
 * without lines. The address is the only place where a filter is kept.
 */

/** How long nobody may type before the number of lines is read out. */
const PAUSE = 500;

const tools = document.querySelector<HTMLElement>('.narrow');
const status = tools?.querySelector('[role="status"]');
const clear = tools?.querySelector('button');
if (!tools || !status || !clear) throw new Error('The page has no register to narrow down.');

const controls = [...tools.querySelectorAll<HTMLSelectElement | HTMLInputElement>('[name]')];
const items = [...document.querySelectorAll<HTMLElement>('#register li')];
const lines = items.map((item): NoticeLine => {
	const { about = '', kind = '', country = '', authority = '' } = item.dataset;
	return { about: about.split(' '), kind, country, authority, words: item.textContent };
});
let timer: ReturnType<typeof setTimeout> | undefined;

const chosen = (): NoticeFilter => ({
	...NO_FILTER,
	...Object.fromEntries(controls.map(({ name, value }) => [name, value])),
});

/** Shows what fits, and returns how many lines that are. */
function show(filter: NoticeFilter): number {
	for (const [index, item] of items.entries()) {
		const line = lines[index];
		item.hidden = line !== undefined && !isAskedFor(line, filter);
	}
	for (const section of document.querySelectorAll<HTMLElement>('#register section')) {
		section.hidden = section.querySelector('li:not([hidden])') === null;
		const link = document.querySelector(
			`.years [href="#${section.querySelector('h2')?.id ?? ''}"]`,
		);
		if (link?.parentElement) link.parentElement.hidden = section.hidden;
	}
	if (clear) clear.hidden = writeFilter(filter) === '';
	return items.filter((item) => !item.hidden).length;
}

/** Takes over the choice in the form; the address and the reading out wait for a pause. */
function choose(): void {
	const filter = chosen();
	const shown = show(filter);
	clearTimeout(timer);
	timer = setTimeout(() => {
		const fragment = writeFilter(filter);
		history.replaceState(null, '', fragment === '' ? location.pathname : `#${fragment}`);
		announce(shown);
	}, PAUSE);
}

function announce(shown: number): void {
	const { none = '', shown: words = '' } = tools?.dataset ?? {};
	if (!status) return;
	status.textContent =
		shown === 0
			? none
			: words.replace('{shown}', String(shown)).replace('{all}', String(items.length));
}

/** Takes over what the address says; a place in the list, such as a year, is no filter. */
function read(): void {
	if (location.hash !== '' && !location.hash.includes('=')) return;
	const filter = readFilter(location.hash);
	for (const control of controls) {
		control.value = filter[control.name as keyof NoticeFilter];
		// A value that is not in the list leaves a select without any.
		if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.value = '';
	}
	const shown = show(chosen());
	if (writeFilter(filter) !== '') announce(shown);
}

tools.addEventListener('input', choose);
clear.addEventListener('click', () => {
	for (const control of controls) control.value = '';
	choose();
	// The button goes, so the focus needs another place.
	controls[0]?.focus();
});
addEventListener('hashchange', read);
read();
