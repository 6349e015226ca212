import type { Paper } from '../documents/paper.ts';

/** What came of saving, as the key of the message that says so. */
export type Saving = 'paper.saved' | 'paper.notLoaded' | 'paper.notMade';

/**
 * Hands somebody a document as a file for a word processor (.docx). What makes it is loaded only
 * now; it is made on the device and goes nowhere else. It never throws: what it returns says in the
 * language of the page whether it worked, and if not, what to do.
 *
 * @param name of the file, without its ending
 */
export async function savePaper(paper: Paper, name: string): Promise<Saving> {
	const room = await import('../documents/docx-file.ts').catch(() => null);
	if (!room) return 'paper.notLoaded';
	try {
		offer(await room.docxOf(paper), `${fileName(name)}.docx`);
		return 'paper.saved';
	} catch {
		return 'paper.notMade';
	}
}

/** Hands somebody a text as a file, such as one to open again later. It never throws either. */
export function saveText(text: string, name: string, type: string): Saving {
	try {
		const ending = /\.\w+$/.exec(name)?.[0] ?? '';
		const stem = name.slice(0, name.length - ending.length);
		offer(new Blob([text], { type }), `${fileName(stem)}${ending}`);
		return 'paper.saved';
	} catch {
		return 'paper.notMade';
	}
}

const LONGEST = 80;

/**
 * A name that every file system takes, without its ending: letters and digits with dashes between.
 *
 * @example fileName('Besluit: «deurbel» / 2026') // => 'Besluit-deurbel-2026'
 */
export const fileName = (words: string): string =>
	words
		.normalize('NFC')
		.replaceAll(/[^\p{L}\p{N}]+/gu, '-')
		.slice(0, LONGEST)
		.replaceAll(/^-|-$/g, '') || 'document';

/** How long a browser may take to begin reading what it is handed. */
const LONG_ENOUGH = 60_000;

function offer(file: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = name;
	link.click();
	setTimeout(() => {
		URL.revokeObjectURL(link.href);
	}, LONG_ENOUGH);
}
