import {
	STANDINGS,
	type EditionStanding,
	type Standing,
} from '../../domain/policy/check-policy.ts';
import { minimumsFor, type PolicyLogic } from '../../domain/policy/policy-logic.ts';
import type { Translate } from '../../i18n/locales.ts';
import { linesOf, type PolicyLine } from './policy-lines.ts';
import type { PolicyView } from './policy-view.ts';

/** An edition beside a minimum, in words. */
export interface PolicyRow {
	key: string;
	app: string;
	edition: string;
	/** What it is called: the app, and which edition where there are several. */
	name: string;
	editionName: string | null;
	href: string;
	/** One for each kind of talk; null where nothing is asked. */
	cells: readonly (Standing | null)[];
	/** What has to be done, is not known, or is missed. */
	lines: readonly PolicyLine[];
}

/** What comes of a minimum: what may be allowed, what nobody can tell, and what fails. */
export interface PolicyOutcome {
	allowed: PolicyRow[];
	unsure: PolicyRow[];
	failing: PolicyRow[];
	/** For each kind of talk how many editions stand how; null where nothing is asked. */
	counts: readonly (Readonly<Record<Standing, number>> | null)[];
}

/** The standings in words, in groups by the best that an edition comes to. */
export function policyOutcome(
	standings: readonly EditionStanding[],
	policy: PolicyLogic,
	view: PolicyView,
	t: Translate,
): PolicyOutcome {
	const asked = askedTalks(policy, view);
	const rows = standings
		.map((one) => rowOf(one, asked, policy, view, t))
		.sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, view.locale));
	const inGroup = (...group: Standing[]) => rows.filter((row) => group.includes(bestOf(row)));
	return {
		allowed: inGroup('meets', 'meets-if'),
		unsure: inGroup('cannot-tell'),
		failing: inGroup('fails'),
		counts: asked.map((isAsked, place) => (isAsked ? countsAt(rows, place) : null)),
	};
}

/** Whether anything is asked, by kind of talk. */
export function askedTalks(policy: PolicyLogic, view: Pick<PolicyView, 'talks'>): boolean[] {
	const ids = view.talks.map(({ id }) => id);
	return ids.map((id) => policy.noBan !== undefined || minimumsFor(id, policy, ids).length > 0);
}

function rowOf(
	standing: EditionStanding,
	asked: readonly boolean[],
	policy: PolicyLogic,
	view: PolicyView,
	t: Translate,
): PolicyRow {
	const { app, edition, talks } = standing;
	const { name = app, editions = {} } = view.apps[app] ?? {};
	const { name: editionName = null, href = '' } = editions[edition] ?? {};
	return {
		key: `${app} ${edition}`,
		app,
		edition,
		name,
		editionName,
		href,
		cells: talks.map(({ standing }, place) => (asked[place] ? standing : null)),
		lines: linesOf(standing, asked, policy, view, t),
	};
}

/** The best that a row comes to for any talk of which something is asked. */
function bestOf({ cells }: PolicyRow): Standing {
	const places = cells.flatMap((cell) => (cell ? [STANDINGS.indexOf(cell)] : []));
	return STANDINGS[Math.min(...places)] ?? 'meets';
}

/** What stands well for the most confidential talks comes first. */
const rank = ({ cells }: PolicyRow): number =>
	cells
		.toReversed()
		.reduce((sum, cell) => sum * STANDINGS.length + STANDINGS.indexOf(cell ?? 'meets'), 0);

function countsAt(rows: readonly PolicyRow[], place: number): Record<Standing, number> {
	const count = (standing: Standing) =>
		rows.filter(({ cells }) => cells[place] === standing).length;
	return {
		meets: count('meets'),
		'meets-if': count('meets-if'),
		'cannot-tell': count('cannot-tell'),
		fails: count('fails'),
	};
}

/** Rows of one app that say the same, as one with the names of its editions. */
export function joinedRows(rows: readonly PolicyRow[], locale: string): PolicyRow[] {
	const alike = Map.groupBy(rows, ({ app, cells, lines }) =>
		JSON.stringify([
			app,
			cells,
			lines.map(({ lead, text, tail, talks }) => [lead, text, tail, talks]),
		]),
	);
	const list = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
	return [...alike.values()].flatMap((group) => {
		const [first] = group;
		const names = group.flatMap(({ editionName }) => editionName ?? []);
		return first ? [{ ...first, editionName: names.length > 0 ? list.format(names) : null }] : [];
	});
}
