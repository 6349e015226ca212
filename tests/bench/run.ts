import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readGuide } from '../../src/guide-files/read-guide.ts';
import { buildDay, guideFolder } from '../../src/guide-files/settings.ts';
import { judgeGuide } from '../../src/integrity/judge-guide.ts';
import { benchEvaluation } from './evaluation.ts';
import { benchFiltering } from './filtering.ts';

/** What a page may weigh: what fits the first flight of a connection. */
const BAR = 14_600;
const HEAVIEST = 5;

const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
const bin = path.resolve('node_modules/.bin');
const ratio = (share: number): string => share.toFixed(2);

function seconds(work: () => void): number {
	const begun = performance.now();
	work();
	return (performance.now() - begun) / 1000;
}

const htmlIn = (dist: string): string[] =>
	readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));

/** A guide with every app twice, under another id and name. */
function twice(guide: string): string {
	const copy = path.join(folder, 'twice');
	cpSync(guide, copy, { recursive: true });
	for (const file of readdirSync(path.join(guide, 'apps'))) {
		const text = readFileSync(path.join(guide, 'apps', file), 'utf8');
		const twin = text
			.replace(/^name: "?(.*?)"?$/m, 'name: "$1 (twin)"')
			.replace(/^aliases:.*\n(?: *- .*\n)*/m, '');
		writeFileSync(path.join(copy, 'apps', file.replace('.yaml', '-twin.yaml')), twin);
	}
	return copy;
}

/** Builds a guide beside the site, with a cache of its own. */
function build(guide: string, name: string): { time: number; apps: number; pages: number } {
	const outDir = path.join(folder, name);
	const config = path.resolve(`bench-${process.pid}.config.mjs`);
	const settings = `import base from './astro.config.mjs';
export default { ...base, outDir: ${JSON.stringify(outDir)}, cacheDir: ${JSON.stringify(`${outDir}-cache`)} };
`;
	writeFileSync(config, settings);
	const time = seconds(() => {
		const { status, stdout } = spawnSync(
			path.join(bin, 'astro'),
			['build', '--config', path.basename(config)],
			{ env: { ...process.env, GUIDE_DIR: guide }, encoding: 'utf8' },
		);
		rmSync(config);
		if (status !== 0) throw new Error(`The build of ${guide} failed.\n${stdout}`);
	});
	const apps = readdirSync(path.join(guide, 'apps')).length;
	return { time, apps, pages: htmlIn(outDir).length };
}

function benchBuild(): string {
	const once = build(guideFolder(), 'once');
	const double = build(twice(guideFolder()), 'double');
	const perApp = double.time / double.apps / (once.time / once.apps);
	const perPage = double.time / double.pages / (once.time / once.pages);
	console.log(
		`Build, ${double.apps} apps against ${once.apps}: ${ratio(perApp)} times the cost of an app, ${ratio(perPage)} times that of a page (linear is 1 or less).`,
	);
	return path.join(folder, 'once');
}

function benchReading(): void {
	// The first reading also loads and compiles the code that reads.
	readGuide(guideFolder());
	const read = seconds(() => readGuide(guideFolder()));
	const both = seconds(() => judgeGuide(readGuide(guideFolder()), buildDay()));
	console.log(
		`Guide: read in ${ratio(read)} s; judging adds ${ratio(both / read - 1)} times that.`,
	);
}

function benchWeight(dist: string): void {
	const weights = htmlIn(dist).map((name) => ({
		name,
		share: brotliCompressSync(readFileSync(path.join(dist, name))).length / BAR,
	}));
	console.log(`Heaviest pages, as a share of ${BAR} bytes:`);
	for (const { name, share } of weights.sort((a, b) => b.share - a.share).slice(0, HEAVIEST)) {
		console.log(`  ${ratio(share)} ${name}`);
	}
}

/** What others say of a page; neither tool is needed to work on the site. */
function benchOthers(dist: string): void {
	const require = createRequire(import.meta.url);
	const found = (name: string) => {
		try {
			return require.resolve(name);
		} catch {
			return undefined;
		}
	};
	if (!found('lighthouse')) {
		console.log('Lighthouse: not installed; "npx lighthouse ADDRESS" against "npm start" runs it.');
	}
	const jar = found('vnu-jar/build/dist/vnu.jar');
	const hasJava = spawnSync('java', ['-version']).status === 0;
	if (!jar || !hasJava) {
		console.log('Nu checker: needs Java and the package vnu-jar, and at least one is missing.');
		return;
	}
	const { status, stderr } = spawnSync(
		'java',
		['-jar', jar, '--errors-only', '--skip-non-html', dist],
		{ encoding: 'utf8', maxBuffer: 1e8 },
	);
	console.log(status === 0 ? 'Nu checker: no errors.' : `Nu checker:\n${stderr.slice(0, 4000)}`);
}

try {
	benchReading();
	benchEvaluation();
	benchFiltering();
	const dist = benchBuild();
	benchWeight(dist);
	benchOthers(dist);
} finally {
	rmSync(folder, { recursive: true });
}
