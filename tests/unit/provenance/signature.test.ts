import { spawnSync } from 'node:child_process';
import {
	appendFileSync,
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checksumsOf } from '../../../src/open-data/write-checksums.ts';
import { findProgram } from '../../browser/find-program.ts';

const minisign = findProgram({ commands: ['minisign'], packages: ['minisign'] });
const sha256sum = findProgram({ commands: ['sha256sum'], packages: ['coreutils'] });

/** The commands of docs/verifying.md below a heading, which are what is tested. */
function commandsUnder(heading: string): string {
	const [, text = ''] = readFileSync('docs/verifying.md', 'utf8').split(`## ${heading}\n`);
	const [, commands] = /```sh\n(.*?)```/s.exec(text) ?? [];
	if (commands === undefined)
		throw new Error(`docs/verifying.md has no commands under ${heading}.`);
	return commands;
}

describe.skipIf(!minisign || !sha256sum)('a signed copy of a site', () => {
	let place: string;
	const at = (name: string) => path.join(place, name);
	const run = (commands: string, cwd = place) =>
		spawnSync('sh', ['-ec', commands], { cwd, encoding: 'utf8' });
	/** What the commands for a stranger say of a copy in which something was changed. */
	const checked = (change: (copy: string) => void) => {
		const copy = mkdtempSync(at('copy-'));
		cpSync(at('dist'), copy, { recursive: true });
		change(copy);
		return run(commandsUnder('Check a copy'), copy);
	};

	beforeAll(() => {
		place = mkdtempSync(path.join(tmpdir(), 'signed-'));
		mkdirSync(at('dist/data/v1/releases'), { recursive: true });
		writeFileSync(at('dist/index.html'), '<p>Ring</p>');
		writeFileSync(at('dist/data/v1/releases/2026-08.json'), '{}');
		writeFileSync(at('dist/SHA256SUMS'), checksumsOf(at('dist')));
		// A throw-away key: without a password, which the real one has.
		const made = run('minisign -G -W -p minisign.pub -s minisign.key');
		expect(made.status, made.stderr).toBe(0);
		const signed = run(commandsUnder('Sign').replace('minisign -S', 'minisign -S -s minisign.key'));
		expect(signed.status, signed.stderr).toBe(0);
	});

	afterAll(() => {
		rmSync(place, { recursive: true });
	});

	test('is found whole, with nothing in it that is not signed', () => {
		const { status, stdout, stderr } = checked(() => undefined);
		expect(status, stderr).toBe(0);
		expect(stdout).toContain('Signature and comment signature verified');
		expect(stdout).not.toContain('index.html');
	});

	test('is still whole once it was packed for a server', () => {
		const { status, stdout } = checked((copy) => {
			for (const name of ['index.html.br', 'index.html.gz', '_headers'])
				writeFileSync(path.join(copy, name), 'made from the others');
		});
		expect(status).toBe(0);
		expect(stdout).not.toMatch(/index|_headers/);
	});

	test('fails where a file was changed', () => {
		const { status, stdout, stderr } = checked((copy) => {
			appendFileSync(path.join(copy, 'index.html'), ' ');
		});
		expect(status).not.toBe(0);
		expect(stdout + stderr).toContain('index.html: FAILED');
	});

	test('fails where a file is gone', () => {
		const { status } = checked((copy) => {
			rmSync(path.join(copy, 'index.html'));
		});
		expect(status).not.toBe(0);
	});

	test('fails where the checksums were made anew for a changed file', () => {
		const { status, stderr } = checked((copy) => {
			appendFileSync(path.join(copy, 'index.html'), ' ');
			writeFileSync(path.join(copy, 'SHA256SUMS'), checksumsOf(copy));
		});
		expect(status).not.toBe(0);
		expect(stderr).toContain('Signature verification failed');
	});

	test('fails where somebody else signed', () => {
		const { status } = checked((copy) => {
			run(
				'minisign -G -W -p other.pub -s other.key && minisign -S -s other.key -m SHA256SUMS',
				copy,
			);
		});
		expect(status).not.toBe(0);
	});

	test('names a file that was added', () => {
		const { stdout } = checked((copy) => {
			writeFileSync(path.join(copy, 'more.html'), '<p>Give me your password</p>');
		});
		expect(stdout).toContain('more.html');
	});

	test('vouches for one release alone', () => {
		const alone = mkdtempSync(at('alone-'));
		mkdirSync(path.join(alone, 'data/v1/releases'), { recursive: true });
		for (const name of ['SHA256SUMS', 'SHA256SUMS.minisig', 'data/v1/releases/2026-08.json'])
			cpSync(at(`dist/${name}`), path.join(alone, name));
		const commands = commandsUnder('Check one file')
			.split('\n')
			.filter((line) => !line.startsWith('curl') && !line.startsWith('site='))
			.join('\n');
		expect(run(commands, alone).status).toBe(0);
		appendFileSync(path.join(alone, 'data/v1/releases/2026-08.json'), ' ');
		expect(run(commands, alone).status).not.toBe(0);
	});
});
