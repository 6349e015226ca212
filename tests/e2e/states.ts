import type { Page } from '@playwright/test';

export interface State {
	scheme: 'light' | 'dark';
	width: number;
}

export const PHONE = 320;
export const DESK = 1280;
const HEIGHT = 800;

/** Day and night, on the narrowest screen and on a desk. */
export const states: readonly State[] = (['light', 'dark'] as const).flatMap((scheme) =>
	[PHONE, DESK].map((width) => ({ scheme, width })),
);

export async function enter(page: Page, { scheme, width }: State): Promise<void> {
	await page.emulateMedia({ colorScheme: scheme });
	await page.setViewportSize({ width, height: HEIGHT });
}
