import { spawnSync } from 'node:child_process';
import { processorTime } from './processor-time.ts';

/** How a server bore what was asked of it. */
export interface Load {
	/** Answers a second. */
	rate: number;
	/** Milliseconds in which half, and 99 of 100, had their answer. */
	half: number;
	most: number;
	/** Bytes an answer takes, its head included. */
	bytes: number;
	/** Microseconds that the server computed for an answer. */
	work: number;
}

const SECONDS = 5;
const AT_ONCE = 64;
/** What wrk runs in the end; in Lua, with times in microseconds. */
export const REPORT = `done = function(summary, latency)
  local failed = summary.errors.status + summary.errors.connect + summary.errors.timeout
  print(string.format('{"requests":%d,"bytes":%d,"duration":%d,"half":%d,"most":%d,"failed":%d}',
    summary.requests, summary.bytes, summary.duration, latency:percentile(50), latency:percentile(99), failed))
end
`;

/** The program that asks, and a file that holds REPORT. */
export interface Wrk {
	wrk: string;
	script: string;
}

interface Report {
	requests: number;
	bytes: number;
	duration: number;
	half: number;
	most: number;
	failed: number;
}

/**
 * Asks for one address as fast as it is answered, from this machine.
 *
 * @throws if anything was answered with an error
 */
export function loadOf(
	{ address: host, pid }: { address: string; pid: number },
	path: string,
	{ wrk, script }: Wrk,
): Load {
	const address = host + path;
	const before = processorTime(pid);
	const { stdout } = spawnSync(
		wrk,
		[
			...['-t', '1', '-c', String(AT_ONCE), '-d', `${String(SECONDS)}s`],
			...['-H', 'Accept-Encoding: br', '-s', script, address],
		],
		{ encoding: 'utf8' },
	);
	const [line] = /^\{.*\}$/m.exec(stdout) ?? [];
	if (line === undefined) throw new Error(`wrk measured nothing of ${address}.\n${stdout}`);
	const work = processorTime(pid) - before;
	const { requests, bytes, duration, half, most, failed } = JSON.parse(line) as Report;
	if (failed > 0) throw new Error(`${address} failed ${String(failed)} times.`);
	return {
		rate: requests / (duration / 1e6),
		half: half / 1000,
		most: most / 1000,
		bytes: bytes / requests,
		work: (work * 1e6) / requests,
	};
}
