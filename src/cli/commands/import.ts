import { confirm, isCancel } from '@clack/prompts';
import { existsSync } from 'node:fs';
import { writeTogether } from '../../guide-files/write-together.ts';
import { GuideIsBeingWritten } from '../../guide-files/writing-lock.ts';
import { planImport } from '../../spreadsheet/import/plan-import.ts';
import type { Plan } from '../../spreadsheet/import/plan.ts';
import { ENDS, readJudged, WrongUse, type Desk } from '../desk.ts';
import { importTexts, stillThere, type NewText } from '../import-texts.ts';
import { judgeTexts } from '../judge-import.ts';
import {
	changeLine,
	faultLines,
	patchOf,
	placeWord,
	wordFault,
	type WordedFault,
} from '../import-words.ts';
import { formOf, readSheets } from '../sheet-files.ts';
import { importWords } from '../words/import.ts';

interface ImportOptions {
	dryRun?: boolean;
	yes?: boolean;
}

/** Takes over what was changed in exported sheets, once it is shown, judged and agreed to. */
export async function importSheets(
	desk: Desk,
	source: string,
	options: ImportOptions,
): Promise<number> {
	const t = desk.speak(importWords);
	if (!existsSync(source)) throw new WrongUse(t('absent', { source }));
	if (formOf(source) === 'other') throw new WrongUse(t('ending', { source }));
	const { guide } = readJudged(desk);
	if (guide === undefined) return tell(desk, { line: t('guide-faults') }, ENDS.findings);
	desk.progress(t('reading'));
	const { tables, faults } = await readSheets(source);
	if (faults.length > 0)
		return refuse(
			desk,
			faults.map((fault) => wordFault(desk, fault)),
		);
	const plan = planImport(guide, tables);
	if (plan.faults.length > 0)
		return refuse(
			desk,
			plan.faults.map((fault) => wordFault(desk, fault)),
		);
	const texts = importTexts(desk.folder, guide, plan.files);
	if (texts.size === 0) {
		show(desk, plan, texts);
		return tell(desk, { plan, line: t('nothing') }, ENDS.good);
	}
	desk.progress(t('judging'));
	const found = judgeTexts(desk, plan, texts);
	if (found.length > 0) return refuse(desk, found);
	return decide(desk, plan, texts, options);
}

function refuse(desk: Desk, faults: readonly WordedFault[]): number {
	desk.print(desk.json ? JSON.stringify({ written: false, faults }) : faultLines(desk, faults));
	return ENDS.findings;
}

interface Outcome {
	plan?: Plan;
	texts?: ReadonlyMap<string, NewText>;
	written?: boolean;
	line: string;
}

/** Says how it ended, and for programs what would change and what was written. */
function tell(desk: Desk, { plan, texts, written = false, line }: Outcome, end: number): number {
	const files = [...(texts ?? [])].map(([file, text]) => ({ file, patch: patchOf(file, text) }));
	const { mended = [], cells = [] } = plan ?? {};
	desk.print(desk.json ? JSON.stringify({ written, mended, cells, files, faults: [] }) : line);
	return end;
}

function show(desk: Desk, { mended, cells }: Plan, texts: ReadonlyMap<string, NewText>): void {
	if (desk.json) return;
	const t = desk.speak(importWords);
	for (const mend of mended) desk.print(t('mended', { place: placeWord(mend), is: mend.is }));
	for (const change of cells) desk.print(changeLine(desk, change));
	for (const [file, text] of texts) desk.print(`\n${patchOf(file, text)}`);
}

async function decide(
	desk: Desk,
	plan: Plan,
	texts: ReadonlyMap<string, NewText>,
	{ dryRun = false, yes = false }: ImportOptions,
): Promise<number> {
	const t = desk.speak(importWords);
	const files = [...texts.keys()].join(', ');
	show(desk, plan, texts);
	if (dryRun) return tell(desk, { plan, texts, line: t('dry') }, ENDS.good);
	if (!yes && (desk.json || !process.stdin.isTTY)) throw new WrongUse(t('no-answer'));
	if (!yes) {
		const answer = await confirm({ message: t('ask', { files }), initialValue: false });
		if (isCancel(answer) || !answer)
			return tell(desk, { plan, texts, line: t('declined') }, ENDS.good);
	}
	if (!stillThere(desk.folder, texts))
		return tell(desk, { plan, texts, line: t('meanwhile') }, ENDS.findings);
	const busy = write(desk.folder, texts);
	if (busy)
		return tell(desk, { plan, texts, line: t('busy', { reason: busy.message }) }, ENDS.findings);
	return tell(desk, { plan, texts, written: true, line: t('written', { files }) }, ENDS.good);
}

/** Writes all files at once; says why it could not while another program is writing. */
function write(folder: string, texts: ReadonlyMap<string, NewText>): Error | undefined {
	try {
		writeTogether(folder, new Map([...texts].map(([file, { after }]) => [file, after])));
	} catch (error) {
		if (error instanceof GuideIsBeingWritten) return error;
		throw error;
	}
	return undefined;
}
