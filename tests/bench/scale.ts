import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { writeGrownGuide } from '../fixtures/grown/grown-guide.ts';
import { atMost, type Figure } from './figures.ts';

const CRITERIA = 30;
/** Ten times the apps may cost ten times the work; a little more is the machine. */
const LINEAR = 1.3;
/** What a page may weigh: the first flight of a connection. */
const FIRST_FLIGHT = 14_600;
/** What may be fetched for one search, in one language. */
const SEARCH = 100_000;
/** Pages below this many bytes are light in any case. */
const LIGHT = 3 * FIRST_FLIGHT;
/** Megabytes; a guide of thousands is held in memory whole. */
const HEAP = 12_288;
/** Files that a browser fetches for one thing that somebody does, by their end. */
const FETCHED = [
	'search/index.json',
	'choose/data.json',
	'beside/list.json',
	'organisations/check/data.json',
	'schools/record/data.json',
];

interface Built {
	apps: number;
	pages: number;
	/** Seconds of processor time, which other work on the machine does not change. */
	seconds: number;
	/** Megabytes at the most. */
	memory: number;
	files: string[];
	folder: string;
}

/** How many apps: two sizes to compare, or one; SCALE=100,300 for a quick look. */
const sizes = (): number[] => (process.env['SCALE'] ?? '300,3000').split(',').map(Number);

/** Says when a process ends what it took, in a file. */
const REPORTER = `data:text/javascript,${encodeURIComponent(
	"import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(process.env.USAGE_FILE, JSON.stringify(process.resourceUsage())));",
)}`;

function build(apps: number, within: string): Built {
	const guide = path.join(within, `guide-${apps}`);
	const folder = path.join(within, `site-${apps}`);
	const usage = path.join(within, 'usage.json');
	writeGrownGuide(guide, { apps, criteria: CRITERIA });
	const config = `scale-${process.pid}.config.mjs`;
	const settings = { outDir: folder, cacheDir: `${folder}-cache` };
	writeFileSync(
		config,
		`import base from './astro.config.mjs';\nexport default { ...base, ...${JSON.stringify(settings)} };\n`,
	);
	const { status, stdout } = spawnSync(
		process.execPath,
		[
			...[`--max-old-space-size=${HEAP}`, '--import', REPORTER],
			...['node_modules/astro/bin/astro.mjs', 'build', '--config', config, '--silent'],
		],
		{ env: { ...process.env, GUIDE_DIR: guide, USAGE_FILE: usage }, encoding: 'utf8' },
	);
	rmSync(config);
	if (status !== 0) throw new Error(`The build of ${apps} apps failed.\n${stdout}`);
	const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(
		readFileSync(usage, 'utf8'),
	) as NodeJS.ResourceUsage;
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	return {
		apps,
		pages: files.filter((name) => name.endsWith('.html')).length,
		seconds: (userCPUTime + systemCPUTime) / 1e6,
		memory: maxRSS / 1024,
		files,
		folder,
	};
}

const sent = (file: string): number =>
	brotliCompressSync(readFileSync(file), {
		params: { [constants.BROTLI_PARAM_QUALITY]: statSync(file).size > 3e6 ? 9 : 11 },
	}).length;

/** The heaviest page, of each folder only the one with the most bytes being weighed. */
function heaviest({ files, folder }: Built): { name: string; bytes: number } {
	const kinds = new Map<string, { name: string; size: number }>();
	for (const name of files.filter((one) => one.endsWith('.html'))) {
		const parts = name.split('/');
		const kind = `${parts.slice(0, 2).join('/')} ${parts.length}`;
		const { size } = statSync(path.join(folder, name));
		if (size > Math.max(LIGHT, kinds.get(kind)?.size ?? 0)) kinds.set(kind, { name, size });
	}
	return [...kinds.values()]
		.map(({ name }) => ({ name, bytes: sent(path.join(folder, name)) }))
		.reduce((most, one) => (one.bytes > most.bytes ? one : most), { name: '', bytes: 0 });
}

function figuresOf(built: Built): Figure[] {
	const { apps, pages, seconds, memory, files, folder } = built;
	const own = (what: string, figure: string): Figure => ({ what: `${apps} apps: ${what}`, figure });
	const page = heaviest(built);
	const size = files.reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0);
	const tables = files.filter((name) => /^en\/compare\/.*\.html$/.test(name)).length;
	const fetched = FETCHED.filter((name) => files.includes(`en/${name}`)).map(
		(name) => [name, sent(path.join(folder, 'en', name))] as const,
	);
	return [
		own('pages', String(pages)),
		own('processor time a page', `${((seconds / pages) * 1000).toFixed(2)} ms`),
		own('memory at the most', `${memory.toFixed(0)} MB`),
		own('size of the site', `${(size / 1e6).toFixed(0)} MB`),
		own('pages of the matrix, a language', String(tables)),
		atMost(`${apps} apps: heaviest page (${page.name})`, page.bytes, FIRST_FLIGHT, ' bytes'),
		...fetched.map(([name, bytes]) =>
			name === 'search/index.json'
				? atMost(`${apps} apps: fetched for a search`, bytes, SEARCH, ' bytes')
				: own(`fetched, ${name}`, `${bytes} bytes`),
		),
	];
}

/** What a build costs, and how much a visitor gets at once, where there are thousands of apps. */
export function benchScale(): Figure[] {
	const within = mkdtempSync(path.join(tmpdir(), 'scale-'));
	try {
		const figures: Figure[] = [];
		const all = sizes().map((apps) => {
			const built = build(apps, within);
			figures.push(...figuresOf(built));
			rmSync(built.folder, { recursive: true });
			return built;
		});
		const [few, many] = all;
		if (!few || !many) return figures;
		const ratio = (of: (built: Built) => number) => of(many) / many.pages / (of(few) / few.pages);
		const what = `a page at ${many.apps} apps against ${few.apps}, times`;
		return [
			...figures,
			atMost(
				`processor time, ${what}`,
				ratio(({ seconds }) => seconds),
				LINEAR,
			),
			atMost(
				`memory, ${what}`,
				ratio(({ memory }) => memory),
				LINEAR,
			),
		];
	} finally {
		rmSync(within, { recursive: true });
	}
}
