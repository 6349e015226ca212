import { BASE, claimOf } from '../domain/edition.ts';
import { CHECK } from '../domain/questionnaire/fragment.ts';
import { urls } from '../i18n/urls.ts';
import type { Voice } from '../i18n/voice.ts';
import type { App } from '../schema/app.ts';
import type { Role } from '../schema/role.ts';
import type { WholeGuide } from '../schema/whole-guide.ts';
import { cardOf, type Card } from './cards.ts';
import { evaluateProfile } from './evaluate-profile.ts';
import type { AdviceView, SettingView } from './result-view.ts';

/** What somebody does so that an app fits, or protects better. */
export interface Deed extends SettingView {
	/** Whether the app only fits if it is done. */
	needed: boolean;
}

/** An app that a role may choose, with all that is to be done. */
export interface RoleCard extends Card {
	deeds: readonly Deed[];
}

/** What the guide works out for a role, in words. */
export interface RoleView {
	/** What comes before choosing. */
	advice: readonly AdviceView[];
	/** How many fit, and how many of each other verdict. */
	headline: string;
	counts: string;
	/** The first that fit; if none does, those of which too little is known. */
	cards: readonly RoleCard[];
	/** Where the questions open with the answers of the situation. */
	questionsHref: string;
}

const MOST_CARDS = 3;
const MOST_GOOD = 2;
const MOST_BAD = 1;
const MOST_SETTINGS = 3;

/** The situation of a role, worked out as the questionnaire would. */
export function roleView(guide: WholeGuide, role: Role, voice: Voice, day: string): RoleView {
	const profile = guide.profiles.find(({ id }) => id === role.profile);
	if (!profile) throw new Error(`The role "${role.id}" has no profile "${role.profile}".`);
	const { advice, headline, counts, result, fragmentAt } = evaluateProfile(
		guide,
		profile,
		voice,
		day,
	);
	const cards = firstOf(result.evaluation.results, (id) => result.view.apps[id]?.name ?? id).map(
		(one) => {
			const card = cardOf(one, result.preferences, result.view, voice.t);
			const app = guide.apps.find(({ id }) => id === one.app);
			return {
				...card,
				good: card.good.slice(0, MOST_GOOD),
				bad: card.bad.slice(0, MOST_BAD),
				deeds: app ? deedsOf(card, app, one.variant ?? BASE, voice) : [],
			};
		},
	);
	return {
		advice,
		headline,
		counts,
		cards,
		questionsHref: urls.choose(voice.locale) + fragmentAt(CHECK),
	};
}

/** The first that fit, outright or under a condition; else the first of which it cannot be told. */
export function firstOf<Result extends { app: string; verdict: string; rank: number | null }>(
	results: readonly Result[],
	nameOf: (app: string) => string,
): Result[] {
	const having = (...verdicts: string[]) =>
		verdicts.flatMap((verdict) =>
			results
				.filter((result) => result.verdict === verdict)
				.toSorted(
					(a, b) => (a.rank ?? 0) - (b.rank ?? 0) || nameOf(a.app).localeCompare(nameOf(b.app)),
				),
		);
	const fitting = having('fits', 'fits-if');
	return (fitting.length > 0 ? fitting : having('cannot-tell')).slice(0, MOST_CARDS);
}

/** What must be done first, then what is worth doing besides. */
function deedsOf(card: Card, app: App, edition: string, voice: Voice): Deed[] {
	const acts = card.acts.map(({ id, who, text, then }) => ({
		id,
		who,
		text,
		costs: then,
		source: sourceOfAct(id, app, edition, voice),
		needed: true,
	}));
	const settings = card.settings.slice(0, MOST_SETTINGS).map((one) => ({ ...one, needed: false }));
	return [...acts, ...settings];
}

/** The first document behind the claim that names an act as its condition. */
function sourceOfAct(id: string, app: App, edition: string, { locale, date, t }: Voice) {
	const variant = app.variants.find((one) => one.id === edition);
	const claim = Object.keys(app.claims)
		.map((criterion) => claimOf(app, criterion, variant)?.claim)
		.find((one) => one?.conditions.some((condition) => condition.id === id));
	const source = app.sources[claim?.evidence[0]?.source ?? ''];
	return {
		title: source?.title ?? '',
		lang: source && source.language !== locale ? source.language : null,
		url: source?.url.startsWith('https://') ? source.url : null,
		date: claim?.asOf ? date(claim.asOf) : t('result.undated'),
	};
}
