import type { CDPSession, Page } from '@playwright/test';

/** A part of the page, in pixels from its top left corner. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Takes pictures of parts of a page, and tells how much they differ to the eye. */
export class Camera {
	readonly #session: CDPSession;
	/** A page without a policy, which may read the pictures. */
	readonly #desk: Page;

	private constructor(session: CDPSession, desk: Page) {
		this.#session = session;
		this.#desk = desk;
	}

	static async at(page: Page): Promise<Camera> {
		const session = await page.context().newCDPSession(page);
		return new Camera(session, await page.context().newPage());
	}

	/** A picture of a part of the page as it stands. */
	async shot(box: Box): Promise<string> {
		const clip = { ...box, scale: 1 };
		const { data } = await this.#session.send('Page.captureScreenshot', {
			format: 'png',
			clip,
			captureBeyondViewport: false,
		});
		return data;
	}

	/** Puts everything away. */
	async away(): Promise<void> {
		await this.#session.detach();
		await this.#desk.close();
	}

	/** How many pixels differ by a contrast of at least this much, so also for who sees no colours. */
	async differing(before: string, after: string, contrast = 3): Promise<number> {
		return this.#desk.evaluate(differingPixels, { pictures: [before, after], contrast });
	}
}

/** Counts what differs between two pictures (WCAG 2.2, relative luminance). It runs in a page. */
async function differingPixels({
	pictures,
	contrast,
}: {
	pictures: string[];
	contrast: number;
}): Promise<number> {
	const channel = (part: number) => {
		const share = part / 255;
		return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	};
	const luminances = async (picture: string) => {
		const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
		const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
		const drawing = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
		if (!drawing) throw new Error('This browser draws nothing.');
		drawing.drawImage(bitmap, 0, 0);
		const { data } = drawing.getImageData(0, 0, bitmap.width, bitmap.height);
		return Array.from({ length: data.length / 4 }, (_, pixel) => {
			const [red = 0, green = 0, blue = 0] = data.subarray(pixel * 4, pixel * 4 + 3);
			return 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
		});
	};
	const [before, after] = await Promise.all(pictures.map(luminances));
	if (before?.length !== after?.length) throw new Error('The pictures are not of one size.');
	return (before ?? []).filter((first, pixel) => {
		const second = after?.[pixel] ?? 0;
		return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05) >= contrast;
	}).length;
}
