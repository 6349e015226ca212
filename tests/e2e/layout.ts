/** Functions that run in the page, so each holds all that it needs. They return faults. */

/** Lays a style over the page, as a reader's own; the page's policy lets no style element in. */
export function setStyle(css: string): void {
	const reader = window as unknown as { ownStyle?: CSSStyleSheet };
	if (!reader.ownStyle) {
		reader.ownStyle = new CSSStyleSheet();
		document.adoptedStyleSheets.push(reader.ownStyle);
	}
	reader.ownStyle.replaceSync(css);
}

/** Whether the page scrolls sideways, and what sticks out. */
export function pageOverflow(): string[] {
	const { scrollWidth } = document.documentElement;
	if (scrollWidth <= innerWidth) return [];
	const widest = [...document.querySelectorAll('body *')]
		.filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
		.slice(0, 3)
		.map(
			(element) => `${element.tagName}.${element.className} "${element.textContent.slice(0, 30)}"`,
		);
	return [`is ${scrollWidth} pixels wide in ${innerWidth}: ${widest.join(', ')}`];
}

/** Cells of which the text does not fit a screen of this width; what only screen readers get has no width. */
export function wideCells(width: number): string[] {
	const cells = document.querySelectorAll(':is(caption, th, td):not(.hidden)');
	return [...cells].flatMap((cell) => {
		const range = document.createRange();
		range.selectNodeContents(cell);
		const text = range.getBoundingClientRect().width;
		return text <= width ? [] : [`"${cell.textContent.trim()}" is ${Math.round(text)} pixels wide`];
	});
}

/** Elements that hide a part of their own text. */
export function cutText(): string[] {
	return [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
		const style = getComputedStyle(element);
		const hides = [style.overflowX, style.overflowY].some((way) => /hidden|clip/.test(way));
		// Words for screen readers only are hidden on purpose.
		const forReaders = element.closest('.hidden') !== null || style.clipPath !== 'none';
		const tooSmall =
			element.scrollHeight > element.clientHeight + 1 ||
			element.scrollWidth > element.clientWidth + 1;
		const isText = element instanceof HTMLElement && element.textContent.trim() !== '';
		return isText && hides && tooSmall && !forReaders
			? [`"${element.textContent.trim().slice(0, 40)}" is cut`]
			: [];
	});
}

/**
 * Text that does not grow with the text size a reader sets (WCAG 1.4.4): all twice, but for large
 * headings, which grow with the window too. It needs a style of the reader's own, and leaves the
 * page at twice the size.
 */
export function unscaledText(): string[] {
	const LARGE = 24;
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const elements = new Set<Element>();
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const element = node.parentElement;
		if (element?.checkVisibility() && node.textContent?.trim()) elements.add(element);
	}
	const { ownStyle } = window as unknown as { ownStyle?: CSSStyleSheet };
	const sizesAt = (size: string) => {
		ownStyle?.replaceSync(`html { font-size: ${size} }`);
		return [...elements].map((element) =>
			// Letters in a picture grow with the picture, which can be as wide as the page at most.
			element instanceof SVGElement
				? element.getBoundingClientRect().height
				: parseFloat(getComputedStyle(element).fontSize),
		);
	};
	const [before, after] = [sizesAt('100%'), sizesAt('200%')];
	return [...elements].flatMap((element, index) => {
		const [small = 0, large = 0] = [before[index], after[index]];
		const least = element instanceof SVGElement ? 1.7 : 1.99;
		if (large >= least * small || (small >= LARGE && large >= 1.4 * small)) return [];
		return [`"${element.textContent.trim().slice(0, 30)}" grows from ${small} to ${large} only`];
	});
}

/** Lines of text that lie over one another. */
export function overlaps(): string[] {
	interface Line {
		words: string;
		left: number;
		right: number;
		top: number;
		bottom: number;
	}
	/** The part of a line that its scrolling ancestors show. */
	const shown = (element: Element, { left, right, top, bottom }: DOMRect) => {
		const line = { left, right, top, bottom };
		for (let box = element.parentElement; box; box = box.parentElement) {
			// What is clipped away is for screen readers only.
			if (getComputedStyle(box).clipPath !== 'none') line.right = line.left;
			if (getComputedStyle(box).overflow === 'visible') continue;
			const edge = box.getBoundingClientRect();
			line.left = Math.max(line.left, edge.left);
			line.right = Math.min(line.right, edge.right);
			line.top = Math.max(line.top, edge.top);
			line.bottom = Math.min(line.bottom, edge.bottom);
		}
		return line;
	};
	// Behind a dialog the page is covered on purpose.
	const all = document.querySelector('dialog:modal') ?? document.body;
	const walker = document.createTreeWalker(all, NodeFilter.SHOW_TEXT);
	const lines: Line[] = [];
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const element = node.parentElement;
		const words = node.textContent?.trim() ?? '';
		if (!element?.checkVisibility() || words === '') continue;
		if (element.closest('.hidden, .skip, svg')) continue;
		const range = document.createRange();
		range.selectNodeContents(node);
		for (const box of range.getClientRects()) {
			const line = shown(element, box);
			// A font's box is taller than its letters, so a quarter of each side may touch.
			const spare = box.height / 4;
			const kept = { words, ...line, top: line.top + spare, bottom: line.bottom - spare };
			if (kept.right - kept.left > 2 && kept.bottom > kept.top) lines.push(kept);
		}
	}
	lines.sort((a, b) => a.top - b.top);
	return lines.flatMap((line, index) => {
		const faults: string[] = [];
		for (const other of lines.slice(index + 1)) {
			if (other.top >= line.bottom) break;
			if (other.left + 1 < line.right && line.left + 1 < other.right) {
				faults.push(`"${line.words.slice(0, 30)}" lies over "${other.words.slice(0, 30)}"`);
			}
		}
		return faults;
	});
}
