import { claimsBefore, watchedSources, type WatchedSource } from '../../domain/evidence/watched.ts';
import { reportFindings } from '../../guide-files/report.ts';
import type { WatchItem } from '../../schema/watch-item.ts';
import { ENDS, readJudged, type Desk } from '../desk.ts';
import { latestRecording, type Recording } from '../terms-history.ts';
import { readWatchList, writeWatchList } from '../watch-list.ts';
import { watchWords } from '../words/watch.ts';

export interface WatchOptions {
	collection: string;
	list: string;
}

/** Opens an item of work for each source that changed after claims were made from it, once. */
export function watch(desk: Desk, { collection, list }: WatchOptions): number {
	const t = desk.speak(watchWords);
	const { guide, errors } = readJudged(desk);
	if (!guide) {
		desk.print(desk.json ? JSON.stringify(errors) : reportFindings(errors));
		return ENDS.findings;
	}
	const known = readWatchList(list);
	const watched = watchedSources(guide.apps);
	const raised = watched.flatMap((source) => {
		const recording = latestRecording(collection, source.tracked);
		if (!recording)
			desk.progress(
				t('absent', { app: source.app, source: source.source, document: documentOf(source) }),
			);
		return recording ? itemFor(source, recording, desk.today) : [];
	});
	const fresh = raised.filter((item) => !known.some((one) => isSame(one, item)));
	const items = [...known, ...fresh];
	if (fresh.length > 0) writeWatchList(list, items);
	desk.progress(t('looked', { count: watched.length, collection }));
	sayRaised(desk, fresh, { list, open: items.filter(({ state }) => state === 'open').length });
	return fresh.length > 0 ? ENDS.findings : ENDS.good;
}

function itemFor(source: WatchedSource, recording: Recording, today: string): WatchItem[] {
	const claims = claimsBefore(source.claims, recording.day);
	if (claims.length === 0) return [];
	return [
		{
			app: source.app,
			source: source.source,
			...source.tracked,
			changed: recording.day,
			commit: recording.commit,
			claims: claims.map(({ variant, criterion }) =>
				variant === undefined ? criterion : `${variant}/${criterion}`,
			),
			raised: today,
			state: 'open',
		},
	];
}

/** The same version of the same document is raised once, whether it was looked at or not. */
const isSame = (a: WatchItem, b: WatchItem): boolean =>
	a.app === b.app && a.source === b.source && a.commit === b.commit;

function sayRaised(
	desk: Desk,
	fresh: readonly WatchItem[],
	{ list, open }: { list: string; open: number },
): void {
	const t = desk.speak(watchWords);
	if (desk.json) desk.print(JSON.stringify(fresh));
	else
		for (const { app, source, service, document, changed, claims } of fresh)
			desk.print(
				t('raised', {
					app,
					source,
					document: `${service}: ${document}`,
					changed,
					claims: claims.join(', '),
				}),
			);
	desk.progress(t(fresh.length > 0 ? 'some' : 'none', { count: fresh.length, list, open }));
}

const documentOf = ({ tracked }: WatchedSource): string =>
	`${tracked.service}: ${tracked.document}`;
