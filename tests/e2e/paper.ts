/**
 * What is wrong with a page on paper, but for its text: what is wider than the sheet, what can be
 * pressed but not on paper, folds that stay folded, sources without an address, and tables of which
 * the head does not stand on every sheet. It runs in the page.
 */
export function paperFaults(): string[] {
	/** Chromium repeats no head that is taller than a quarter of a sheet (A4, 96 pixels an inch). */
	const TALLEST_HEAD = 1123 / 4;
	const name = (element: Element) =>
		`<${element.tagName.toLowerCase()}> "${element.textContent.trim().slice(0, 30)}"`;
	const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
	// The answers to a question are boxes to tick on paper too.
	const controls =
		'button, input:not([type=radio], [type=checkbox]), select, textarea, nav, dialog';
	const pressed = [...document.querySelectorAll(controls)].filter(isSeen);
	const heads = [...document.querySelectorAll('thead')].filter(isSeen);
	const once = heads.filter(
		(head) =>
			getComputedStyle(head).display !== 'table-header-group' ||
			head.getBoundingClientRect().height > TALLEST_HEAD ||
			[...head.querySelectorAll('th')].some((th) => getComputedStyle(th).position !== 'static'),
	);
	const folds = [...document.querySelectorAll('main details')].filter(isSeen);
	const folded = folds.filter(
		(fold) => ![...fold.querySelectorAll(':scope > :not(summary)')].some(isSeen),
	);
	const bare = [...document.querySelectorAll<HTMLAnchorElement>('main cite a[href^=http]')].filter(
		(link) => isSeen(link) && !getComputedStyle(link, '::after').content.includes(link.href),
	);
	const { scrollWidth } = document.documentElement;
	return [
		...(scrollWidth > innerWidth + 1 ? [`is ${scrollWidth} pixels wide in ${innerWidth}`] : []),
		...pressed.map((element) => `has ${name(element)}`),
		...once.map((head) => `has the head ${name(head)} on one sheet only`),
		...folded.map((part) => `leaves ${name(part)} folded`),
		...bare.map((link) => `does not say where ${name(link)} is`),
	];
}
