import type { WholeGuide } from '../schema/whole-guide.ts';
import { digest } from './canonical.ts';

/** What a guide has beside what its editors wrote. */
const NOT_AUTHORED: readonly string[] = ['theme', 'release', 'releases'];

/**
 * The SHA-256 of all that is authored in a guide: two guides have the same one only if every entry
 * and every page is the same, in whatever order they were read.
 */
export function guideDigest(guide: WholeGuide): string {
	const parts = Object.entries(guide)
		.filter(([name, part]) => !NOT_AUTHORED.includes(name) && !isEmpty(part))
		.map(([name, part]) => [name, inOrder(part)] as const);
	return digest(Object.fromEntries(parts));
}

/** A folder that a guide does not have, such as one that came into the world after it. */
const isEmpty = (part: unknown): boolean => Array.isArray(part) && part.length === 0;

const inOrder = (part: unknown): unknown =>
	Array.isArray(part)
		? (part as { id: string }[]).toSorted((a, b) => (a.id < b.id ? -1 : 1))
		: part;
