import canonicalize from 'canonicalize';
import { sha256 } from './fingerprint.ts';

/**
 * A value as JSON in one form only: keys sorted, a value a line, so that equal values give equal
 * bytes and a change shows as a changed line. Numbers and texts as in RFC 8785 (JCS).
 */
export function canonicalText(value: unknown): string {
	const sorted: unknown = JSON.parse(canonicalize(value) ?? 'null');
	return `${JSON.stringify(sorted, null, '\t')}\n`;
}

/** The SHA-256 of a value in its canonical form (RFC 8785), in hexadecimal. */
export const digest = (value: unknown): string => sha256(canonicalize(value) ?? 'null');
