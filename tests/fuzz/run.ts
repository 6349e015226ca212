import { contentFiles } from './content-files.ts';
import { fragments } from './fragments.ts';
import { fuzz, type Figures } from './fuzz.ts';
import { records } from './records.ts';
import { spreadsheets } from './spreadsheets.ts';

/**
 * `npm run fuzz`: tries very many files, sheets, records and addresses that somebody could have
 * written to break the site. FUZZ_SEED repeats a run; of a failure the seed of that case is told, and
 * a run with it tries that case first. It runs without leave to write any file.
 */
const seed = Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 1_000_000_000));
console.log(`FUZZ_SEED=${seed}\n`);

if (!process.execArgv.includes('--permission'))
	throw new Error('Start it by `npm run fuzz`, so that nothing can be written.');

const rows: Figures[] = [];
for (const target of [contentFiles, spreadsheets, records, fragments])
	rows.push(await fuzz(target, target.cases, seed));

const COLUMNS = ['what', 'cases', 'refused', 'accepted', 'slowest', 'all', 'failed'];
const lines = rows.map(({ name, cases, refused, accepted, slowest, total, failures }) => [
	...[name, cases, refused, accepted].map(String),
	...[`${slowest.toFixed(0)} ms`, `${(total / 1000).toFixed(0)} s`, String(failures.length)],
]);
for (const cells of [COLUMNS, COLUMNS.map(() => '---'), ...lines])
	console.log(`| ${cells.join(' | ')} |`);

const failures = rows.flatMap((row) => row.failures);
for (const failure of failures) console.error(`\n${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;
