import { Command, CommanderError } from 'commander';
import { check } from './commands/check.ts';
import { diff } from './commands/diff.ts';
import { exportSheets } from './commands/export.ts';
import { importSheets } from './commands/import.ts';
import { addNew } from './commands/new.ts';
import { release } from './commands/release.ts';
import { stale } from './commands/stale.ts';
import { status } from './commands/status.ts';
import { verify } from './commands/verify.ts';
import { watch } from './commands/watch.ts';
import { ENDS, openDesk, WrongUse, type Desk, type DeskOptions } from './desk.ts';
import { checkWords } from './words/check.ts';
import { diffWords } from './words/diff.ts';
import { exportWords } from './words/export.ts';
import { importWords } from './words/import.ts';
import { newWords } from './words/new.ts';
import { releaseWords, verifyWords } from './words/release.ts';
import { staleWords } from './words/stale.ts';
import { statusWords } from './words/status.ts';
import { watchWords } from './words/watch.ts';

/**
 * The editors' command: `npm run guide -- COMMAND`. Exit code 0 if all is good, 1 if something was
 * found, 2 if it was used in a way it does not understand.
 */
const program = new Command('guide')
	.description('Check, change, compare and release a guide (docs/publishing.md).')
	.option('--lang <language>', 'nl or en')
	.option('--json', 'one JSON value on standard output')
	.exitOverride();

/** Runs a command at a desk, with its arguments and then its options; it returns the exit code. */
const at =
	(work: (desk: Desk, ...given: never[]) => number | Promise<number>) =>
	async (...given: unknown[]): Promise<void> => {
		const desk = openDesk(program.opts<DeskOptions>());
		// Commander adds the command itself as the last one.
		process.exitCode = await work(desk, ...(given.slice(0, -1) as never[]));
	};

program
	.command('check')
	.description(checkWords.en.about)
	.option('--publish', checkWords.en.publish)
	.action(at(check));

const several = (value: string, before: string[] = []): string[] => [...before, value];

program
	.command('release <id>')
	.description(releaseWords.en.about)
	.option('--note <text>', 'what it is about; LANGUAGE=TEXT, repeated', several)
	.option('--demonstration', 'leave out the gates, and say so on every page')
	.option('--urgent <what>', 'APP/CRITERION or notice:ID that goes out at once, repeated', several)
	.option('--approver <role>', 'who decided what is urgent')
	.option('--reason <text>', 'why; LANGUAGE=TEXT, repeated', several)
	.option('--from <file>', 'reconstruct an earlier comparison (earlier/*.yaml)')
	.action(at(release));

program
	.command('new <kind> [id]')
	.description(newWords.en.about)
	.option('--set <key=value>', newWords.en.set, several)
	.action(at(addNew));

program.command('verify').description(verifyWords.en.about).action(at(verify));

program.command('status').description(statusWords.en.about).action(at(status));

program
	.command('stale')
	.description(staleWords.en.about)
	.option('--on <day>', staleWords.en.on)
	.option('--format <format>', staleWords.en.format)
	.action(at(stale));

program
	.command('diff <from> [to]')
	.description(diffWords.en.about)
	.option('--format <format>', 'md, html or json')
	.option('--out <file>', 'write it to a file')
	.action(at(diff));

program
	.command('watch')
	.description(watchWords.en.about)
	.requiredOption('--collection <dir>', watchWords.en.collection)
	.option('--list <file>', watchWords.en.list, 'watch-list.json')
	.action(at(watch));

program
	.command('export <target>')
	.description(exportWords.en.about)
	.option('--force', exportWords.en.force)
	.action(at(exportSheets));

program
	.command('import <source>')
	.description(importWords.en.about)
	.option('--dry-run', importWords.en['dry-run'])
	.option('--yes', importWords.en.yes)
	.action(at(importSheets));

try {
	await program.parseAsync();
} catch (error) {
	if (error instanceof CommanderError) {
		process.exitCode = error.exitCode === 0 ? ENDS.good : ENDS.wrongUse;
	} else if (error instanceof WrongUse) {
		console.error(error.message);
		process.exitCode = ENDS.wrongUse;
	} else {
		throw error;
	}
}
