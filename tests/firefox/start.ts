import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { findFirefox } from '../browser/find-firefox.ts';

/** Settings of Firefox (`about:config`): the only way to some, until WebDriver BiDi has words for them. */
export type Preferences = Readonly<Record<string, string | number | boolean>>;

export interface Running {
	/** Where it listens to WebDriver BiDi. */
	endpoint: string;
	/** Where it puts what is downloaded. */
	downloads: string;
	stop: () => Promise<void>;
}

const MISSING = `No Firefox was found, and none could be installed. On Debian:
  sudo apt-get install firefox-esr`;

/**
 * Starts Firefox without a window, with a home, a profile and a folder for downloads of its own,
 * which go away with it. It speaks WebDriver BiDi, so nothing is downloaded to drive it.
 */
export async function startFirefox(preferences: Preferences = {}): Promise<Running> {
	const executablePath = findFirefox();
	if (executablePath === undefined) throw new Error(MISSING);
	const home = mkdtempSync(path.join(tmpdir(), 'firefox-'));
	const [profile, downloads] = ['profile', 'downloads'].map((name) => path.join(home, name));
	if (profile === undefined || downloads === undefined) throw new Error(home);
	mkdirSync(downloads);
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath,
		headless: true,
		userDataDir: profile,
		env: { ...process.env, HOME: home },
		extraPrefsFirefox: { ...savingTo(downloads), ...preferences },
	});
	const endpoint = browser.wsEndpoint();
	const running = browser.process();
	// Firefox has one session at a time; it is for whoever comes first.
	await browser.disconnect();
	const stop = async () => {
		const ended = new Promise((done) => running?.once('exit', done));
		running?.kill();
		await ended;
		rmSync(home, { recursive: true, force: true, maxRetries: 5 });
	};
	return { endpoint, downloads, stop };
}

/** Files are saved without asking where. */
const savingTo = (folder: string): Preferences => ({
	'browser.download.folderList': 2,
	'browser.download.dir': folder,
	'browser.download.always_ask_before_handling_new_types': false,
	'browser.download.open_pdf_attachments_inline': false,
});
