import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second, on every machine that Debian runs on. */
const TICKS = 100;

/** Seconds that a server's workers have computed so far; says the same on a busy machine. */
export function processorTime(server: number): number {
	let ticks = 0;
	for (const name of readdirSync('/proc')) {
		if (!/^\d+$/.test(name)) continue;
		// The name of the program stands between brackets and may hold anything.
		const [, rest = ''] = statOf(name).split(') ');
		const fields = rest.split(' ');
		// Fields 4 (parent), 14 and 15 (user and system time) of proc(5), less the two before.
		if (Number(fields[1]) === server) ticks += Number(fields[11]) + Number(fields[12]);
	}
	return ticks / TICKS;
}

function statOf(process: string): string {
	try {
		return readFileSync(`/proc/${process}/stat`, 'utf8');
	} catch {
		// It ended meanwhile.
		return '';
	}
}
