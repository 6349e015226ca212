import {
	linkSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmdirSync,
	unlinkSync,
	writeFileSync,
} from 'node:fs';
import { changed, stageOf } from './writing-stage.ts';

/** Somebody else is writing this guide at this moment. */
export class GuideIsBeingWritten extends Error {
	override name = 'GuideIsBeingWritten';
}

/** The longest that a file system's clock stands still. */
const TICK = 20;

/**
 * Takes the stage of a guide for this process; a lock of a process that is gone is cleared.
 *
 * @throws GuideIsBeingWritten if another process has it
 */
export function takeStage(folder: string): void {
	const { lock } = stageOf(folder);
	const own = `${lock}.${process.pid}`;
	for (;;) {
		makeStage(folder);
		try {
			// A link appears with its content, so no reader ever sees a lock without a name on it.
			writeFileSync(own, String(process.pid));
			linkSync(own, lock);
			return;
		} catch (error) {
			const code = codeOf(error);
			// Another process has just taken the empty stage away.
			if (code === 'ENOENT') continue;
			if (code !== 'EEXIST') throw error;
			clearStaleLock(lock);
		} finally {
			attempt(() => {
				unlinkSync(own);
			}, 'ENOENT');
		}
	}
}

/** Gives the stage back; it is gone afterwards, unless another process has taken it at once. */
export function leaveStage(folder: string): void {
	const { lock, root } = stageOf(folder);
	unlinkSync(lock);
	attempt(
		() => {
			rmdirSync(root);
		},
		'ENOTEMPTY',
		'ENOENT',
	);
}

/**
 * Makes the folder of the stage at a time that the guide's folder has not had before, so that a
 * reader always sees from that time that somebody has written.
 */
function makeStage(folder: string): void {
	const { root } = stageOf(folder);
	for (;;) {
		const before = changed(folder);
		try {
			mkdirSync(root);
		} catch (error) {
			if (codeOf(error) === 'EEXIST') return;
			throw error;
		}
		if (changed(folder) !== before) return;
		attempt(
			() => {
				rmdirSync(root);
			},
			'ENOTEMPTY',
			'ENOENT',
		);
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, TICK);
	}
}

function clearStaleLock(lock: string): void {
	const holder = holderOf(lock);
	if (holder === undefined) return;
	if (isAlive(holder)) throw beingWritten(lock, holder);
	// Two processes may find the same stale lock: whoever moves it aside looks again at what it got.
	const aside = `${lock}.stale.${process.pid}`;
	attempt(() => {
		renameSync(lock, aside);
	}, 'ENOENT');
	const moved = holderOf(aside);
	if (moved !== undefined && moved !== holder && isAlive(moved)) {
		attempt(() => {
			linkSync(aside, lock);
		}, 'EEXIST');
	}
	attempt(() => {
		unlinkSync(aside);
	}, 'ENOENT');
}

const holderOf = (lock: string): number | undefined =>
	attempt(() => Number(readFileSync(lock, 'utf8')), 'ENOENT');

/** A lock with our own number is of an earlier process: this one writes one thing after another. */
function isAlive(pid: number): boolean {
	if (pid === process.pid || !Number.isInteger(pid) || pid <= 0) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return codeOf(error) === 'EPERM';
	}
}

const beingWritten = (lock: string, pid: number): GuideIsBeingWritten =>
	new GuideIsBeingWritten(
		`Another program (process ${pid}) is writing this guide. Wait until it has finished. If there is no such program, remove ${lock} and try again.`,
	);

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** Does something to a file that another process may be ahead of us with. */
function attempt<Result>(work: () => Result, ...allowed: string[]): Result | undefined {
	try {
		return work();
	} catch (error) {
		if (allowed.includes(codeOf(error) ?? '')) return undefined;
		throw error;
	}
}
