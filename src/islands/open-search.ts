/**
 * Opens the search over the page instead of following the link to it; on the search page it wakes
 * the field. It runs on every page, so everything else is fetched at first use; whatever goes wrong,
 * the link is followed after all.
 */
const link = document.querySelector<HTMLAnchorElement>('.find');
const field = document.querySelector<HTMLInputElement>('#search input');

const load = () => import('./search-entry.ts');

async function open(link: HTMLAnchorElement): Promise<void> {
	if (field) {
		field.focus();
		return;
	}
	link.ariaBusy = 'true';
	try {
		const { openSearch } = await load();
		await openSearch(`${link.href}index.json`, link.innerText);
	} catch {
		location.href = link.href;
	}
	link.ariaBusy = null;
}

link?.addEventListener('click', (event) => {
	if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
	event.preventDefault();
	void open(link);
});

// With a second key: a single one could be spoken by accident and not be switched off (WCAG 2.1.4).
addEventListener('keydown', (event) => {
	if (!link || event.key !== 'k' || !(event.ctrlKey || event.metaKey)) return;
	if (event.target instanceof Element && event.target.closest('input, textarea, select')) return;
	event.preventDefault();
	void open(link);
});

if (field) {
	let woken: Promise<void> | undefined;
	const wake = () => {
		woken ??= load()
			.then(({ wakeSearch }) => {
				wakeSearch();
			})
			.catch(() => {
				// The next time the field is used it is tried again.
				woken = undefined;
				const status = document.querySelector<HTMLElement>('#search [data-failed]');
				if (status) status.textContent = status.dataset['failed'] ?? '';
			});
	};
	field.addEventListener('focus', wake);
	field.addEventListener('input', wake);
	if (location.hash.startsWith('#q=') || document.activeElement === field) wake();
}
