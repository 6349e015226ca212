import type { DataPath, Problem } from '../../schema/finding.ts';
import { partsOfPage } from '../../schema/page.ts';
import type { Requirement } from '../../schema/preferences.ts';
import type { WholeGuide } from '../../schema/whole-guide.ts';
import { GUIDE_ENTRY, problem, type Rule, type Where } from '../rule.ts';

type Reference = [where: Where, path: DataPath, id: string];

export const references: Rule = {
	name: 'references',
	needsAllFiles: true,
	about: 'Whatever is named by its id exists.',
	check(guide) {
		const lists = {
			app: guide.apps,
			criterion: guide.criteria,
			notice: guide.notices,
			question: guide.questions,
			profile: guide.profiles,
			policy: guide.policies,
			page: guide.pages.map((page) => ({ id: partsOfPage(page).name })),
			edition: guide.apps.flatMap(({ id, variants }) => below(id, variants)),
			answer: guide.questions.flatMap(({ id, options }) => below(id, options)),
			audience: guide.info.audiences,
			sector: guide.sectors,
			part: guide.info.record?.parts ?? [],
			group: guide.info.groups,
			kind: guide.info.kinds,
			'shelf life': guide.info.shelfLives,
			talk: guide.info.talks,
			'kind of organisation': guide.info.organisations,
		};
		const found = referencesIn(guide);
		return (Object.keys(lists) as (keyof typeof lists)[]).flatMap((kind) => {
			const ids = new Set<string>(lists[kind].map(({ id }) => id));
			return found[kind]
				.filter(([, , id]) => !ids.has(id))
				.map(([where, path, id]): Problem =>
					problem(where, {
						path,
						message: `There is no ${kind} "${id}".`,
						expected:
							ids.size > 12 ? `the id of an existing ${kind}` : `one of: ${[...ids].join(', ')}`,
						hint: 'Look for a typing error.',
					}),
				);
		});
	},
};

/** The ids of what belongs to an entry, such as the editions of an app: "app/edition". */
const below = (owner: string, parts: readonly { id: string }[]): { id: string }[] =>
	parts.map(({ id }) => ({ id: `${owner}/${id}` }));

function referencesIn(guide: WholeGuide) {
	const { info } = guide;
	const of = (collection: string, id: string): Where => ({ collection, id });
	const requirements = (where: Where, path: DataPath, list: readonly Requirement[]): Reference[] =>
		list.flatMap((requirement, index) =>
			('anyOf' in requirement ? requirement.anyOf : [requirement]).map(
				({ criterion }): Reference => [where, [...path, index], criterion],
			),
		);
	const weights = (where: Where, path: DataPath, map: Record<string, number>): Reference[] =>
		Object.keys(map).map((criterion) => [where, [...path, criterion], criterion]);
	const options = guide.questions.flatMap((question) =>
		question.options.map((option, index) => ({
			option,
			where: of('questions', question.id),
			path: ['options', index] as DataPath,
		})),
	);
	const wanted = options.flatMap(({ option, where, path }) => [
		{ ...option, where, path },
		...option.depending.map((more, i) => ({ ...more, where, path: [...path, 'depending', i] })),
	]);
	const answered = [
		...guide.questions.flatMap(({ id, onlyAfter }) =>
			onlyAfter.map((one, i) => ({ ...one, where: of('questions', id), path: ['onlyAfter', i] })),
		),
		...options.flatMap(({ option, where, path }) =>
			option.depending.map((one, i) => ({ ...one, where, path: [...path, 'depending', i] })),
		),
	];

	const steps = guide.roles.flatMap(({ id, steps: all }) =>
		all.map(({ to }, i) => ({ to, where: of('roles', id), path: ['steps', i, 'to'] as DataPath })),
	);
	const leading = (key: 'policy' | 'criterion' | 'text'): Reference[] =>
		steps.flatMap(({ to = {}, where, path }): Reference[] => {
			const id = (to as Partial<Record<typeof key, string>>)[key];
			return id === undefined ? [] : [[where, [...path, key], id]];
		});

	return {
		policy: leading('policy'),
		app: [
			...info.firstView.apps.map((id, i): Reference => [GUIDE_ENTRY, ['firstView', 'apps', i], id]),
			...info.spotlight.map(({ app }, i): Reference => [GUIDE_ENTRY, ['spotlight', i, 'app'], app]),
			...guide.notices.flatMap(({ id, apps }) =>
				apps === 'all'
					? []
					: apps.map((app, i): Reference => [of('notices', id), ['apps', i], app]),
			),
			...guide.stories.flatMap(({ id, changedSince }) =>
				changedSince.flatMap(({ app }, i): Reference[] =>
					app === undefined ? [] : [[of('stories', id), ['changedSince', i, 'app'], app]],
				),
			),
			...guide['second-reading'].flatMap(({ id, changes }) =>
				changes.map(({ app }, i): Reference => [
					of('second-reading', id),
					['changes', i, 'app'],
					app,
				]),
			),
			...guide['open-questions'].flatMap(({ id, apps }) =>
				apps.map((app, i): Reference => [of('open-questions', id), ['apps', i], app]),
			),
			...guide.earlier.flatMap(({ id, apps }) =>
				apps.flatMap(({ app }, i): Reference[] =>
					app === undefined ? [] : [[of('earlier', id), ['apps', i, 'app'], app]],
				),
			),
		],
		criterion: [
			...info.firstView.criteria.map((id, i): Reference => [
				GUIDE_ENTRY,
				['firstView', 'criteria', i],
				id,
			]),
			...info.window.map((id, i): Reference => [GUIDE_ENTRY, ['window', i], id]),
			...(info.record?.assessments
				? [
						[
							GUIDE_ENTRY,
							['record', 'assessments', 'criterion'],
							info.record.assessments.criterion,
						] satisfies Reference,
					]
				: []),
			...guide.checklist.flatMap(({ id, criteria }) =>
				criteria.map((criterion, i): Reference => [
					of('checklist', id),
					['criteria', i],
					criterion,
				]),
			),
			...info.onCards.map((id, i): Reference => [GUIDE_ENTRY, ['onCards', i], id]),
			...guide.stories.flatMap(({ id, changedSince }) =>
				changedSince.flatMap(({ criterion }, i): Reference[] =>
					criterion === undefined
						? []
						: [[of('stories', id), ['changedSince', i, 'criterion'], criterion]],
				),
			),
			...guide.glossary.flatMap(({ id, criterion }): Reference[] =>
				criterion === undefined ? [] : [[of('glossary', id), ['criterion'], criterion]],
			),
			...guide['second-reading'].flatMap(({ id, changes }) =>
				changes.map(({ criterion }, i): Reference => [
					of('second-reading', id),
					['changes', i, 'criterion'],
					criterion,
				]),
			),
			...guide['open-questions'].flatMap(({ id, criteria }) =>
				criteria.map((criterion, i): Reference => [
					of('open-questions', id),
					['criteria', i],
					criterion,
				]),
			),
			...wanted.flatMap(({ where, path, requirements: required, weights: weighed }) => [
				...requirements(where, [...path, 'requirements'], required),
				...weights(where, [...path, 'weights'], weighed),
			]),
			...leading('criterion'),
			...guide.apps.flatMap(({ id, settings }) =>
				settings.map(({ criterion }, i): Reference => [
					of('apps', id),
					['settings', i, 'criterion'],
					criterion,
				]),
			),
			...guide.policies.flatMap(({ id, minimums }) =>
				minimums.flatMap(({ requires }, i) =>
					('anyOf' in requires ? requires.anyOf : [requires]).map(({ criterion }): Reference => [
						of('policies', id),
						['minimums', i, 'requires'],
						criterion,
					]),
				),
			),
		],
		notice: [
			...guide.notices.flatMap(({ id, followUp, standing }): Reference[] => [
				...(followUp === null
					? []
					: [[of('notices', id), ['followUp'], followUp] satisfies Reference]),
				...(standing.by === undefined
					? []
					: [[of('notices', id), ['standing', 'by'], standing.by] satisfies Reference]),
			]),
			...guide.stories.flatMap(({ id, chapters, changedSince }) => [
				...chapters.flatMap(({ notices }, chapter) =>
					notices.map((notice, i): Reference => [
						of('stories', id),
						['chapters', chapter, 'notices', i],
						notice,
					]),
				),
				...changedSince.flatMap(({ notice }, i): Reference[] =>
					notice === undefined ? [] : [[of('stories', id), ['changedSince', i, 'notice'], notice]],
				),
			]),
		],
		question: [
			...answered.map(({ where, path, question }): Reference => [
				where,
				[...path, 'question'],
				question,
			]),
			...guide.profiles.flatMap(({ id, answers }) =>
				Object.keys(answers).map((question): Reference => [
					of('profiles', id),
					['answers', question],
					question,
				]),
			),
		],
		profile: [
			...info.alternatives.map((id, i): Reference => [GUIDE_ENTRY, ['alternatives', i], id]),
			...guide.roles.map(({ id, profile }): Reference => [of('roles', id), ['profile'], profile]),
		],
		page: [
			...leading('text'),
			...(info.exit ? [[GUIDE_ENTRY, ['exit', 'page'], info.exit.page] satisfies Reference] : []),
			...guide.glossary.flatMap(({ id, page }): Reference[] =>
				page === undefined ? [] : [[of('glossary', id), ['page'], page]],
			),
		],
		edition: [
			...guide['second-reading'].flatMap(({ id, changes }) =>
				changes.flatMap(({ app, variant }, i): Reference[] =>
					variant === undefined
						? []
						: [[of('second-reading', id), ['changes', i, 'variant'], `${app}/${variant}`]],
				),
			),
		],
		answer: [
			...answered.flatMap(({ where, path, question, options: answers }) =>
				answers.map((answer, i): Reference => [
					where,
					[...path, 'options', i],
					`${question}/${answer}`,
				]),
			),
			...guide.profiles.flatMap(({ id, answers }) =>
				Object.entries(answers).flatMap(([question, chosen]) =>
					chosen.map((answer, i): Reference => [
						of('profiles', id),
						['answers', question, i],
						`${question}/${answer}`,
					]),
				),
			),
		],
		audience: [
			...options.flatMap(({ option, where, path }): Reference[] =>
				option.audience === undefined ? [] : [[where, [...path, 'audience'], option.audience]],
			),
			...(info.record
				? [[GUIDE_ENTRY, ['record', 'audience'], info.record.audience] satisfies Reference]
				: []),
			...guide.policies.map(({ id, audience }): Reference => [
				of('policies', id),
				['audience'],
				audience,
			]),
		],
		sector: guide.checklist.flatMap(({ id, sectors }) =>
			sectors.map(({ sector }, i): Reference => [
				of('checklist', id),
				['sectors', i, 'sector'],
				sector,
			]),
		),
		part: guide.checklist.map(({ id, part }): Reference => [of('checklist', id), ['part'], part]),
		group: guide.criteria.map(({ id, group }): Reference => [of('criteria', id), ['group'], group]),
		kind: guide.apps.map(({ id, kind }): Reference => [of('apps', id), ['kind'], kind]),
		talk: guide.policies.flatMap(({ id, minimums }) =>
			minimums.map(({ from }, i): Reference => [of('policies', id), ['minimums', i, 'from'], from]),
		),
		'kind of organisation': [
			...guide.policies.flatMap(({ id, noBan }): Reference[] =>
				noBan ? [[of('policies', id), ['noBan', 'kind'], noBan.kind]] : [],
			),
			...guide.notices.flatMap(({ id, binds = [] }) =>
				binds.map((kind, i): Reference => [of('notices', id), ['binds', i], kind]),
			),
		],
		'shelf life': guide.criteria.map(({ id, shelfLife }): Reference => [
			of('criteria', id),
			['shelfLife'],
			shelfLife,
		]),
	};
}
