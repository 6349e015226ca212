import type { App, Variant } from '../../schema/app.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Criterion } from '../../schema/criterion.ts';
import type { WholeGuide } from '../../schema/whole-guide.ts';
import { claimOf, defaultEdition } from '../edition.ts';
import { answerOf, type Answer } from './answer.ts';

/** One answer in the matrix; `variant` is the edition it comes from, undefined for the base. */
export interface Cell {
	criterion: Criterion;
	claim: Claim;
	variant: Variant | undefined;
	answer: Answer;
}

/** An app, or an edition of it, with its answers in the order of the criteria asked. */
export interface Row {
	app: App;
	edition: Variant | undefined;
	cells: Cell[];
}

/** The order in which apps are listed: by name, retired ones last. */
export function appsInOrder<Listed extends Pick<App, 'name' | 'status'>>(
	apps: readonly Listed[],
): Listed[] {
	return apps.toSorted(
		(a, b) =>
			Number(a.status === 'retired') - Number(b.status === 'retired') ||
			a.name.localeCompare(b.name, 'en', { sensitivity: 'base' }),
	);
}

/** The criteria of a group in their order. */
export function criteriaOf(guide: Pick<WholeGuide, 'criteria'>, group: string): Criterion[] {
	return guide.criteria
		.filter((criterion) => criterion.group === group)
		.toSorted((a, b) => a.order - b.order);
}

/** Every answer of an app, or of an edition of it, to the criteria asked. */
export function rowOf(app: App, criteria: readonly Criterion[], edition?: Variant): Row {
	const cells = criteria.map((criterion): Cell => {
		const found = claimOf(app, criterion.id, edition);
		if (!found) throw new Error(`${app.id} has no claim on ${criterion.id}.`);
		return { criterion, ...found, answer: answerOf(criterion, found.claim) };
	});
	return { app, edition, cells };
}

/** The matrix for an audience: each app in the edition on which that audience is judged. */
export function matrixFor(
	apps: readonly App[],
	criteria: readonly Criterion[],
	audience: string,
): Row[] {
	return apps.map((app) => rowOf(app, criteria, defaultEdition(app, audience)));
}
