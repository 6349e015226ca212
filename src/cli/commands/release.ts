import { readFileSync } from 'node:fs';
import { holdBack } from '../../domain/releases/hold.ts';
import { latestRelease } from '../../domain/releases/latest.ts';
import { parseYamlFile } from '../../guide-files/yaml-file.ts';
import { readReleases } from '../../guide-files/read-releases.ts';
import { reportFindings } from '../../guide-files/report.ts';
import { writeRelease } from '../../guide-files/write-release.ts';
import { checkGuide } from '../../integrity/check-guide.ts';
import { corrections } from '../../integrity/rules/corrections.ts';
import { freeze } from '../../open-data/freeze.ts';
import { guideDigest } from '../../open-data/guide-digest.ts';
import { publishGuide } from '../../open-data/publish-guide.ts';
import { reconstruct } from '../../open-data/reconstruct.ts';
import { earlierComparisonSchema } from '../../schema/earlier-comparison.ts';
import type { Release, ReleaseHeader } from '../../schema/release.ts';
import type { WholeGuide } from '../../schema/whole-guide.ts';
import { ENDS, readJudged, WrongUse, type Desk } from '../desk.ts';
import { heldLine } from './check.ts';
import { noteOf, refuseId, urgentOf, type ReleaseOptions } from '../release-request.ts';
import { releaseWords } from '../words/release.ts';

/** Freezes the guide, or what somebody else published before, as a release. */
export function release(desk: Desk, id: string, options: ReleaseOptions): number {
	const t = desk.speak(releaseWords);
	const { guide, errors } = readJudged(desk);
	if (!guide) {
		desk.print(desk.json ? JSON.stringify(errors) : reportFindings(errors));
		desk.progress(t('faults'));
		return ENDS.findings;
	}
	const { releases } = readReleases(desk.folder);
	const taken = releases.map(({ release: { id: one } }) => one);
	const frozen =
		options.from === undefined
			? ownRelease(desk, guide, { id, releases, taken, options })
			: reconstruction(desk, guide, { id, taken, options });
	if (frozen === undefined) return ENDS.findings;
	const { file, sum } = writeRelease(desk.folder, id, frozen);
	if (desk.json) desk.print(JSON.stringify({ id, file, sha256: sum }));
	else desk.print(t('done', { id, file, sum }));
	desk.progress(t('commit'));
	return ENDS.good;
}

interface Request {
	id: string;
	taken: readonly string[];
	options: ReleaseOptions;
}

function ownRelease(
	desk: Desk,
	guide: WholeGuide,
	{ id, releases, taken, options }: Request & { releases: readonly Release[] },
): string | undefined {
	const { today } = desk;
	refuseId(desk, id, taken);
	const note = noteOf(desk, guide, options.note);
	const urgent = urgentOf(desk, guide, options);
	const mayPass = urgent.flatMap(({ claim }) => (claim ? [claim] : []));
	const { held, guide: out } = options.demonstration
		? { held: [], guide }
		: holdBack(guide, { latest: latestRelease(releases), today, urgent: mayPass });
	if (!holdsTogether(desk, out)) return undefined;
	sayHeld(desk, held);
	const header: ReleaseHeader = {
		id,
		date: today,
		kind: options.demonstration ? 'demonstration' : 'release',
		note,
		content: guideDigest(guide),
		held,
		urgent,
	};
	return freeze(publishGuide(out, today), header, out.pages);
}

/**
 * A claim put back may name what is no longer there; then it is for editors to decide. Of a claim
 * that was corrected and then held back the correction tells what is coming.
 */
function holdsTogether(desk: Desk, out: WholeGuide): boolean {
	const faults = checkGuide(out, desk.today, true)
		.filter(({ rule }) => rule !== corrections.name)
		.flatMap(({ problems }) => problems.filter(({ severity }) => severity === 'error'));
	if (faults.length === 0) return true;
	desk.print(
		desk.json
			? JSON.stringify(faults)
			: faults
					.map(({ collection, id, path, message, hint }) =>
						[`${collection}/${id}: ${path.join('.')}`, message, hint].join('\n  '),
					)
					.join('\n'),
	);
	desk.progress(desk.speak(releaseWords)('heldFaults'));
	return false;
}

function sayHeld(desk: Desk, held: ReleaseHeader['held']): void {
	const t = desk.speak(releaseWords);
	for (const one of held) desk.progress(heldLine(desk, one));
	if (held.length > 0) desk.progress(t('held', { count: held.length }));
}

/** @throws WrongUse if the file is no earlier comparison, or the request does not go with one */
function reconstruction(desk: Desk, guide: WholeGuide, { id, taken, options }: Request): string {
	const t = desk.speak(releaseWords);
	if (options.demonstration || options.urgent) throw new WrongUse(t('fromMixed'));
	const comparison = readEarlier(desk, options.from ?? '');
	// It is of the day it was published, not of the day it was recovered.
	refuseId({ ...desk, today: comparison.date }, id, taken);
	const header: ReleaseHeader = {
		id,
		date: desk.today,
		kind: 'reconstruction',
		of: comparison.date,
		note: noteOf(desk, guide, options.note),
		content: null,
		held: [],
		urgent: [],
	};
	return freeze(reconstruct({ ...comparison, id }, guide.info, desk.today), header);
}

function readEarlier(desk: Desk, file: string) {
	const refuse = (reason: string): never => {
		throw new WrongUse(desk.speak(releaseWords)('from', { file, reason }));
	};
	let text = '';
	try {
		text = readFileSync(file, 'utf8');
	} catch (error) {
		refuse(error instanceof Error ? error.message : String(error));
	}
	const { data, findings } = parseYamlFile(file, text);
	if (findings[0]) refuse(findings[0].message);
	const result = earlierComparisonSchema.safeParse(data);
	return result.success ? result.data : refuse(result.error.issues[0]?.message ?? '');
}
