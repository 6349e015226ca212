import { connect } from 'node:net';

/** An answer as it came over the wire; all that is empty if the server hung up without a word. */
export interface RawAnswer {
	status: number;
	/** The head of the answer, in lower case. */
	head: string;
	body: string;
	/** Milliseconds until the server closed the connection. */
	after: number;
}

/** So long a server may take before a test gives up on it. */
const PATIENCE = 30_000;

/**
 * Sends words to a server as they are, where `fetch` would mend or refuse them, and waits until the
 * server closes.
 */
export function rawRequest(address: string, words: string): Promise<RawAnswer> {
	const { hostname, port } = new URL(address);
	const begun = performance.now();
	return new Promise((resolve, reject) => {
		let said = '';
		const socket = connect(Number(port), hostname, () => socket.write(words));
		socket.setTimeout(PATIENCE, () => {
			socket.destroy();
			reject(new Error('The server keeps the connection open.'));
		});
		socket.on('data', (part: Buffer) => (said += part.toString('latin1')));
		// A server that closes while we still send resets the connection; what it said stands.
		socket.on('error', () => undefined);
		socket.on('close', () => {
			const [head = '', ...body] = said.split('\r\n\r\n');
			const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(head)?.[1] ?? 0);
			const after = performance.now() - begun;
			resolve({ status, head: head.toLowerCase(), body: body.join('\r\n\r\n'), after });
		});
	});
}

/** A question of which the server closes the connection after its answer. */
export const question = (
	{ address, method = 'GET', target = '/' }: { address: string; method?: string; target?: string },
	...more: string[]
): string =>
	[
		`${method} ${target} HTTP/1.1`,
		`Host: ${new URL(address).host}`,
		'Connection: close',
		...more,
		'',
		'',
	].join('\r\n');
