import { spawnSync } from 'node:child_process';
import {
	cpSync,
	lutimesSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BuildStatement } from '../../../src/provenance/build-statement.ts';
import { SOURCE } from '../../../src/provenance/source-digest.ts';

const everything = process.env['E2E_ALL'] === '1';
const guide = everything ? 'content' : 'tests/fixtures/guide';
/** Two builds of the real guide, one after the other. */
const TWO_BUILDS = 1_800_000;
const DAY = '2026-11-22';
const LONG_AGO = new Date('2020-02-02T02:02:02Z');

/** What differs from one place to build at to another, and must not show. */
interface Place {
	folder: string;
	umask: string;
	environment: Record<string, string>;
}

const elsewhere = path.resolve('tests/build/reproducible/elsewhere.mjs');

let root: string;
let here: Place;
let there: Place;

/** The source and the guide in a folder of their own, with the packages. */
function copyTo({ folder }: Place): void {
	mkdirSync(folder, { recursive: true });
	for (const name of [...SOURCE, 'LICENSE', guide])
		cpSync(name, path.join(folder, name), { recursive: true });
	const packages = path.join(folder, 'node_modules');
	// Copies that take no room, so that packages stand somewhere else too; or else the same ones.
	const copied = everything ? spawnSync('cp', ['-al', 'node_modules', packages]).status : 1;
	if (copied === 0) return;
	rmSync(packages, { recursive: true, force: true });
	symlinkSync(path.resolve('node_modules'), packages);
}

function makeOld(folder: string): void {
	const names = SOURCE.flatMap((name) => [name, ...below(path.join(folder, name), name)]);
	for (const name of names) lutimesSync(path.join(folder, name), LONG_AGO, LONG_AGO);
}

const below = (folder: string, name: string): string[] =>
	name === 'src' || name === 'public'
		? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
				path.join(name, file),
			)
		: [];

function build({ folder, umask, environment }: Place): { status: number | null; output: string } {
	const astro = path.join(folder, 'node_modules/astro/bin/astro.mjs');
	const { status, stdout, stderr } = spawnSync(
		'sh',
		['-c', `umask ${umask}; exec "$0" "$@"`, process.execPath, astro, 'build'],
		{
			cwd: folder,
			encoding: 'utf8',
			env: {
				...process.env,
				...{ VITEST: undefined, NODE_ENV: undefined, FORCE_COLOR: undefined },
				...{ ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
				...{ GUIDE_DIR: guide, BUILD_DATE: DAY, SITE_URL: 'https://doorstep.example' },
				...environment,
			},
		},
	);
	return { status, output: stdout + stderr };
}

const built = ({ folder }: Place, name: string) => readFileSync(path.join(folder, 'dist', name));
const namesBuilt = ({ folder }: Place) =>
	readdirSync(path.join(folder, 'dist'), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			path.relative(path.join(folder, 'dist'), path.join(entry.parentPath, entry.name)),
		)
		.sort();

describe('two builds in two folders, at two times', () => {
	beforeAll(() => {
		root = mkdtempSync(path.join(tmpdir(), 'reproducible-'));
		here = {
			folder: path.join(root, 'a'),
			umask: '022',
			environment: { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' },
		};
		there = {
			folder: path.join(root, 'somewhere else', 'with-a-longer-name', 'b'),
			umask: '077',
			environment: {
				...{ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
				...{ NODE_OPTIONS: `--import=${elsewhere}`, UV_THREADPOOL_SIZE: '1', HOME: root },
			},
		};
		for (const place of [here, there]) copyTo(place);
		makeOld(there.folder);
		for (const place of [here, there]) {
			const { status, output } = build(place);
			expect(status, output).toBe(0);
		}
	}, TWO_BUILDS);

	afterAll(() => {
		rmSync(root, { recursive: true, force: true });
	});

	test('really were made at two times', () => {
		const program = 'process.stdout.write(new Date().getFullYear() + " " + fs.readdirSync("."))';
		const [one, other] = [here, there].map(
			({ folder, environment }) =>
				spawnSync(process.execPath, ['-e', program], {
					cwd: folder,
					encoding: 'utf8',
					env: { ...process.env, ...environment },
				}).stdout,
		);
		expect(one).not.toBe('');
		expect(Number(other?.slice(0, 4))).toBeGreaterThan(Number(one?.slice(0, 4)));
		expect(other?.slice(5).split(',')).toEqual(one?.slice(5).split(',').toReversed());
	});

	test('make the same files', () => {
		expect(namesBuilt(here).length).toBeGreaterThan(100);
		expect(namesBuilt(there)).toEqual(namesBuilt(here));
	});

	test('with the same bytes in them', () => {
		const differing = namesBuilt(here).filter(
			(name) => !built(here, name).equals(built(there, name)),
		);
		expect(differing).toEqual([]);
	});

	test('from which the same copy to read offline is made', () => {
		const [one, other] = [here, there].map(({ folder, environment }) => {
			const { status, stderr } = spawnSync(process.execPath, ['src/cli/offline.ts'], {
				cwd: folder,
				encoding: 'utf8',
				env: { ...process.env, ...environment },
			});
			expect(status, stderr).toBe(0);
			const [zip = ''] = readdirSync(folder).filter((name) => name.endsWith('.zip'));
			return { zip, bytes: readFileSync(path.join(folder, zip)) };
		});
		expect(one?.zip).toContain('-offline-');
		expect(other?.zip).toBe(one?.zip);
		expect(other && one?.bytes.equals(other.bytes)).toBe(true);
	});

	test('that name neither the folder nor the machine', () => {
		const statement = JSON.parse(built(here, 'build.json').toString()) as BuildStatement;
		expect(statement.settings.SITE_URL).toBe('https://doorstep.example');
		const telling = namesBuilt(there).filter((name) => {
			const bytes = built(there, name);
			return bytes.includes(root) || bytes.includes(path.resolve('.'));
		});
		expect(telling).toEqual([]);
	});
});
