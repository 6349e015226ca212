import { createHash } from 'node:crypto';

/** The SHA-256 of a file or text, in hexadecimal. */
export const sha256 = (content: string | Uint8Array): string =>
	createHash('sha256').update(content).digest('hex');

/** How many bytes a text takes in a file (UTF-8). */
export const byteLength = (text: string): number => Buffer.byteLength(text);
