import type { Page } from '@playwright/test';
import { Camera, type Box } from './pixels.ts';

/** A kind of element that can get the focus: what it is, where it stands, how it is dressed. */
interface Stop {
	kind: string;
	/** Its place among all that can get the focus. */
	place: number;
}

/** Room around an element for a ring that lies outside it. */
const MARGIN = 8;

/**
 * Compares, pixel by pixel, how elements look with and without the focus, one of each kind that is
 * not known yet. The difference must be at least a line of one pixel around the element.
 */
export async function unseenFocus(page: Page, known: Set<string>): Promise<string[]> {
	const stops = await page.evaluate(stopsOf);
	const fresh = stops.filter(
		({ kind }, index) =>
			!known.has(kind) && stops.findIndex((other) => other.kind === kind) === index,
	);
	if (fresh.length === 0) return [];
	// What gets the focus from a script shows it as after a key only if there was a key.
	await page.keyboard.press('Tab');
	const camera = await Camera.at(page);
	const faults: string[] = [];
	for (const { kind, place } of fresh) {
		const box = await page.evaluate(focusOn, { place, margin: MARGIN });
		if (!box) continue;
		known.add(kind);
		const focused = await camera.shot(box);
		await page.evaluate(() => {
			(document.activeElement as HTMLElement | null)?.blur();
		});
		const changed = await camera.differing(await camera.shot(box), focused);
		const least = 2 * (box.width + box.height - 4 * MARGIN);
		if (changed < least) faults.push(`${kind} changes ${changed} of ${least} pixels`);
	}
	await camera.away();
	return faults;
}

/** All that can get the focus, by kind. It runs in the page. */
function stopsOf(): Stop[] {
	const classes = ({ className }: Element) =>
		typeof className === 'string' ? className.replaceAll(/svelte-\S+/g, '').trim() : '';
	const nameOf = (element: Element) => `${element.tagName.toLowerCase()}.${classes(element)}`;
	const all = document.querySelectorAll(
		'a[href], summary, button, input, select, textarea, [tabindex="0"]',
	);
	return [...all].flatMap((element, place) => {
		if (!element.checkVisibility({ visibilityProperty: true })) return [];
		const room = element.closest('header, nav, table, form, dialog, footer, main');
		const parts = [nameOf(element), element.getAttribute('type') ?? ''];
		const around = element.parentElement ? nameOf(element.parentElement) : '';
		return [{ kind: [...parts, around, room?.tagName ?? ''].join(' '), place }];
	});
}

/** Gives an element the focus, and says where it stands then. It runs in the page. */
function focusOn({ place, margin }: { place: number; margin: number }): Box | undefined {
	const all = document.querySelectorAll<HTMLElement>(
		'a[href], summary, button, input, select, textarea, [tabindex="0"]',
	);
	const element = all[place];
	element?.scrollIntoView({ block: 'center', inline: 'center' });
	element?.focus({ preventScroll: true });
	if (!element || document.activeElement !== element) return undefined;
	// The ring around a field may lie on the box that holds it with its label.
	const [box] = (element.closest('.option') ?? element).getClientRects();
	if (!box) return undefined;
	const [left, top] = [Math.max(0, box.left - margin), Math.max(0, box.top - margin)];
	return {
		x: left + scrollX,
		y: top + scrollY,
		width: Math.min(innerWidth, box.right + margin) - left,
		height: Math.min(innerHeight, box.bottom + margin) - top,
	};
}
