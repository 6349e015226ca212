import type { App, Variant } from '../../../src/schema/app.ts';
import type { Claim } from '../../../src/schema/claim.ts';
import type { Condition } from '../../../src/schema/condition.ts';
import type { Criterion, LevelsCriterion } from '../../../src/schema/criterion.ts';
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

export const criterion = (guide: WholeGuide, id: string): Criterion => byId(guide.criteria, id);

export function scaleOf(guide: WholeGuide, id: string): LevelsCriterion {
	const found = criterion(guide, id);
	if (found.scale !== 'levels') throw new Error(`${id} has no levels.`);
	return found;
}
