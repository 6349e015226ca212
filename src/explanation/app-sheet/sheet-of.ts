import type { App } from '../../schema/app.ts';
import type { WholeGuide } from '../../schema/whole-guide.ts';
import type { AppSheet } from './app-sheet.ts';
import { buildAppSheet } from './build-app-sheet.ts';
import type { SheetContext } from './sheet-parts.ts';

const made = new WeakMap<WholeGuide, Map<string, AppSheet>>();

/** The sheet of an app, made once for all pages that show it. */
export function sheetOf(app: App, context: SheetContext): AppSheet {
	const sheets = made.get(context.guide) ?? new Map<string, AppSheet>();
	made.set(context.guide, sheets);
	const key = `${context.voice.locale} ${context.day} ${app.id}`;
	const sheet = sheets.get(key) ?? buildAppSheet(app, context);
	sheets.set(key, sheet);
	return sheet;
}
