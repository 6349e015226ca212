import type { Page } from '../schema/page.ts';
import type { FrozenGuide, ReleaseHeader } from '../schema/release.ts';
import { canonicalText } from './canonical.ts';

/** Goes up when the meaning of a field of a release changes. */
const FORMAT = 1;

/**
 * The text of a release file: a guide as it goes out, with its running texts (its method among
 * them), frozen. The same guide and header give the same bytes.
 */
export function freeze(
	guide: FrozenGuide,
	release: ReleaseHeader,
	pages: readonly Page[] = [],
): string {
	return canonicalText({ ...guide, release, pages, format: FORMAT });
}
