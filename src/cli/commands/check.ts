import { holdBack } from '../../domain/releases/hold.ts';
import { latestRelease } from '../../domain/releases/latest.ts';
import { readReleases } from '../../guide-files/read-releases.ts';
import { reportFindings } from '../../guide-files/report.ts';
import type { Held } from '../../schema/release.ts';
import type { WholeGuide } from '../../schema/whole-guide.ts';
import { ENDS, readJudged, type Desk } from '../desk.ts';
import { checkWords } from '../words/check.ts';
import { releaseWords } from '../words/release.ts';

/** Judges the guide and says everything that is wrong with it; then what a release would hold back. */
export function check(desk: Desk, { publish = false }: { publish?: boolean }): number {
	const t = desk.speak(checkWords);
	const { findings, guide } = readJudged(desk);
	const waiting = publish && guide ? waitingClaims(desk, guide) : [];
	if (desk.json) desk.print(JSON.stringify(publish ? { findings, waiting } : findings));
	else {
		desk.print(reportFindings(findings));
		for (const held of waiting) desk.print(heldLine(desk, held));
	}
	if (!guide) return ENDS.findings;
	if (publish)
		desk.progress(t(waiting.length > 0 ? 'waiting' : 'ready', { count: waiting.length }));
	return waiting.length > 0 ? ENDS.findings : ENDS.good;
}

function waitingClaims({ folder, today }: Desk, guide: WholeGuide): Held[] {
	const latest = latestRelease(readReleases(folder).releases);
	return holdBack(guide, { latest, today, urgent: [] }).held;
}

/** A claim that is not ready, with the reason, in a line. */
export function heldLine(desk: Desk, { app, variant, criterion, why, until = '' }: Held): string {
	const place = [app, variant, criterion].filter((part) => part !== undefined).join('/');
	return `${place}: ${desk.speak(releaseWords)(why)} ${until}`.trim();
}
