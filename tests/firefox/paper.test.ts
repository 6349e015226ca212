import { spawnSync } from 'node:child_process';
import type { PDFOptions } from 'puppeteer-core';
import { expect } from 'vitest';
import { answerWords } from '../../src/explanation/answer-words.ts';
import { urls } from '../../src/i18n/urls.ts';
import { findProgram } from '../browser/find-program.ts';
import { coreView, rowsOf } from '../e2e/journeys.ts';
import { guide, mainLocale, voiceOf } from '../e2e/site.ts';
import { test } from './visit.ts';

const voice = voiceOf(mainLocale);
const A4: PDFOptions = { format: 'A4', margin: { top: 50, right: 50, bottom: 50, left: 50 } };
const pdftotext = findProgram({ commands: ['pdftotext'], packages: ['poppler-utils'] });

/**
 * What a PDF says, without spaces: they depend on where lines end. Firefox draws what is bold as
 * shapes, because the face is a variable one, so headings are not in it.
 */
function wordsOf(pdf: Uint8Array): string {
	const { stdout, status } = spawnSync(pdftotext ?? '', ['-raw', '-', '-'], {
		input: pdf,
		encoding: 'utf8',
	});
	expect(status).toBe(0);
	return tight(stdout);
}

const tight = (text: string): string => text.normalize('NFKC').replaceAll(/[\s-]+/g, '');

test.skipIf(pdftotext === undefined)(
	'A15: on paper stand every answer and the address of every source, and nothing to press',
	async ({ visit: { page, open } }) => {
		const rows = rowsOf(coreView(guide.info.audiences[0]?.id ?? ''));
		const [first] = rows;
		const [cell] = first?.cells ?? [];
		if (!first || !cell) throw new Error('The first view is empty.');
		await open(urls.compare(mainLocale));
		const table = wordsOf(await page.pdf(A4));
		for (const { answer } of rows.flatMap(({ cells }) => cells)) {
			expect(table).toContain(tight(answerWords(answer, voice, 'short')));
		}
		const menu = [voice.t('table.bar.more'), voice.t('table.bar.differences')];
		for (const words of menu) expect(table).not.toContain(tight(words));

		await open(urls.evidence(mainLocale, first.app.id, cell.criterion.group));
		const evidence = wordsOf(await page.pdf(A4));
		for (const { source } of cell.claim.evidence) {
			expect(evidence).toContain(tight(first.app.sources[source]?.url ?? ''));
		}
	},
);
