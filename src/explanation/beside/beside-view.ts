import { layBeside, type Laid } from '../../domain/beside/lay-beside.ts';
import { formatList } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/locales.ts';
import {
	answerIn,
	type AnswerSheet,
	type AppSheet,
	type EditionSheet,
} from '../app-sheet/app-sheet.ts';
import { wordsOf } from '../spoken.ts';

/** A criterion as the heading of a row. */
export interface AskedCriterion {
	id: string;
	short: string;
	href: string;
}

/** What every view of apps side by side has, whichever apps they are; in one language. */
export interface BesideFrame {
	locale: string;
	groups: readonly { id: string; name: string; criteria: readonly AskedCriterion[] }[];
	/** The criteria about who can see or collect, with their places in the drawing of a house. */
	windows: readonly { criterion: string; x: number; y: number }[];
	/** The size of that drawing, as `viewBox` wants it. */
	box: string;
	/** Where a record is kept of a choice; null if the guide keeps none. */
	recordHref: string | null;
}

/** An edition of an app that is laid beside others. */
export interface Chosen {
	sheet: AppSheet;
	edition: EditionSheet;
}

/** What stands above the answers of an edition. */
export interface BesideColumn extends Chosen {
	/** Unlike that of every other column. */
	label: string;
	/** Which edition it is, where the label does not say so. */
	note: string | null;
}

/** An answer in its column. */
export interface BesideCell {
	code: string;
	acts: readonly string[];
	answer: AnswerSheet;
}

export interface BesideGroup extends Laid<BesideCell> {
	id: string;
	name: string;
}

/** Editions side by side, ready to be shown. */
export interface BesideView {
	columns: readonly BesideColumn[];
	groups: readonly BesideGroup[];
	criteria: Readonly<Record<string, AskedCriterion>>;
	/** In how much they differ, in a sentence or two. */
	lead: string;
	/** Which questions about who can look in have other answers; empty where none are asked. */
	windows: string;
}

/** Lays two to four editions side by side. */
export function besideView(
	{ groups, windows, locale }: BesideFrame,
	chosen: readonly Chosen[],
	t: Translate,
): BesideView {
	const asked = groups.flatMap(({ criteria }) => criteria);
	const laid = groups.map(({ id, name, criteria }) => ({
		id,
		name,
		...layBeside(
			criteria.map((criterion) => criterion.id),
			chosen,
			cellIn,
		),
	}));
	const columns = chosen.map((one) => ({ ...one, ...labelOf(one, chosen) }));
	const differing = new Set(laid.flatMap((group) => group.differing.map((row) => row.criterion)));
	const unlike = windows.filter(({ criterion }) => differing.has(criterion));
	const shortOf = (id: string) => asked.find((one) => one.id === id)?.short ?? id;
	return {
		columns,
		groups: laid,
		criteria: Object.fromEntries(asked.map((criterion) => [criterion.id, criterion])),
		lead: leadWords(
			laid,
			formatList(
				columns.map(({ label }) => label),
				locale,
			),
			t,
		),
		windows:
			windows.length === 0
				? ''
				: unlike.length === 0
					? t('beside.windowsAlike')
					: t('beside.windows', {
							list: unlike.map(({ criterion }) => shortOf(criterion)).join('; '),
						}),
	};
}

function cellIn({ sheet, edition }: Chosen, criterion: string): BesideCell | undefined {
	const answer = answerIn(sheet, edition.id, criterion);
	if (!answer) return undefined;
	const { code, acts, otherwise } = answer;
	const told = acts.map(({ who, text, plan, costs, gains }) =>
		JSON.stringify([who, wordsOf(text), plan, costs, gains]),
	);
	return { code, acts: acts.length === 0 ? [] : [...told, otherwise ?? ''], answer };
}

/** The name of an app; of one that stands there twice, with its edition. */
function labelOf(
	{ sheet, edition }: Chosen,
	chosen: readonly Chosen[],
): Pick<BesideColumn, 'label' | 'note'> {
	const isOnce = chosen.filter((other) => other.sheet.id === sheet.id).length === 1;
	if (isOnce) return { label: sheet.name, note: edition.name };
	const label = edition.name.includes(sheet.name)
		? edition.name
		: `${sheet.name} (${edition.name})`;
	return { label, note: null };
}

function leadWords(groups: readonly BesideGroup[], list: string, t: Translate): string {
	const count = (part: keyof Laid<BesideCell>) =>
		groups.reduce((sum, group) => sum + group[part].length, 0);
	const [differing, alike, missing] = [count('differing'), count('alike'), count('missing')];
	if (differing === 0) return t('beside.differNone', { list });
	return t('beside.differ', { list, differing, all: differing + alike + missing, alike, missing });
}
