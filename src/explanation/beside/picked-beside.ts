import { BASE } from '../../domain/edition.ts';
import { MOST_BESIDE, writeEditions } from '../../domain/edition-list.ts';
import { urls } from '../../i18n/urls.ts';
import type { TableView } from '../table-view.ts';

/**
 * Where the apps that somebody picked in a table stand side by side, in the editions that the table
 * shows; null for fewer than two, or more than fit.
 */
export function pickedBeside(
	{ locale, apps }: Pick<TableView, 'locale' | 'apps'>,
	picked: readonly string[],
): string | null {
	if (picked.length < 2 || picked.length > MOST_BESIDE) return null;
	const editions = picked.map((app) => {
		const answers = apps.find(({ id }) => id === app)?.answers ?? [];
		return { app, edition: answers.find(({ variant }) => variant)?.variant ?? BASE };
	});
	return `${urls.beside(locale)}#apps=${writeEditions(editions)}`;
}
