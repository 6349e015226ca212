/** What must stand out from what, for a drawing to be seen (WCAG 1.4.11). */
export const drawn = [
	['--guide-color-line', '--basis-color-default-bg-document'],
	['--guide-color-line', '--basis-color-default-bg-subtle'],
	['--guide-color-line', '--basis-color-default-bg-default'],
	['--guide-color-curtain', '--basis-color-default-bg-document'],
	['--guide-color-curtain', '--basis-color-default-bg-subtle'],
	['--guide-color-curtain', '--basis-color-default-bg-default'],
	['--guide-color-curtain', '--guide-color-lamp'],
	['--guide-color-figure', '--guide-color-lamp'],
	['--basis-color-accent-1-inverse-color-document', '--basis-color-accent-1-inverse-bg-document'],
	['--guide-color-frame-lamp', '--basis-color-accent-1-inverse-bg-document'],
	['--basis-color-default-border-default', '--basis-color-default-bg-document'],
	['--basis-color-accent-2-color-default', '--basis-color-default-bg-document'],
	['--basis-color-accent-2-color-default', '--basis-color-default-bg-subtle'],
	['--basis-color-accent-2-color-default', '--basis-color-default-bg-default'],
	['--basis-color-action-1-inverse-bg-default', '--basis-color-default-bg-document'],
] as const;

/**
 * The contrast between pairs of colour tokens, as the browser resolves them in the present scheme
 * (WCAG 2.2, relative luminance).
 */
export function contrasts(pairs: readonly (readonly [string, string])[]): number[] {
	const probe = document.body.appendChild(document.createElement('span'));
	const luminance = (token: string) => {
		probe.style.color = `var(${token})`;
		const [red = 0, green = 0, blue = 0] = (
			getComputedStyle(probe).color.match(/[\d.]+/g) ?? []
		).map((part) => {
			const share = Number(part) / 255;
			return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	};
	const found = pairs.map(([a, b]) => {
		const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
		return (high + 0.05) / (low + 0.05);
	});
	probe.remove();
	return found;
}

/** What is wrong with how the element that has the focus shows it; nothing at the page's end. */
export function focusFaults(): { name: string; faults: string[] } | undefined {
	const element = document.activeElement;
	if (!(element instanceof HTMLElement) || element === document.body) return undefined;
	const faults: string[] = [];
	const parse = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
	const luminance = (colour: string) => {
		const [red = 0, green = 0, blue = 0] = parse(colour).map((part) => {
			const share = part / 255;
			return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	};
	const isPainted = (box: Element) => parse(getComputedStyle(box).backgroundColor)[3] !== 0;
	// The ring around a field may lie on the box that holds it with its label.
	const label = element.closest('.option') ?? element;
	const ringed = getComputedStyle(element).outlineStyle === 'none' ? label : element;
	const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(ringed);
	if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) faults.push('shows no focus');
	// A ring that is drawn inwards lies on the element itself.
	let ground: Element | null = parseFloat(outlineOffset) < 0 ? ringed : ringed.parentElement;
	while (ground && !isPainted(ground)) ground = ground.parentElement;
	const [high = 0, low = 0] = [
		luminance(outlineColor),
		luminance(getComputedStyle(ground ?? document.body).backgroundColor),
	].sort((a, b) => b - a);
	const ratio = (high + 0.05) / (low + 0.05);
	if (ratio < 3) faults.push(`shows its focus at ${ratio.toFixed(2)} to 1`);

	const [box = element.getBoundingClientRect()] = element.getClientRects();
	const spots = [0.5, 0.02, 0.98].flatMap((x) => [0.5, 0.05, 0.95].map((y) => [x, y] as const));
	const hits = spots.map(([x, y]) => {
		const hit = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
		return hit !== null && element.contains(hit);
	});
	if (!hits.includes(true)) faults.push('is hidden while it has the focus');
	const name = `${element.textContent.trim().slice(0, 40)} (${element.getAttribute('href') ?? element.tagName})`;
	return { name, faults };
}
