import { isAfter } from '../../domain/evidence/partial-date.ts';
import type { App } from '../../schema/app.ts';
import type { DataPath } from '../../schema/finding.ts';
import type { WholeGuide } from '../../schema/whole-guide.ts';
import { claimsOf } from '../claims-of.ts';
import { GUIDE_ENTRY, problem, type Rule, type Where } from '../rule.ts';

/** A date with its place; not every date is known. */
type Dated = [where: Where, path: DataPath, date: string | null | undefined];

export const dates: Rule = {
	name: 'dates',
	about: 'Nothing that was read or has happened is dated in the future.',
	check: (guide, today) =>
		datesIn(guide).flatMap(([where, path, date]) =>
			date && isAfter(date, today)
				? [
						problem(where, {
							path,
							message: `${date} lies in the future.`,
							expected: `a date up to ${today}`,
							hint:
								where.collection === 'apps'
									? 'Look for a typing error. A promise belongs under `announced`, with `due`.'
									: 'Look for a typing error.',
						}),
					]
				: [],
		),
};

function datesIn(guide: WholeGuide): Dated[] {
	const { asOf, spotlight } = guide.info;
	return [
		[GUIDE_ENTRY, ['asOf'], asOf],
		...spotlight.map((item, i): Dated => [GUIDE_ENTRY, ['spotlight', i, 'asOf'], item.asOf]),
		...(['notices', 'earlier'] as const).flatMap((collection) =>
			guide[collection].flatMap(({ id, date, sources }): Dated[] => {
				const where = { collection, id };
				return [
					[where, ['date'], date],
					...sources.map(({ published }, i): Dated => [
						where,
						['sources', i, 'published'],
						published,
					]),
				];
			}),
		),
		...(['checklist', 'sectors', 'roles'] as const).flatMap((collection) =>
			guide[collection].flatMap(({ id, sources }) =>
				sources.map(({ published }, i): Dated => [
					{ collection, id },
					['sources', i, 'published'],
					published,
				]),
			),
		),
		...guide.notices.map(({ id, standing }): Dated => [
			{ collection: 'notices', id },
			['standing', 'asOf'],
			standing.asOf,
		]),
		...guide.stories.flatMap(({ id, from, to }): Dated[] => [
			[{ collection: 'stories', id }, ['from'], from],
			[{ collection: 'stories', id }, ['to'], to],
		]),
		...(['corrections', 'second-reading'] as const).flatMap((collection) =>
			guide[collection].map(({ id, date }): Dated => [{ collection, id }, ['date'], date]),
		),
		...guide.apps.flatMap(datesOfApp),
		...claimsOf(guide).flatMap(({ claim, where }): Dated[] => [
			[where, ['asOf'], claim.asOf],
			[where, ['reading', 'first'], claim.reading.first],
			[where, ['reading', 'second'], claim.reading.second],
			[where, ['contested', 'on'], claim.contested?.on],
			...claim.evidence.map(({ copy }, i): Dated => [
				where,
				['evidence', i, 'copy', 'on'],
				copy?.on,
			]),
		]),
	];
}

function datesOfApp({ id, launched, retired, reply, ...app }: App): Dated[] {
	const where = { collection: 'apps', id };
	const dated = (key: 'history' | 'announced') =>
		app[key].map(({ date }, index): Dated => [where, [key, index, 'date'], date]);
	return [
		[where, ['launched'], launched],
		[where, ['retired'], retired],
		[where, ['reply', 'on'], 'on' in reply ? reply.on : null],
		[where, ['reply', 'answered'], 'answered' in reply ? reply.answered : null],
		...dated('history'),
		...dated('announced'),
		...app.settings.map(({ asOf }, index): Dated => [where, ['settings', index, 'asOf'], asOf]),
		...Object.entries(app.sources).flatMap(([key, { published, seen }]): Dated[] => [
			[where, ['sources', key, 'published'], published],
			[where, ['sources', key, 'seen'], seen],
		]),
	];
}
