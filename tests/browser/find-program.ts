import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** What is looked for, and where it comes from. */
export interface Wanted {
	/** Names of the program, best first. */
	commands: readonly string[];
	/** The packages of Debian that bring it. */
	packages: readonly string[];
	/** Files that must be there besides, such as a module of a server. */
	files?: readonly string[];
}

const INSTALL_MILLISECONDS = 300_000;
const UPDATE_MILLISECONDS = 60_000;

/** Where Debian puts servers; the path of an ordinary user often leaves it out. */
const FOLDERS = [
	...(process.env['PATH'] ?? '').split(path.delimiter),
	'/usr/sbin',
	'/usr/local/sbin',
];

/** Without a network, soon said. */
const IMPATIENT = ['-o', 'Acquire::http::Timeout=10', '-o', 'Acquire::Retries=0'];
/** Others may be installing too. */
const IN_TURN = ['-o', 'DPkg::Lock::Timeout=120'];

/** What was looked for in this process, so that a failure is not tried again. */
const known = new Map<string, string | undefined>();

function installed({ commands, files = [] }: Wanted): string | undefined {
	if (!files.every((file) => existsSync(file))) return undefined;
	const places = commands.flatMap((name) => FOLDERS.map((folder) => path.join(folder, name)));
	return places.find((file) => existsSync(file));
}

const apt = (parameters: readonly string[], timeout: number): boolean =>
	spawnSync('apt-get', [...IMPATIENT, ...IN_TURN, ...parameters], {
		stdio: 'ignore',
		timeout,
		// A server that a package brings is not started.
		env: {
			...process.env,
			DEBIAN_FRONTEND: 'noninteractive',
			SYSTEMD_OFFLINE: '1',
			RUNLEVEL: '1',
		},
	}).status === 0;

function install(packages: readonly string[]): void {
	console.log(`Installing ${packages.join(', ')} for the tests; this happens once.`);
	const from = ['install', '-y', '--no-install-recommends', ...packages];
	if (apt(from, INSTALL_MILLISECONDS)) return;
	if (apt(['update'], UPDATE_MILLISECONDS)) apt(from, INSTALL_MILLISECONDS);
}

const mayInstall = (): boolean =>
	process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && existsSync('/usr/bin/dpkg');

/**
 * The file of a program of Debian's packages: the one that is there, or else one that is installed
 * now, where that can be done. Where it cannot, it says what is missing, and the tests that need it
 * are skipped.
 *
 * @example findProgram({ commands: ['caddy'], packages: ['caddy'] }) // => '/usr/bin/caddy'
 */
export function findProgram(wanted: Wanted): string | undefined {
	const key = JSON.stringify(wanted);
	if (known.has(key)) return known.get(key);
	let found = installed(wanted);
	if (!found && mayInstall()) {
		install(wanted.packages);
		found = installed(wanted);
	}
	if (!found) console.log(missing(wanted));
	known.set(key, found);
	return found;
}

const missing = ({ commands, packages }: Wanted): string =>
	`${commands.join(' or ')} is not installed, so what needs it is skipped. On Debian: apt-get install ${packages.join(' ')}`;
