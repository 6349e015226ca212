import { compareGuides } from '../../domain/releases/compare.ts';
import { effectsOnProfiles } from '../../domain/releases/effects-on-profiles.ts';
import { readReleases } from '../../guide-files/read-releases.ts';
import { reportFindings } from '../../guide-files/report.ts';
import { voiceFor, type Subject } from '../../i18n/voice.ts';
import { publishGuide } from '../../open-data/publish-guide.ts';
import type { FrozenGuide, Release } from '../../schema/release.ts';
import type { WholeGuide } from '../../schema/whole-guide.ts';
import { ENDS, readJudged, WrongUse, type Desk } from '../desk.ts';
import { diffReport, type NamedState } from '../reports/diff-report.ts';
import { toHtml, toMarkdown } from '../reports/report.ts';
import { writeWhole } from '../reports/write-whole.ts';
import { diffWords } from '../words/diff.ts';

/** The name of the guide as it is in its files. */
const WORKING = 'working';
const formats = ['md', 'html', 'json'] as const;
type Format = (typeof formats)[number];

interface DiffOptions {
	format?: string;
	out?: string;
}

/** Says what changed between two releases, or since a release, and what that does. */
export function diff(
	desk: Desk,
	from: string,
	to: string | undefined,
	{ format: asked, out }: DiffOptions,
): number {
	const format = formatOf(desk, asked);
	const { releases, findings: broken } = readReleases(desk.folder);
	const { guide, errors } = readJudged(desk);
	const findings = [...broken, ...errors];
	if (!guide || broken.length > 0) {
		desk.print(desk.json ? JSON.stringify(findings) : reportFindings(findings));
		return ENDS.findings;
	}
	const state = (name: string) => stateNamed(desk, name, { releases, guide });
	const text = written(desk, [state(from), state(to ?? WORKING)], { format, info: guide.info });
	if (out === undefined) desk.print(text.trimEnd());
	else writeOut(desk, out, text);
	return ENDS.good;
}

function formatOf(desk: Desk, asked: string | undefined): Format {
	const given = asked ?? (desk.json ? 'json' : 'md');
	const found = formats.find((format) => format === given);
	if (found) return found;
	throw new WrongUse(desk.speak(diffWords)('noFormat', { given }));
}

function stateNamed(
	desk: Desk,
	name: string,
	{ releases, guide }: { releases: readonly Release[]; guide: WholeGuide },
): NamedState {
	const release = releases.find((one) => one.release.id === name);
	if (release) return { name, guide: release };
	if (name !== WORKING) {
		const ids = [...releases.map((one) => one.release.id), WORKING].join(', ');
		throw new WrongUse(desk.speak(diffWords)('unknown', { id: name, ids }));
	}
	// As a file would hold it, without what is undefined.
	const published = JSON.stringify(publishGuide(guide, desk.today));
	return { name, guide: JSON.parse(published) as FrozenGuide };
}

function written(
	desk: Desk,
	states: readonly [NamedState, NamedState],
	{ format, info }: { format: Format; info: Subject },
): string {
	if (format === 'json') {
		const [{ name: from, guide: before }, { name: to, guide: after }] = states;
		const changes = compareGuides(before, after);
		const profiles = effectsOnProfiles(before, after);
		return `${JSON.stringify({ from, to, changes, profiles }, null, '\t')}\n`;
	}
	const report = diffReport(desk, states, voiceFor(desk.locale, info));
	return format === 'html' ? toHtml(report) : toMarkdown(report);
}

function writeOut(desk: Desk, file: string, text: string): void {
	const t = desk.speak(diffWords);
	try {
		writeWhole(file, text);
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		throw new WrongUse(t('noFile', { file, why }));
	}
	desk.progress(t('written', { file }));
}
