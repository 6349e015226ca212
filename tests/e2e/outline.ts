/** Functions that run in the page, so each holds all that it needs. */

/** What is wrong with headings, landmarks and languages. */
export function outlineFaults(locale: string): string[] {
	const faults: string[] = [];
	const count = (selector: string) => document.querySelectorAll(selector).length;
	for (const one of ['h1', 'main', 'body > header', 'body > footer']) {
		if (count(one) !== 1) faults.push(`has ${count(one)} times ${one}`);
	}
	if (document.documentElement.lang !== locale) faults.push(`is not said to be in ${locale}`);
	const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')];
	const depths = headings
		// What went wrong is said before the heading of the page (requirement C12).
		.filter((heading) => !heading.closest('[role=alert]'))
		.map((heading) => ({
			words: heading.textContent.trim(),
			depth: Number(heading.tagName.slice(1)),
		}));
	for (const [index, { words, depth }] of depths.entries()) {
		if (words === '') faults.push('has an empty heading');
		// The heads in the foot begin again at the second level, after any depth.
		if (depth > (depths[index - 1]?.depth ?? 0) + 1) faults.push(`skips a level at "${words}"`);
	}
	const named = [...document.querySelectorAll('nav, aside, [role=region]')].map((landmark) => {
		const by = landmark.getAttribute('aria-labelledby');
		const name = by ? document.getElementById(by)?.textContent : landmark.ariaLabel;
		return `${landmark.tagName} ${name?.trim() ?? ''}`;
	});
	for (const [index, name] of named.entries()) {
		if (name.endsWith(' ')) faults.push(`has a ${name.trim()} without a name`);
		if (named.indexOf(name) < index) faults.push(`has two landmarks "${name}"`);
	}
	const outside = [...document.body.children].filter(
		(part) => !part.matches('header, main, footer, a.skip, script'),
	);
	faults.push(...outside.map((part) => `has a ${part.tagName} outside its landmarks`));
	// Those below lead to another language with words of this one.
	const languages = document.querySelectorAll<HTMLElement>('header a[hreflang]:not([lang])');
	if (languages.length > 0) faults.push('has a language link without a language');
	return faults;
}

/**
 * Links of one landmark that say the same and lead elsewhere. A link in a cell is told apart by
 * the headers of its row and column, one in a dated line by that line (WCAG 2.4.4).
 */
export function ambiguousLinks(): string[] {
	const faults: string[] = [];
	const addresses = new Map<Element | null, Map<string, string>>();
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
		const words = link.textContent.trim().replaceAll(/\s+/g, ' ');
		if (words === '') faults.push(`has a link without words to ${link.href}`);
		if (link.closest('td, .dated')) continue;
		const landmark = link.closest('nav, aside, header, main, footer');
		const here = addresses.get(landmark) ?? new Map<string, string>();
		addresses.set(landmark, here.set(words, here.get(words) ?? link.href));
		const known = here.get(words);
		if (known !== link.href) faults.push(`"${words}" leads to ${known} and ${link.href}`);
	}
	return faults;
}

/** The order of landmarks, of what the menu and the foot hold, and where help stands in them. */
export function outlineOf(): string {
	const landmarks = [...document.body.children]
		.map((part) => part.tagName)
		.filter((name) => name !== 'SCRIPT')
		.join(' ');
	const words = (selector: string) =>
		[...document.querySelectorAll(selector)]
			// The page's own address stands in the foot for paper only.
			.filter((part) => part.checkVisibility())
			.map((part) => part.textContent.trim())
			.join(', ');
	return [landmarks, words('body > header nav a'), words('body > footer :is(h2, p, a)')].join(
		' | ',
	);
}
