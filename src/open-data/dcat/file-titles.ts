import type { DataFile } from '../data-files.ts';
import type { Circumstances } from './circumstances.ts';

type Text = Readonly<Record<string, string>>;

/** What a file is called; one that holds what somebody else published says so. */
export const titleOf = (
	{ kind, release }: Pick<DataFile, 'kind' | 'release'>,
	{ text }: Circumstances,
): Text => text(release?.kind === 'reconstruction' ? 'reconstruction' : kind, release);
