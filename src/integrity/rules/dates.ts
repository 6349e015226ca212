import { isAfter } from '../../domain/evidence/partial-date.ts';
import type { DataPath, Problem } from '../../schema/finding.ts';
import { claimsOf } from '../claims-of.ts';
import { problem, type Rule, type Where } from '../rule.ts';

export const dates: Rule = {
	name: 'dates',
	about: 'Nothing is dated in the future, and a claim is no newer than its newest source.',
	check(guide, today) {
		const past = (where: Where, path: DataPath, date: string | null | undefined): Problem[] =>
			date && isAfter(date, today)
				? [
						problem(where, {
							path,
							message: `${date} lies in the future.`,
							expected: `a date up to ${today}`,
							hint: 'Look for a typing error. A promise belongs under `announced`, with `due`.',
						}),
					]
				: [];
		return [
			...guide.notices.flatMap((notice) =>
				past({ collection: 'notices', id: notice.id }, ['date'], notice.date),
			),
			...guide.corrections.flatMap(({ id, date }) =>
				past({ collection: 'corrections', id }, ['date'], date),
			),
			...guide.apps.flatMap((app) => {
				const where = { collection: 'apps', id: app.id };
				return [
					...past(where, ['launched'], app.launched),
					...past(where, ['retired'], app.retired),
					...app.history.flatMap(({ date }, index) =>
						past(where, ['history', index, 'date'], date),
					),
					...app.announced.flatMap(({ date }, index) =>
						past(where, ['announced', index, 'date'], date),
					),
					...Object.entries(app.sources).flatMap(([key, source]) => [
						...past(where, ['sources', key, 'published'], source.published),
						...past(where, ['sources', key, 'seen'], source.seen),
					]),
				];
			}),
			...claimsOf(guide).flatMap(({ app, claim, where }) => {
				const sourceDates = claim.evidence.flatMap(({ source }) => {
					const known = app.sources[source];
					return [known?.published, known?.seen].filter((date) => typeof date === 'string');
				});
				const newer =
					claim.asOf !== null && sourceDates.every((date) => isAfter(claim.asOf ?? '', date));
				return [
					...past(where, ['asOf'], claim.asOf),
					...past(where, ['reading', 'first'], claim.reading.first),
					...past(where, ['reading', 'second'], claim.reading.second),
					...(newer
						? [
								problem(where, {
									path: ['asOf'],
									message: `The claim is dated ${claim.asOf ?? ''}, later than every source it names.`,
									expected: 'the date of its newest source, or null where none has a date',
									hint: 'Take the `published` or `seen` date of the newest source.',
								}),
							]
						: []),
				];
			}),
		];
	},
};
