import { spawnSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findServer } from '../../browser/find-server.ts';

const COMMAND = path.resolve('src/cli/deploy.ts');
let place: string;

const inPlace = (...names: string[]) => path.join(place, ...names);
const deploy = (...words: string[]) =>
	spawnSync(process.execPath, [COMMAND, ...words], { cwd: place, encoding: 'utf8' });

const page = (address: string) => `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">\
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'sha256-abc='">\
<link rel="canonical" href="${address}"><title>t</title></head><body>${'Words. '.repeat(300)}</body></html>`;

function siteAt(address: string): void {
	mkdirSync(inPlace('dist/en'), { recursive: true });
	for (const file of ['index.html', '404.html', 'en/index.html'])
		writeFileSync(inPlace('dist', file), page(address));
}

const everything = () => readdirSync(place, { recursive: true, encoding: 'utf8' }).sort();

beforeEach(() => {
	place = mkdtempSync(path.join(tmpdir(), 'deployed-'));
});
afterEach(() => {
	rmSync(place, { recursive: true });
});

test('a built site gets packed copies and configurations', () => {
	siteAt('https://example.org/en/');
	const { status, stdout, stderr } = deploy();
	expect(status, stderr).toBe(0);
	expect(stdout).toContain('3 files packed');
	const plain = readFileSync(inPlace('dist/en/index.html'));
	expect(brotliDecompressSync(readFileSync(inPlace('dist/en/index.html.br')))).toEqual(plain);
	expect(gunzipSync(readFileSync(inPlace('dist/en/index.html.gz')))).toEqual(plain);
	for (const file of ['deploy/made/nginx.conf', 'deploy/made/Caddyfile', 'dist/_headers'])
		expect(readFileSync(inPlace(file), 'utf8')).toContain("'sha256-abc='");
	expect(everything().filter((file) => file.endsWith('.part'))).toEqual([]);
});

test.each(['http://localhost:4321/en/', 'http://127.0.0.1/en/', 'http://example.org/en/'])(
	'a site that says it stands at %s is refused, with what to do, and nothing is written',
	(address) => {
		siteAt(address);
		const before = everything();
		const { status, stderr } = deploy();
		expect(status).toBe(1);
		expect(stderr).toContain(new URL(address).origin);
		expect(stderr).toContain('SITE_URL=https://');
		expect(everything()).toEqual(before);
		expect(deploy('--for-trial').status).toBe(0);
		expect(existsSync(inPlace('deploy/made/nginx.conf'))).toBe(true);
	},
);

test.each([
	['nowhere', 'There is no folder'],
	['.', 'index.html is missing'],
])('%s is not a built site, and what to do is said', (folder, said) => {
	const { status, stderr } = deploy(folder);
	expect(status).toBe(1);
	expect(stderr).toContain(said);
	expect(stderr).toContain('npm run build');
	expect(everything()).toEqual([]);
});

test('a page without a policy stops it before anything is written', () => {
	siteAt('https://example.org/en/');
	writeFileSync(inPlace('dist/en/index.html'), '<!DOCTYPE html><title>t</title>');
	const before = everything();
	const { status, stderr } = deploy();
	expect(status).toBe(1);
	expect(stderr).toContain('en/index.html has no content security policy');
	expect(everything()).toEqual(before);
});

test.each([['--wrong'], ['one', 'two']])('%s is answered with how to ask', (...words) => {
	const { status, stderr } = deploy(...words);
	expect(status).toBe(2);
	expect(stderr).toContain('Usage: npm run deploy');
});

describe('what it writes', () => {
	const nginx = findServer('nginx');
	const caddy = findServer('caddy');
	/** As the file says, but for the places that only a container has. */
	const onThisMachine = (file: string): string => {
		const written = readFileSync(inPlace('deploy/made', file), 'utf8')
			.replaceAll('/srv/site', inPlace('dist'))
			.replaceAll('/tmp/', `${inPlace('run')}/`)
			.replaceAll('/dev/stdout', inPlace('visits'));
		mkdirSync(inPlace('run'));
		writeFileSync(inPlace('config'), written);
		return inPlace('config');
	};

	beforeEach(() => {
		siteAt('https://example.org/en/');
		deploy();
	});

	test.skipIf(!nginx)('is found sound by nginx', () => {
		const config = onThisMachine('nginx.conf');
		const { status, stderr } = spawnSync(nginx ?? '', ['-t', '-c', config, '-e', 'stderr'], {
			encoding: 'utf8',
		});
		expect(stderr).not.toMatch(/warn|emerg/);
		expect(status).toBe(0);
	});

	test.skipIf(!caddy)('is found sound by Caddy, under a name of its own too', () => {
		const config = onThisMachine('Caddyfile');
		for (const address of [undefined, 'example.org']) {
			const { status, stderr } = spawnSync(
				caddy ?? '',
				['validate', '--config', config, '--adapter', 'caddyfile'],
				{
					encoding: 'utf8',
					env: { ...process.env, HOME: place, XDG_DATA_HOME: place, SITE_ADDRESS: address },
				},
			);
			expect(stderr).not.toMatch(/not formatted|"level":"error"/);
			expect(status).toBe(0);
		}
	});
});
