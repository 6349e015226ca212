import { pairsOf } from '../../domain/beside/pairs.ts';
import { writeEditions } from '../../domain/edition-list.ts';
import { appsInOrder } from '../../domain/matrix/table.ts';
import { urls } from '../../i18n/urls.ts';
import { sheetOf } from '../app-sheet/sheet-of.ts';
import type { SheetContext } from '../app-sheet/sheet-parts.ts';
import type { Chosen } from './beside-view.ts';
import { chosenFor, editionsBeside } from './chosen-editions.ts';

/** A page with apps, or editions of one, side by side. */
export interface ReadyMade {
	/** What stands in its address below that of the picker. */
	parts: readonly string[];
	href: string;
	/** What it is called among others: "Dingalot / Ogle Porch". */
	name: string;
	title: string;
	chosen: readonly Chosen[];
}

/** The pairs of a guide's first apps, each in the edition of its first audience. */
export function pairPages(context: SheetContext): ReadyMade[] {
	const { guide, voice } = context;
	const audience = guide.info.audiences[0]?.id;
	return pairsOf(guide).map((pair) => {
		const [first, second] = pair;
		return {
			parts: pair.map(({ id }) => id),
			href: urls.beside(voice.locale, first.id, second.id),
			name: voice.t('beside.pair', { first: first.name, second: second.name }),
			title: voice.t('beside.pairTitle', { first: first.name, second: second.name }),
			chosen: pair.flatMap((app) => chosenFor(sheetOf(app, context), audience)),
		};
	});
}

/** The apps that have editions to lay side by side. */
export function editionPages(context: SheetContext): ReadyMade[] {
	const { guide, voice } = context;
	return appsInOrder(guide.apps)
		.filter(({ variants }) => variants.length > 0)
		.map((app) => ({ app, chosen: editionsBeside(sheetOf(app, context)) }))
		.filter(({ chosen }) => chosen.length > 1)
		.map(({ app: { id, name }, chosen }) => ({
			parts: [id],
			href: urls.beside(voice.locale, id),
			name: voice.t('beside.editionsOf', { name }),
			title: voice.t('beside.editionsTitle', { name }),
			chosen,
		}));
}

/** The fragment under which the picker shows the same. */
export const besideFragment = (chosen: readonly Chosen[]): string =>
	`#apps=${writeEditions(chosen.map(({ sheet, edition }) => ({ app: sheet.id, edition: edition.id })))}`;
