import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findFirefox } from './browser/find-firefox.ts';

/** How many checks held, and how many did not. */
interface Counts {
	passed: number;
	failed: number;
}

interface Step {
	name: string;
	/** The command, given the file for its report. */
	command: (report: string) => string[];
	/** The counts in that report; a step without one counts as a single check. */
	read?: (report: unknown) => Counts;
	/** Looks at the built site, so it cannot run without one. */
	overBuild?: true;
	/** What it needs that may not be had on this machine; without it nothing is counted. */
	needs?: { what: string; find: () => string | undefined };
}

interface VitestReport {
	numPassedTests: number;
	numFailedTests: number;
	testResults: { status: string; assertionResults: unknown[] }[];
}

interface PlaywrightReport {
	stats: { expected: number; unexpected: number; flaky: number };
}

const BUILD = 'build';

/** A file that could not be loaded has no tests in it, and counts as one that failed. */
function readVitest(report: unknown): Counts {
	const { numPassedTests, numFailedTests, testResults } = report as VitestReport;
	const broken = testResults.filter(
		({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
	);
	return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

function readPlaywright(report: unknown): Counts {
	const { expected, unexpected, flaky } = (report as PlaywrightReport).stats;
	return { passed: expected, failed: unexpected + flaky };
}

const script = (name: string) => () => ['npm', 'run', '--silent', name];

const vitest = (project: string) => (report: string) => [
	'vitest',
	'run',
	`--project=${project}`,
	'--reporter=dot',
	'--reporter=json',
	`--outputFile.json=${report}`,
];

const steps: readonly Step[] = [
	{ name: 'types', command: script('check:types') },
	{ name: 'types in islands', command: script('check:svelte') },
	{ name: 'lint', command: script('check:lint') },
	{ name: 'format', command: script('check:format') },
	{ name: 'the guide', command: script('check:guide') },
	{ name: 'unit and content tests', command: vitest('unit'), read: readVitest },
	{ name: BUILD, command: script('build') },
	{
		name: 'tests over the built site',
		command: vitest('build'),
		read: readVitest,
		overBuild: true,
	},
	{
		name: 'tests in a browser',
		command: () => ['playwright', 'test'],
		read: readPlaywright,
		overBuild: true,
	},
	{
		name: 'tests in Firefox',
		command: vitest('firefox'),
		read: readVitest,
		overBuild: true,
		needs: { what: 'Firefox', find: findFirefox },
	},
];

const folder = mkdtempSync(path.join(tmpdir(), 'test-reports-'));
const environment = {
	...process.env,
	PATH: [path.resolve('node_modules/.bin'), process.env['PATH']].join(path.delimiter),
	...(process.argv.includes('--all') ? { E2E_ALL: '1' } : {}),
};

/** Runs a step and counts; a report that is missing or says less than the exit code is a failure. */
function run({ name, command, read }: Step, index: number): Counts {
	const report = path.join(folder, `${index}.json`);
	const [file = '', ...parameters] = command(report);
	console.log(`\n== ${name}`);
	const begun = performance.now();
	const { status } = spawnSync(file, parameters, {
		stdio: 'inherit',
		env: { ...environment, TEST_REPORT: report },
	});
	const seconds = ((performance.now() - begun) / 1000).toFixed(1);
	console.log(`== ${name}: ${status === 0 ? 'good' : 'failed'}, ${seconds} s`);
	const counts = read ? countsIn(report, read) : { passed: 1, failed: 0 };
	if (status === 0 || counts.failed > 0) return counts;
	return { passed: read ? counts.passed : 0, failed: 1 };
}

function countsIn(report: string, read: (report: unknown) => Counts): Counts {
	try {
		return read(JSON.parse(readFileSync(report, 'utf8')));
	} catch {
		return { passed: 0, failed: 1 };
	}
}

const total: Counts = { passed: 0, failed: 0 };
let isBuilt = true;
for (const [index, step] of steps.entries()) {
	if (step.needs && step.needs.find() === undefined) {
		console.log(`\n== ${step.name}: skipped, because there is no ${step.needs.what}`);
		continue;
	}
	const isLost = step.overBuild === true && !isBuilt;
	if (isLost) console.log(`\n== ${step.name}: failed, because there is no build to look at`);
	const counts: Counts = isLost ? { passed: 0, failed: 1 } : run(step, index);
	if (step.name === BUILD) isBuilt = counts.failed === 0;
	total.passed += counts.passed;
	total.failed += counts.failed;
}
rmSync(folder, { recursive: true });

process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
