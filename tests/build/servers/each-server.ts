import { describe } from 'vitest';
import { findServer, type ServerName } from '../../browser/find-server.ts';

const SERVERS: readonly ServerName[] = ['nginx', 'caddy'];

/**
 * Describes how both servers behave. Where one is not installed there is nothing to try; its tests
 * then count as skipped.
 */
export function eachServer(about: string, work: (name: ServerName) => void): void {
	for (const name of SERVERS)
		describe.skipIf(findServer(name) === undefined)(`${name} ${about}`, () => {
			work(name);
		});
}
