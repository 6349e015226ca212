import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

const INSTALL_MILLISECONDS = 600_000;

/** Without a window to draw, the tests run a third faster; then whole browsers. */
const commands = [
	'chromium-headless-shell',
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome',
	'microsoft-edge',
];

const usualPlaces = [
	'/usr/lib/chromium/chromium',
	'/opt/google/chrome/chrome',
	'/snap/bin/chromium',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const help = `No Chromium was found, and none could be installed. Either
  npx playwright install --with-deps chromium     (from the internet)
  sudo apt-get install chromium                   (Debian)
or install Chrome, and run the tests again.`;

const isRoot = (): boolean => process.getuid?.() === 0;

/** What every start of the browser needs; a sandbox cannot be made by root. */
export const launchArguments: string[] = [
	...(isRoot() ? ['--no-sandbox'] : []),
	'--disable-quic',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
];

/** Runs a command quietly; false if it fails, is not there or takes too long. */
function succeeds(command: string, parameters: string[], timeout = 20_000): boolean {
	try {
		execFileSync(command, parameters, { stdio: 'ignore', timeout });
		return true;
	} catch {
		return false;
	}
}

/** A browser can be there and still not start, for want of a library or behind a stub. */
const starts = (file: string): boolean => existsSync(file) && succeeds(file, ['--version']);

function installedChromium(): string | undefined {
	const folders = (process.env['PATH'] ?? '').split(path.delimiter);
	const onPath = commands.flatMap((name) => folders.map((folder) => path.join(folder, name)));
	return [chromium.executablePath(), ...onPath, ...usualPlaces].find(starts);
}

const hasFromDebian = (): boolean =>
	['chromium-headless-shell', 'chromium'].some((name) =>
		succeeds('apt-get', ['install', '-y', name], INSTALL_MILLISECONDS),
	);

const installers = [
	() => succeeds('npx', ['playwright', 'install', 'chromium'], INSTALL_MILLISECONDS),
	() => isRoot() && succeeds('apt-get', ['update'], INSTALL_MILLISECONDS) && hasFromDebian(),
];

/**
 * The file of a Chromium that starts: Playwright's own, or the system's, or else one that is
 * installed now. Playwright loads its settings once per process, so the answer is kept.
 *
 * @throws if there is none and none can be installed
 */
export function findChromium(): string {
	const known = process.env['TEST_CHROMIUM'];
	if (known) return known;
	let found = installedChromium();
	for (const install of found ? [] : installers) {
		console.log('Installing a Chromium for the tests; this happens once.');
		install();
		found = installedChromium();
		if (found) break;
	}
	if (!found) throw new Error(help);
	process.env['TEST_CHROMIUM'] = found;
	return found;
}
