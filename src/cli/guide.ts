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
import {
	ENDS,
	localeSpoken,
	openDesk,
	WrongUse,
	type CommandWords,
	type Desk,
	type DeskOptions,
} from './desk.ts';
import { checkWords } from './words/check.ts';
import { diffWords } from './words/diff.ts';
import { exportWords } from './words/export.ts';
import { guideWords } from './words/guide.ts';
import { importWords } from './words/import.ts';
import { newWords } from './words/new.ts';
import { releaseWords, verifyWords } from './words/release.ts';
import { staleWords } from './words/stale.ts';
import { statusWords } from './words/status.ts';
import { watchWords } from './words/watch.ts';

// Whoever reads only the beginning (`guide status | head`) has read enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
	process.exit();
});

/**
 * The editors' command: `npm run guide -- COMMAND`. Exit code 0 if all is good, 1 if something was
 * found, 2 if it was used in a way it does not understand.
 */
const locale = localeSpoken(process.argv);
const inWords = <Key extends string>(words: CommandWords<Key>): Readonly<Record<Key, string>> =>
	words[locale];

const program = new Command('guide')
	.description(inWords(guideWords).about)
	.option('--lang <language>', inWords(guideWords).lang)
	.option('--json', inWords(guideWords).json)
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
	.description(inWords(checkWords).about)
	.option('--publish', inWords(checkWords).publish)
	.action(at(check));

const several = (value: string, before: string[] = []): string[] => [...before, value];

program
	.command('release <id>')
	.description(inWords(releaseWords).about)
	.option('--note <text>', inWords(releaseWords).noteOption, several)
	.option('--demonstration', inWords(releaseWords).demonstration)
	.option('--urgent <what>', inWords(releaseWords).urgentOption, several)
	.option('--approver <role>', inWords(releaseWords).approver)
	.option('--reason <text>', inWords(releaseWords).reasonOption, several)
	.option('--from <file>', inWords(releaseWords).fromOption)
	.action(at(release));

program
	.command('new <kind> [id]')
	.description(inWords(newWords).about)
	.option('--set <key=value>', inWords(newWords).set, several)
	.action(at(addNew));

program.command('verify').description(inWords(verifyWords).about).action(at(verify));

program.command('status').description(inWords(statusWords).about).action(at(status));

program
	.command('stale')
	.description(inWords(staleWords).about)
	.option('--on <day>', inWords(staleWords).on)
	.option('--format <format>', inWords(staleWords).format)
	.action(at(stale));

program
	.command('diff <from> [to]')
	.description(inWords(diffWords).about)
	.option('--format <format>', inWords(guideWords).diffFormat)
	.option('--out <file>', inWords(guideWords).out)
	.action(at(diff));

program
	.command('watch')
	.description(inWords(watchWords).about)
	.requiredOption('--collection <dir>', inWords(watchWords).collection)
	.option('--list <file>', inWords(watchWords).list, 'watch-list.json')
	.action(at(watch));

program
	.command('export')
	.argument('<target>', inWords(exportWords).target)
	.description(inWords(exportWords).about)
	.option('--force', inWords(exportWords).force)
	.action(at(exportSheets));

program
	.command('import')
	.argument('<source>', inWords(importWords).source)
	.description(inWords(importWords).about)
	.option('--dry-run', inWords(importWords)['dry-run'])
	.option('--yes', inWords(importWords).yes)
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
