import type { CollectionName, Entry } from './collections.ts';
import type { GuideInfo } from './guide.ts';
import type { Page } from './page.ts';
import type { Release, ReleaseHeader } from './release.ts';

/** A guide as read from its folder, every file in its shape; meaning is for `integrity` to judge. */
export type WholeGuide = {
	info: GuideInfo;
	pages: Page[];
	/** The release that this is; absent while it is a working state (a preview). */
	release?: ReleaseHeader;
	/** All releases of the guide, oldest first; absent where they were not read. */
	releases?: readonly Release[];
	/** The style sheet of the publisher's own design tokens, if there is one. */
	theme?: string;
} & {
	[Name in CollectionName]: Entry<Name>[];
};
