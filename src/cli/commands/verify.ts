import { latestRelease } from '../../domain/releases/latest.ts';
import { readReleases } from '../../guide-files/read-releases.ts';
import { reportFindings } from '../../guide-files/report.ts';
import { guideDigest } from '../../open-data/guide-digest.ts';
import { ENDS, readJudged, type Desk } from '../desk.ts';
import { verifyWords } from '../words/release.ts';

/** Holds the releases against their checksums, and the guide against the latest of them. */
export function verify(desk: Desk): number {
	const t = desk.speak(verifyWords);
	const { releases } = readReleases(desk.folder);
	const { guide, errors: findings } = readJudged(desk);
	const latest = latestRelease(releases)?.release;
	const equals = guide && latest ? latest.content === guideDigest(guide) : undefined;
	if (desk.json) desk.print(JSON.stringify({ findings, latest: latest?.id ?? null, equals }));
	else if (findings.length > 0) desk.print(reportFindings(findings));
	if (findings.length > 0) return ENDS.findings;
	desk.progress(t('good', { count: releases.length }));
	if (!latest) desk.progress(t('none'));
	else desk.progress(t(equals ? 'same' : 'differs', { id: latest.id }));
	return ENDS.good;
}
