/**
 * A program that writes states of an invented folder and is ended, or stands still, at the n-th
 * time that it touches the disk: `node writing-program.ts FOLDER FROM TO [kill|hang N]`.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [, , folder = '', from = '0', to = '0', act, at] = process.argv;
const moment = Number(at ?? Infinity);
let touched = 0;

function stop(): void {
	if (act === 'kill') process.kill(process.pid, 'SIGKILL');
	process.stdout.write('still\n');
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

const original = fs.writeFileSync;
const touching = [
	'mkdirSync',
	'linkSync',
	'unlinkSync',
	'renameSync',
	'rmSync',
	'rmdirSync',
] as const;
for (const name of [...touching, 'fsyncSync', 'chmodSync', 'writeFileSync'] as const) {
	const real = fs[name] as (...given: unknown[]) => unknown;
	const counted = (...given: unknown[]): unknown => {
		touched += 1;
		if (touched === moment) {
			// A file of which only half arrived.
			if (name === 'writeFileSync') original(String(given[0]), String(given[1]).slice(0, 9));
			stop();
		}
		return real(...given);
	};
	Object.assign(fs, { [name]: counted });
}
syncBuiltinESMExports();

const { writeTogether } = await import('../../../src/guide-files/write-together.ts');
const { stateChanges } = await import('./writing-states.ts');
for (let state = Number(from); state <= Number(to); state += 1) {
	writeTogether(folder, stateChanges(state));
	if (state === Number(from)) process.stdout.write('begun\n');
}
process.stdout.write(`touched ${touched}\n`);
