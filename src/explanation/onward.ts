import { BASE } from '../domain/edition.ts';
import { writeEditions } from '../domain/edition-list.ts';
import type { Evaluation } from '../domain/decision/evaluation.ts';
import { urls } from '../i18n/urls.ts';
import { speakWith } from '../i18n/speak.ts';
import type { Voice } from '../i18n/voice.ts';
import type { WholeGuide } from '../schema/whole-guide.ts';
import type { ResultView } from './result-view.ts';

/** Where somebody may go on with a result. */
export interface OnwardView {
	besideHref: string;
	/** Where the reasons of a choice are kept, and for whom; null if the guide keeps none. */
	record: { audience: string; href: string } | null;
	/** What organisations may have settled, and for whom. */
	policies: readonly { audience: string; name: string; href: string }[];
}

/** A way on, in words. */
export interface OnwardLink {
	words: string;
	href: string;
}

const FIRST = 3;

/** Where a guide lets somebody go on with a result; built with the site. */
export const onwardView = (
	{ info, policies }: Pick<WholeGuide, 'info' | 'policies'>,
	{ locale, plain }: Voice,
): OnwardView => ({
	besideHref: urls.beside(locale),
	record: info.record ? { audience: info.record.audience, href: urls.record(locale) } : null,
	policies: policies
		.toSorted((a, b) => a.order - b.order)
		.map(({ id, audience, name }) => ({
			audience,
			name: plain(name),
			href: urls.policy(locale, id),
		})),
});

/**
 * The ways on from a result: what came first side by side, in the editions that were judged, and
 * what its audience keeps or has settled.
 *
 * @param fragment the answers, as the questionnaire has them in its address, without `#`
 */
export function onwardLinks(
	{ onward, apps, messages }: Pick<ResultView, 'onward' | 'apps' | 'messages'>,
	{ audience, results }: { audience: string; results: Evaluation['results'] },
	fragment: string,
): OnwardLink[] {
	const t = speakWith(messages);
	const nameOf = ({ app }: { app: string }) => apps[app]?.name ?? app;
	const fitting = (['fits', 'fits-if'] as const).flatMap((verdict) =>
		results
			.filter((result) => result.verdict === verdict)
			.toSorted((a, b) => (a.rank === b.rank ? nameOf(a).localeCompare(nameOf(b)) : 0)),
	);
	const first = fitting.slice(0, FIRST);
	const editions = `apps=${writeEditions(first.map(({ app, variant }) => ({ app, edition: variant ?? BASE })))}`;
	const { besideHref, record, policies } = onward;
	return [
		...(first.length > 1
			? [
					{
						words: t('beside.onward.first', { count: first.length }),
						// The answers go along, for the record that may come after.
						href: `${besideHref}#${[fragment, editions].join('&')}`,
					},
				]
			: []),
		...(record?.audience === audience
			? [
					{
						words: t('beside.onward.record'),
						href: `${record.href}#${[fragment, ...(first.length > 0 ? [editions] : [])].join('&')}`,
					},
				]
			: []),
		...policies
			.filter((policy) => policy.audience === audience)
			.map(({ name, href }) => ({ words: t('beside.onward.policy', { name }), href })),
	];
}
