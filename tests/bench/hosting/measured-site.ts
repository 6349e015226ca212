import { chmodSync, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compressSite } from '../../../src/hosting/compress.ts';

/** The file that holds what an address shows. */
const fileOf = (address: string): string => address.replace(/\/$/, '/index.html');

/** A folder with only so much of a site, packed as it is published; packing all takes minutes. */
export async function measuredSite(
	site: string,
	addresses: readonly string[],
): Promise<{ folder: string; remove: () => void }> {
	const folder = mkdtempSync(path.join(tmpdir(), 'measured-'));
	// Who measures as root has a server that runs as somebody else.
	chmodSync(folder, 0o755);
	for (const file of new Set(['/404.html', ...addresses.map(fileOf)]))
		if (existsSync(site + file)) cpSync(site + file, folder + file);
	await compressSite(folder);
	return {
		folder,
		remove: () => {
			rmSync(folder, { recursive: true });
		},
	};
}
