import { appsInOrder } from '../../domain/matrix/table.ts';
import { urls } from '../../i18n/urls.ts';
import type { App } from '../../schema/app.ts';
import { sheetOf } from '../app-sheet/sheet-of.ts';
import type { SheetContext } from '../app-sheet/sheet-parts.ts';

/** What can be chosen to stand side by side, in order, with where its sheet is and its editions. */
export const listedBeside = (apps: readonly App[], context: SheetContext) =>
	appsInOrder(apps).map((app) => ({
		id: app.id,
		name: app.name,
		sheetHref: urls.appSheet(context.voice.locale, app.id),
		editions: sheetOf(app, context).editions.map(({ id }) => id),
	}));
