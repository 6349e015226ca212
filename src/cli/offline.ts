import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { offlineCopy } from '../offline/offline-copy.ts';
import { nameOfCopy, NoCopy, readOfflineSite } from '../offline/offline-site.ts';
import { writeZip } from '../offline/write-zip.ts';
import { sha256 } from '../open-data/fingerprint.ts';

/**
 * Makes a copy of a built site that opens from a disk (`npm run offline -- nl`), in some languages or
 * all of them. docs/verifying.md says what is in it.
 */
function main(): void {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { site: { type: 'string', default: 'dist' }, out: { type: 'string', default: '.' } },
	});
	const site = readOfflineSite(path.resolve(values.site), positionals);
	const name = nameOfCopy(site);
	const file = path.resolve(values.out, `${name}.zip`);
	const within = function* () {
		for (const one of offlineCopy(site)) yield { ...one, name: `${name}/${one.name}` };
	};
	const count = writeZip(file, within(), site.statement.settings.BUILD_DATE);
	const size = (statSync(file).size / 1e6).toFixed(1);
	console.log(`${count} files, ${size} MB: ${file}\nSHA-256: ${sha256(readFileSync(file))}`);
}

try {
	main();
} catch (error) {
	if (!(error instanceof NoCopy) && !isWrongUse(error)) throw error;
	console.error(error.message);
	process.exitCode = 2;
}

/** What node:util has against words on the command line. */
function isWrongUse(error: unknown): error is Error {
	return (
		error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
	);
}
