import type { LevelValue } from '../../schema/level.ts';
import { needsOf } from '../../domain/decision/preferences.ts';
import { BASE } from '../../domain/edition.ts';
import type {
	EditionStanding,
	MissedMinimum,
	TalkStanding,
} from '../../domain/policy/check-policy.ts';
import type { PolicyLogic } from '../../domain/policy/policy-logic.ts';
import { formatList } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/locales.ts';
import { urls } from '../../i18n/urls.ts';
import { claimsIn, foundWords } from '../level-words.ts';
import { wordsOf, type Spoken } from '../spoken.ts';
import type { PolicyView } from './policy-view.ts';

/** Something to do, something not known, or a minimum that is missed. */
export interface PolicyLine {
	kind: 'act' | 'check' | 'missing' | 'failure' | 'ban';
	/** The kinds of talk for which it counts, in words; empty if for each of which anything is asked. */
	talks: string;
	/** What it is about, such as who acts or which question; links to the evidence. */
	lead: string;
	href: string | null;
	text: Spoken;
	/** What else comes of it. */
	tail: string;
}

type Unplaced = Omit<PolicyLine, 'talks'>;

interface Context {
	edition: { app: string; variant: string | null };
	policy: PolicyLogic;
	view: PolicyView;
	t: Translate;
}

/** What is to be said of an edition, each thing once, with the talks for which it counts. */
export function linesOf(
	{ app, edition, talks }: EditionStanding,
	asked: readonly boolean[],
	policy: PolicyLogic,
	view: PolicyView,
	t: Translate,
): PolicyLine[] {
	const variant = edition === BASE ? null : edition;
	const context: Context = { edition: { app, variant }, policy, view, t };
	const lines = new Map<string, { line: Unplaced; places: number[] }>();
	talks.forEach((talk, place) => {
		if (!asked[place]) return;
		for (const line of linesFor(talk, context)) {
			const key = JSON.stringify(line);
			const known = lines.get(key) ?? { line, places: [] };
			// Two minimums on one question are missed by one answer.
			const places = [...new Set([...known.places, place])];
			lines.set(key, { line, places });
		}
	});
	const all = asked.filter(Boolean).length;
	return [...lines.values()].map(({ line, places }) => ({
		...line,
		talks:
			places.length === all
				? ''
				: formatList(
						places.map((place) => view.talks[place]?.name ?? ''),
						view.locale,
					),
	}));
}

function linesFor(talk: TalkStanding, context: Context): Unplaced[] {
	const { view, t } = context;
	const bans = talk.bans.map(({ notice, stands }): Unplaced => {
		const { title = notice, href = null } = view.bans.find(({ id }) => id === notice) ?? {};
		const text = t(stands ? 'policy.banStands' : 'policy.banUnknown');
		return { kind: 'ban', lead: title, href, text, tail: '' };
	});
	if (talk.standing === 'fails')
		return [...bans, ...talk.failures.map((failure) => failureLine(failure, context))];
	return [
		...bans,
		...talk.conditions.map(({ id }) => actLine(id, context)),
		...talk.missing.map((criterion) => missingLine(criterion, talk, context)),
	];
}

function actLine(id: string, { edition: { app, variant }, view }: Context): Unplaced {
	const act = view.apps[app]?.editions[variant ?? BASE]?.acts[id];
	return {
		kind: 'act',
		lead: act?.who ?? '',
		href: null,
		text: act?.text ?? id,
		tail: act?.then ?? '',
	};
}

function missingLine(criterion: string, { standing }: TalkStanding, context: Context): Unplaced {
	const { edition, view, t } = context;
	const { lead, href } = question(criterion, context);
	const found = foundWords(view, t, { ...edition, criterion, found: null });
	const isCheck = standing === 'meets-if';
	return {
		kind: isCheck ? 'check' : 'missing',
		lead,
		href,
		text: isCheck ? t('policy.checkFirst', { found }) : found,
		tail: '',
	};
}

/** A requirement that leaves a choice is missed on each of its parts. */
function failureLine(failure: MissedMinimum, context: Context): Unplaced {
	const { edition, policy, view, t } = context;
	const { lead, href } = question(failure.criterion, context);
	if (failure.reason === 'conflict') {
		const lost = view.criteria[failure.with]?.short ?? failure.with;
		return { kind: 'failure', lead, href, text: t('result.conflict', { with: lost }), tail: '' };
	}
	const requires = policy.minimums[failure.minimum]?.requires;
	const others = requires
		? needsOf(requires).filter((one) => one.criterion !== failure.criterion)
		: [];
	const claims = claimsIn(view, edition);
	const words = (criterion: string, found: LevelValue | null) =>
		foundWords(view, t, { ...edition, criterion, found });
	const more = others.map(({ criterion }) => {
		const short = view.criteria[criterion]?.short ?? criterion;
		return `${short}: ${words(criterion, claims[criterion]?.level ?? null)}`;
	});
	return {
		kind: 'failure',
		lead,
		href,
		text: [words(failure.criterion, failure.found), ...more].join('; '),
		tail: '',
	};
}

/** A question with the place of its evidence, in the edition that answers it. */
function question(criterion: string, { edition: { app, variant }, view }: Context) {
	const asked = view.evaluation.criteria.find(({ id }) => id === criterion);
	const own = view.evaluation.apps
		.find(({ id }) => id === app)
		?.variants.find(({ id }) => id === variant);
	const edition = own && Object.hasOwn(own.overrides, criterion) ? own.id : undefined;
	return {
		lead: view.criteria[criterion]?.short ?? criterion,
		href: asked ? urls.answer(view.locale, app, asked, edition) : null,
	};
}

/** A line without its links, as a document says it. */
export const plainLine = ({ talks, lead, text, tail }: PolicyLine): string =>
	`${talks ? `${talks}: ` : ''}${lead}${/[:?]$/.test(lead) ? '' : ':'} ${wordsOf(text)} ${tail}`.trim();
