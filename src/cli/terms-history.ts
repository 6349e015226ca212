import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { WrongUse } from './desk.ts';

/** A version of a recorded document. */
export interface Recording {
	commit: string;
	/** The day on which it was recorded (YYYY-MM-DD). */
	day: string;
}

/**
 * The latest version of a document in a local checkout of a collection of Open Terms Archive, in
 * which `SERVICE/DOCUMENT.md` has a commit for each version.
 *
 * @returns undefined where the collection does not have the document
 * @throws WrongUse if the folder is no such checkout, or git is not there
 * @see https://docs.opentermsarchive.org/
 */
export function latestRecording(
	collection: string,
	{ service, document }: { service: string; document: string },
): Recording | undefined {
	const { status, stdout, stderr, error } = spawnSync(
		'git',
		// A name that begins with a dash or a colon is a name, not an option or a pattern.
		['--literal-pathspecs', 'log', '-1', '--format=%H %cs', '--', `${service}/${document}.md`],
		// Not the repository that the folder happens to stand in.
		{
			cwd: collection,
			encoding: 'utf8',
			env: { ...process.env, GIT_CEILING_DIRECTORIES: path.dirname(path.resolve(collection)) },
		},
	);
	if (error || status !== 0)
		throw new WrongUse(`${collection}: ${(error?.message ?? stderr).trim()}`);
	const [commit, day] = stdout.trim().split(' ');
	return commit && day ? { commit, day } : undefined;
}
