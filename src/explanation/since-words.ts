import type { Preferences } from '../domain/decision/preferences.ts';
import { compareApps } from '../domain/releases/compare-apps.ts';
import { effectOn, type Cause, type Effect } from '../domain/releases/first-three.ts';
import type { AppChanges, ClaimChange, ClaimState } from '../domain/releases/guide-changes.ts';
import { speakWith } from '../i18n/speak.ts';
import { levelWords } from './level-words.ts';
import type { ResultView } from './result-view.ts';
import type { SinceView } from './since-view.ts';

/** What changed for somebody's answers since the link was made. */
export interface SinceWords {
	title: string;
	paragraphs: string[];
	/** The facts that count for these answers, those that made the difference first. */
	facts: string[];
	link: { words: string; href: string };
}

/** So many facts are told; all of them stand on the page of changes. */
const MOST = 8;

/** Works out the same answers on the guide of then and of now, and says what differs. */
export function sinceWords(
	preferences: Preferences,
	then: SinceView,
	view: ResultView,
): SinceWords {
	const t = speakWith(then.messages);
	const { evaluation: before } = then;
	const { evaluation: after } = view;
	const apps = compareApps(before, after);
	const effect = effectOn(preferences, { before, after, apps });
	// An id such as "constructor" is one like any other.
	const names = new Map([
		...Object.entries(then.names),
		...Object.entries(view.apps).map(([id, { name }]) => [id, name] as const),
	]);
	const nameOf = (app: string) => names.get(app) ?? app;
	const facts = apps
		.flatMap((one) => [
			...eventLines(one, nameOf(one.app), then),
			...one.claims
				.filter((change) => counts(change, preferences))
				.map((change) => ({
					isCause: isCause(effect?.causes ?? [], one.app, change.criterion),
					words: factLine(nameOf(one.app), change, { view, then }),
				})),
		])
		.sort((a, b) => Number(b.isCause) - Number(a.isCause));
	const more = facts.length - MOST;
	return {
		title: t('since.title', { release: then.release }),
		paragraphs: [
			effect ? effectWords(effect, nameOf, then) : t('since.notComparable'),
			facts.length === 0
				? t('since.noFacts')
				: facts.length > MOST
					? t('since.more', { count: more })
					: '',
		].filter(Boolean),
		facts: facts.slice(0, MOST).map(({ words }) => words),
		link: { words: t('since.all'), href: then.changesHref },
	};
}

function effectWords(effect: Effect, nameOf: (app: string) => string, then: SinceView): string {
	const t = speakWith(then.messages);
	const [was, is] = [effect.before[0], effect.after[0]];
	const first = (app: string | undefined) => (app === undefined ? t('since.nobody') : nameOf(app));
	if (!effect.firstChanged) {
		if (is === undefined) return t('since.stillNobody');
		return t('since.same', { first: first(is) });
	}
	const causes = [...new Set(effect.causes.map(({ app }) => nameOf(app)))];
	return [
		t('since.first', { was: first(was), is: first(is) }),
		causes.length > 0 ? t('since.because', { list: causes.join(', ') }) : t('since.together'),
	].join(' ');
}

const isCause = (causes: readonly Cause[], app: string, criterion: string | null): boolean =>
	causes.some((cause) => cause.app === app && cause.criterion === criterion);

/** Whether a changed fact is asked or weighed by these answers. */
function counts(
	{ material, criterion }: ClaimChange,
	{ requirements, weights }: Preferences,
): boolean {
	const asked = requirements.flatMap((one) => ('anyOf' in one ? one.anyOf : [one]));
	return (
		material.length > 0 &&
		((weights[criterion] ?? 0) > 0 || asked.some((need) => need.criterion === criterion))
	);
}

function eventLines({ event }: AppChanges, name: string, { messages }: SinceView) {
	if (event === null) return [];
	return [{ isCause: true, words: speakWith(messages)(`since.event.${event}`, { name }) }];
}

function factLine(
	name: string,
	{ criterion, before, after, direction }: ClaimChange,
	{ view, then }: { view: ResultView; then: SinceView },
): string {
	const t = speakWith(then.messages);
	const words = (state: ClaimState | null) =>
		state && state.level !== null ? levelWords(view, criterion, state.level) : t('since.unknown');
	return t('since.fact', {
		name,
		question: view.criteria[criterion]?.short ?? criterion,
		before: words(before),
		after: words(after),
		leads: t(`since.leads.${direction}`),
	});
}
