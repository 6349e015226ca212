import { BASE, claimOf, differingEditions } from '../../domain/edition.ts';
import { newestFirst } from '../../domain/notices/order.ts';
import { pickMessages } from '../../i18n/picked.ts';
import { urls } from '../../i18n/urls.ts';
import type { Voice } from '../../i18n/voice.ts';
import type { Notice } from '../../schema/notice.ts';
import type { WholeGuide } from '../../schema/whole-guide.ts';
import { criterionView } from '../build-result-view.ts';
import { noticeTitle } from '../notice-words.ts';
import { trimmedTo, hasEffects } from '../trimmed-guide.ts';
import { askableCriteria, choicesIn } from './askable.ts';
import { policyApp } from './policy-app.ts';
import type { BanView, PolicyView } from './policy-view.ts';

/** What a check against a minimum says, in one language; built with the site, the same for everybody. */
export function buildPolicyView(
	guide: WholeGuide,
	voice: Voice,
	shown: PolicyView['shown'],
	day: string,
): PolicyView {
	const { info, apps } = guide;
	const { locale, plain } = voice;
	const asked = askableCriteria(guide);
	const askedIds = new Set([...asked.map(({ id }) => id), ...criteriaWithEffects(guide)]);
	const criteria = guide.criteria.filter(({ id }) => askedIds.has(id));
	const words = Object.fromEntries(criteria.map((one) => [one.id, criterionView(one, voice)]));
	const bans = guide.notices.filter(({ kind, binds }) => kind === 'ban' && binds);
	const trimmed = trimmedTo(askedIds, { guide: info, criteria, apps }, differingEditions);
	const named = (list: readonly { id: string; name: Record<string, string> }[]) =>
		list.map(({ id, name }) => ({ id, name: plain(name) }));
	return {
		locale,
		site: info.name,
		href: urls.policyCheck(locale),
		shown,
		day,
		messages: {
			...pickMessages(voice.t, ['policy', 'paper']),
			...Object.fromEntries(SAID_OF_FACTS.map((key) => [key, voice.t(key)])),
		},
		evaluation: {
			...trimmed,
			guide: { ...trimmed.guide, talks: info.talks.map(({ id }) => ({ id })) },
		},
		bans: newestFirst(bans).map((notice) => banView(notice, guide, voice)),
		talks: info.talks.map(({ id, name, about }) => ({
			id,
			name: plain(name),
			about: plain(about),
		})),
		organisations: named(info.organisations),
		countries: countriesOf(guide, voice),
		groups: info.groups.map(({ id, name }) => ({
			id,
			name: plain(name),
			criteria: asked.filter(({ group }) => group === id).map((one) => one.id),
		})),
		choices: choicesIn(guide),
		criteria: words,
		apps: Object.fromEntries(
			apps
				.filter(({ status }) => status === 'active')
				.map((app) => [app.id, policyApp(app, { guide, voice, day, criteria, words })]),
		),
		policies: guide.policies
			.toSorted((a, b) => a.order - b.order)
			.map(({ id, name, audience, minimums, noBan }) => ({
				id,
				name: plain(name),
				href: urls.policy(locale, id),
				logic: {
					audience,
					minimums: minimums.map(({ requires, from }) => ({ requires, from })),
					...(noBan && { noBan }),
				},
			})),
		audience: guide.policies.at(-1)?.audience ?? info.audiences[0]?.id ?? BASE,
	};
}

/** Messages about a single fact, which the results of the questionnaire have too. */
const SAID_OF_FACTS = [
	'result.stale',
	'result.disputed',
	'result.silent',
	'result.unknown',
	'result.conflict',
] as const;

/** What is done for a claim that nobody asks about may change one that somebody does. */
const criteriaWithEffects = ({ apps, criteria }: WholeGuide): string[] =>
	criteria
		.map(({ id }) => id)
		.filter((id) =>
			apps.some((app) =>
				[undefined, ...differingEditions(app)].some((variant) =>
					claimOf(app, id, variant)?.claim.conditions.some(hasEffects),
				),
			),
		);

function banView(notice: Notice, guide: WholeGuide, voice: Voice): BanView {
	const { id, apps, kind, binds, authority, standing } = notice;
	return {
		id,
		apps,
		kind,
		binds,
		authority: { country: authority.country, kind: authority.kind },
		standing: { state: standing.state },
		title: noticeTitle(notice, voice, guide),
		href: urls.notice(voice.locale, id),
	};
}

/** The countries of which there are bans, and those of ready-made minimums, by name. */
function countriesOf({ notices, policies }: WholeGuide, voice: Voice) {
	const ids = [
		...policies.flatMap(({ noBan }) => noBan?.countries ?? []),
		...notices
			.filter(({ kind, binds }) => kind === 'ban' && binds)
			.map(({ authority }) => authority.country),
	];
	return [...new Set(ids)]
		.map((id) => ({ id, name: voice.country(id) }))
		.sort((a, b) => a.name.localeCompare(b.name, voice.locale));
}
