import type { Page } from '@playwright/test';

/** Notes what a page waits for that not everybody can do: drags, paths, and being quick. */
export async function watchDemands(page: Page): Promise<() => Promise<string[]>> {
	await page.addInitScript(() => {
		const LONGEST = 2000;
		const gestures = /^(drag|drop|touchmove|pointermove|gesture)/;
		const demands: string[] = [];
		Object.assign(window, { demands });
		const watch = (owner: object, name: string, note: (given: unknown[]) => void) => {
			const call = Reflect.get(owner, name) as (...given: unknown[]) => unknown;
			function watched(this: unknown, ...given: unknown[]) {
				note(given);
				return Reflect.apply(call, this, given);
			}
			Object.assign(owner, { [name]: watched });
		};
		watch(EventTarget.prototype, 'addEventListener', ([type]) => {
			if (gestures.test(String(type))) demands.push(`waits for ${String(type)}`);
		});
		watch(window, 'setInterval', () => {
			demands.push('does something again and again');
		});
		watch(window, 'setTimeout', ([, delay]) => {
			if (Number(delay ?? 0) > LONGEST) demands.push(`does something after ${String(delay)} ms`);
		});
	});
	return () => page.evaluate(() => (window as unknown as { demands: string[] }).demands);
}

/** What asks to log in, sends or remembers something, plays, or moves by itself. It runs in the page. */
export function restless(): number {
	const asking =
		'form[action], form[method=post], input[type=password], [autocomplete]:not([autocomplete=off])';
	const playing = 'iframe, video, audio, meta[http-equiv=refresh]';
	return [...document.querySelectorAll(`${asking}, ${playing}`), ...document.getAnimations()]
		.length;
}

/** What moves although the reader asked for less motion. It runs in the page. */
export function moving(): string[] {
	const styled = [...document.querySelectorAll('*')].filter((element) => {
		const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
		return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth';
	});
	return [
		...styled.map(({ tagName }) => `${tagName} would move`),
		...document.getAnimations().map(({ playState }) => `an animation is ${playState}`),
	];
}
