import { setTimeout as pause } from 'node:timers/promises';

const LONGEST_WAIT = 30_000;
const SOON = 100;

const answers = (address: string): Promise<boolean> =>
	fetch(address).then(
		({ ok }) => ok,
		() => false,
	);

/** Waits until a site is served at an address. */
export async function untilServed(site: string): Promise<void> {
	const latest = Date.now() + LONGEST_WAIT;
	while (!(await answers(`${site}/robots.txt`))) {
		if (Date.now() > latest) throw new Error(`Nothing answers at ${site}.`);
		await pause(SOON);
	}
}
