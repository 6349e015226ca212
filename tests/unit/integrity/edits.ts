import type { App, Setting, Variant } from '../../../src/schema/app.ts';
import type { Claim } from '../../../src/schema/claim.ts';
import type { Condition } from '../../../src/schema/condition.ts';
import type { Criterion, LevelsCriterion } from '../../../src/schema/criterion.ts';
import type { Question, QuestionOption } from '../../../src/schema/question.ts';
import type { WholeGuide } from '../../../src/schema/whole-guide.ts';

/** A small change to the invented guide that a rule must notice. */
export interface FailingCase {
	rule: string;
	when: string;
	edit: (guide: WholeGuide) => void;
	/** The file that the finding names, within the guide. */
	file: string;
	/** Words on the line that the finding names. */
	line: string;
	message: string;
	severity?: 'warning';
	/** The change breaks the rule elsewhere too. */
	amongOthers?: true;
}

/** The item at an index, which must exist. */
export function nth<Item>(list: readonly Item[], index: number): Item {
	const item = list[index];
	if (item === undefined) throw new Error(`There is no item ${index}.`);
	return item;
}

/** The entry with an id, which must exist. */
export function byId<Entry extends { id: string }>(list: readonly Entry[], id: string): Entry {
	return nth(
		list.filter((entry) => entry.id === id),
		0,
	);
}

export const app = (guide: WholeGuide, id = 'dingalot'): App => byId(guide.apps, id);

export const variant = (guide: WholeGuide, id: string): Variant => byId(app(guide).variants, id);

export function claim(guide: WholeGuide, criterion: string, of = 'dingalot'): Claim {
	const found = app(guide, of).claims[criterion];
	if (!found) throw new Error(`${of} has no claim on ${criterion}.`);
	return found;
}

export const condition = (guide: WholeGuide): Condition =>
	nth(claim(guide, 'footage-lock').conditions, 0);

export const setting = (guide: WholeGuide, id: string): Setting => byId(app(guide).settings, id);

export const question = (guide: WholeGuide, id: string): Question => byId(guide.questions, id);

/** What an answer also asks if another question was answered in one way. */
export const more = (guide: WholeGuide): QuestionOption['depending'][number] =>
	nth(byId(question(guide, 'passers-by').options, 'hardly-ever').depending, 0);

/**
 * Puts more questions between the two that the guide has.
 *
 * @param after the answer to the first question that they wait for, if any
 */
export function askMore(guide: WholeGuide, count: number, after?: string): void {
	const first = question(guide, 'whose-door');
	const onlyAfter = after === undefined ? [] : [{ question: first.id, options: [after] }];
	const added = Array.from({ length: count }, (_, index) => ({
		...structuredClone(first),
		id: `${after ?? 'always'}-${index}`,
		order: 2,
		onlyAfter,
	}));
	guide.questions.push(...added);
	question(guide, 'passers-by').order = 3;
}

export const criterion = (guide: WholeGuide, id: string): Criterion => byId(guide.criteria, id);

export function scaleOf(guide: WholeGuide, id: string): LevelsCriterion {
	const found = criterion(guide, id);
	if (found.scale !== 'levels') throw new Error(`${id} has no levels.`);
	return found;
}
