import { defineConfig } from '@playwright/test';
import { findChromium, launchArguments } from './tests/browser/find-chromium.ts';

const port = process.env['PORT'] ?? '4329';
const baseURL = `http://127.0.0.1:${port}`;
const everything = process.env['E2E_ALL'] === '1';
const site = process.env['DIST_DIR'] ?? 'dist';

export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '*.test.ts',
	outputDir: 'test-results',
	snapshotPathTemplate: 'tests/e2e/heard/{arg}{ext}',
	fullyParallel: true,
	workers: 2,
	retries: 0,
	forbidOnly: true,
	// Long, because some tests walk through many pages; none waits for time to pass.
	timeout: everything ? 1_800_000 : 600_000,
	reporter: [['dot'], ...jsonReport()],
	use: {
		baseURL,
		browserName: 'chromium',
		// What does not come within this time does not come: say so, rather than wait for the test's end.
		actionTimeout: 30_000,
		navigationTimeout: 60_000,
		launchOptions: { executablePath: findChromium(), args: launchArguments },
	},
	webServer: {
		command: `node tests/browser/serve.ts ${site} ${port}`,
		url: `${baseURL}/robots.txt`,
		reuseExistingServer: false,
	},
});

/** Where the runner asks for its counts (tests/run.ts). */
function jsonReport(): [string, { outputFile: string }][] {
	const outputFile = process.env['TEST_REPORT'];
	return outputFile ? [['json', { outputFile }]] : [];
}
