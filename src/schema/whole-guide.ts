import type { CollectionName, Entry } from './collections.ts';
import type { GuideInfo } from './guide.ts';

/** A guide as read from its folder, every file in its shape; meaning is for `integrity` to judge. */
export type WholeGuide = { info: GuideInfo } & { [Name in CollectionName]: Entry<Name>[] };
