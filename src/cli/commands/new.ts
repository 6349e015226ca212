import path from 'node:path';
import { diskFiles } from '../../guide-files/disk-files.ts';
import { overlayFiles } from '../../guide-files/overlay-files.ts';
import { readGuide } from '../../guide-files/read-guide.ts';
import { readReleases } from '../../guide-files/read-releases.ts';
import { reportFindings } from '../../guide-files/report.ts';
import { writeTogether } from '../../guide-files/write-together.ts';
import { judgeGuide } from '../../integrity/judge-guide.ts';
import { idSchema } from '../../schema/id.ts';
import type { Finding } from '../../schema/finding.ts';
import type { WholeGuide } from '../../schema/whole-guide.ts';
import { ENDS, readJudged, WrongUse, type Desk } from '../desk.ts';
import { askForId, askForOpen } from '../new-entry/ask.ts';
import { fieldsOf, isOpen, pathText } from '../new-entry/fields.ts';
import { folders, newKinds, type Draft, type NewKind } from '../new-entry/kinds.ts';
import { withSettings } from '../new-entry/settings.ts';
import { nextOrder, startOf } from '../new-entry/starts.ts';
import { entryFiles } from '../new-entry/write-entry.ts';
import { newWords } from '../words/new.ts';

export interface NewOptions {
	set?: string[];
}

/** Adds an app, a notice, a criterion or a correction, if the guide holds with it. */
export async function addNew(
	desk: Desk,
	asked: string,
	givenId: string | undefined,
	{ set = [] }: NewOptions,
): Promise<number> {
	const t = desk.speak(newWords);
	const kind = newKinds.find((one) => one === asked);
	if (!kind) throw new WrongUse(t('unknownKind', { kind: asked, kinds: newKinds.join(', ') }));
	const { guide, errors } = readJudged(desk);
	if (!guide) return refuse(desk, errors);
	if (givenId === undefined && !hears(desk)) throw new WrongUse(t('noId', { kind }));
	const id = givenId ?? (await askForId(desk));
	refuseId(desk, guide, { kind, id });
	const draft = await filled(desk, { kind, guide, set });
	desk.progress(t('judging'));
	const files = entryFiles(desk.folder, guide, { entry: { kind, id, draft }, today: desk.today });
	const overlay = overlayFiles(diskFiles(desk.folder), files);
	const faults = judgeGuide(readGuide(desk.folder, overlay), desk.today).filter(
		({ severity }) => severity === 'error',
	);
	if (faults.length > 0) return refuse(desk, faults);
	writeTogether(desk.folder, files);
	report(desk, { kind, guide, names: [...files.keys()] });
	return ENDS.good;
}

function refuse(desk: Desk, faults: readonly Finding[]): number {
	desk.print(desk.json ? JSON.stringify(faults) : reportFindings(faults));
	desk.progress(desk.speak(newWords)('faults'));
	return ENDS.findings;
}

/** @throws WrongUse if the id is none, or stands or stood for something else */
function refuseId(
	desk: Desk,
	guide: WholeGuide,
	{ kind, id }: { kind: NewKind; id: string },
): void {
	const t = desk.speak(newWords);
	if (!idSchema.safeParse(id).success) throw new WrongUse(t('badId', { id }));
	const collection = folders[kind];
	if (guide[collection].some((entry) => entry.id === id)) {
		throw new WrongUse(t('exists', { kind, id }));
	}
	const used = readReleases(desk.folder).releases.find((release) =>
		release[collection].some((entry) => entry.id === id),
	);
	if (used) throw new WrongUse(t('used', { kind, id, release: used.release.id }));
}

/** Whether somebody sits at the other end who can be asked. */
const hears = ({ json }: Desk): boolean => process.stdin.isTTY && process.stdout.isTTY && !json;

/** @throws WrongUse if something is missing and there is nobody to ask; all of it is named */
async function filled(
	desk: Desk,
	{ kind, guide, set }: { kind: NewKind; guide: WholeGuide; set: readonly string[] },
): Promise<Draft> {
	const given = withSettings(kind, startOf(kind, guide, desk.today), set);
	const draft = hears(desk) ? await askForOpen(desk, { kind, guide, draft: given }) : given;
	const open = fieldsOf(kind, guide, draft).filter(
		(field) => !field.optional && isOpen(draft, field),
	);
	if (open.length > 0) {
		const names = open.map(({ path: at, choices }) =>
			[pathText(at), ...(choices ? [choices.map(({ value }) => value).join(' | ')] : [])].join(
				': ',
			),
		);
		throw new WrongUse([desk.speak(newWords)('missing'), ...names].join('\n  '));
	}
	if (kind !== 'criterion' || draft['order'] !== undefined) return draft;
	return { ...draft, order: nextOrder(guide, draft['group']) };
}

function report(
	desk: Desk,
	{ kind, guide, names }: { kind: NewKind; guide: WholeGuide; names: readonly string[] },
): void {
	const t = desk.speak(newWords);
	const [file = '', ...others] = names.map((name) =>
		path.relative(process.cwd(), path.join(desk.folder, name)),
	);
	desk.print(desk.json ? JSON.stringify({ file, changed: others }) : t('done', { file }));
	if (others.length > 0) desk.progress(t('claims', { count: others.length }));
	if (kind === 'app') desk.progress(t('toFind', { count: guide.criteria.length }));
}
