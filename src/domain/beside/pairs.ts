/** As much of a guide as it takes to know which of its apps go in pairs. */
interface PairedGuide<App> {
	apps: readonly App[];
	info: { firstView: { apps: readonly string[] } };
}

/** Two apps, the one that the guide names first in its first view before the other. */
export type Pair<App> = readonly [App, App];

/** Each two of the apps that a guide shows first, once; a retired one is nobody's choice any more. */
export function pairsOf<App extends { id: string; status: string }>({
	apps,
	info,
}: PairedGuide<App>): Pair<App>[] {
	const first = info.firstView.apps.flatMap((id) =>
		apps.filter((app) => app.id === id && app.status !== 'retired'),
	);
	return first.flatMap((one, place) =>
		first.slice(place + 1).map((other) => [one, other] as const),
	);
}
