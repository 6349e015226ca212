import type { CollectionName } from '../../schema/collections.ts';
import { partsOfPage } from '../../schema/page.ts';
import type { WholeGuide } from '../../schema/whole-guide.ts';
import { idsAt, type NamedId } from '../named-ids.ts';
import { GUIDE_ENTRY, problem, type Rule, type Where } from '../rule.ts';

interface Reference extends NamedId {
	where: Where;
}

/** Where what a requirement asks for is named. */
const required = (place: string): string[] => [`${place}.criterion`, `${place}.anyOf.*.criterion`];

const wanted = (place: string): string[] => [
	...required(`${place}.requirements.*`),
	`${place}.weights.@`,
];

/** Where ids of each kind stand: in guide.yaml (`info`) or in the entries of a collection. */
export const PLACES: Readonly<
	Record<string, Partial<Record<CollectionName | 'info', readonly string[]>>>
> = {
	app: {
		info: ['firstView.apps.*', 'spotlight.*.app'],
		notices: ['apps.*'],
		stories: ['changedSince.*.app'],
		'second-reading': ['changes.*.app'],
		'open-questions': ['apps.*'],
		earlier: ['apps.*.app'],
	},
	criterion: {
		info: ['firstView.criteria.*', 'window.*', 'onCards.*', 'record.assessments.criterion'],
		checklist: ['criteria.*'],
		stories: ['changedSince.*.criterion'],
		glossary: ['criterion'],
		'second-reading': ['changes.*.criterion'],
		'open-questions': ['criteria.*'],
		questions: [...wanted('options.*'), ...wanted('options.*.depending.*')],
		roles: ['steps.*.to.criterion'],
		apps: ['settings.*.criterion'],
		policies: required('minimums.*.requires'),
	},
	notice: {
		notices: ['followUp', 'standing.by'],
		stories: ['chapters.*.notices.*', 'changedSince.*.notice'],
	},
	question: {
		questions: ['onlyAfter.*.question', 'options.*.depending.*.question'],
		profiles: ['answers.@'],
	},
	profile: { info: ['alternatives.*'], roles: ['profile'] },
	policy: { roles: ['steps.*.to.policy'] },
	page: { info: ['exit.page'], roles: ['steps.*.to.text'], glossary: ['page'] },
	audience: {
		info: ['record.audience'],
		questions: ['options.*.audience'],
		policies: ['audience'],
	},
	sector: { checklist: ['sectors.*.sector'] },
	part: { checklist: ['part'] },
	group: { criteria: ['group'] },
	kind: { apps: ['kind'] },
	'shelf life': { criteria: ['shelfLife'] },
	talk: { policies: ['minimums.*.from'] },
	'kind of organisation': { policies: ['noBan.kind'], notices: ['binds.*'] },
};

export const references: Rule = {
	name: 'references',
	needsAllFiles: true,
	about: 'Whatever is named by its id exists.',
	check: (guide) =>
		[...idsOf(guide)].flatMap(([kind, ids]) =>
			[...simple(guide, kind), ...composite(guide, kind)]
				.filter(({ id }) => !ids.has(id))
				.map(({ where, path, id }) =>
					problem(where, {
						path,
						message: `There is no ${kind} "${id}".`,
						expected:
							ids.size > 12 ? `the id of an existing ${kind}` : `one of: ${[...ids].join(', ')}`,
						hint: 'Look for a typing error.',
					}),
				),
		),
};

/** The ids that exist, by what they are of. */
function idsOf(guide: WholeGuide): Map<string, ReadonlySet<string>> {
	const { info } = guide;
	const lists: Record<string, readonly { id: string }[]> = {
		app: guide.apps,
		criterion: guide.criteria,
		notice: guide.notices,
		question: guide.questions,
		profile: guide.profiles,
		policy: guide.policies,
		page: guide.pages.map((page) => ({ id: partsOfPage(page).name })),
		edition: guide.apps.flatMap(({ id, variants }) => below(id, variants)),
		answer: guide.questions.flatMap(({ id, options }) => below(id, options)),
		audience: info.audiences,
		sector: guide.sectors,
		part: info.record?.parts ?? [],
		group: info.groups,
		kind: info.kinds,
		'shelf life': info.shelfLives,
		talk: info.talks,
		'kind of organisation': info.organisations,
	};
	return new Map(
		Object.entries(lists).map(([kind, list]) => [kind, new Set(list.map(({ id }) => id))]),
	);
}

/** The ids of what belongs to an entry, such as the editions of an app: "app/edition". */
const below = (owner: string, parts: readonly { id: string }[]): { id: string }[] =>
	parts.map(({ id }) => ({ id: `${owner}/${id}` }));

/** What is named by one id. */
function simple(guide: WholeGuide, kind: string): Reference[] {
	const { info = [], ...collections } = PLACES[kind] ?? {};
	const found = (where: Where, entry: unknown, patterns: readonly string[]): Reference[] =>
		patterns.flatMap((pattern) => idsAt(entry, pattern).map((named) => ({ ...named, where })));
	return [
		...found(GUIDE_ENTRY, guide.info, info),
		...(Object.keys(collections) as CollectionName[]).flatMap((collection) =>
			guide[collection].flatMap((entry) =>
				found({ collection, id: entry.id }, entry, collections[collection] ?? []),
			),
		),
	];
}

/** What is named by the id of its owner and its own. */
function composite(guide: WholeGuide, kind: string): Reference[] {
	if (kind === 'edition')
		return guide['second-reading'].flatMap(({ id, changes }) =>
			changes.flatMap(({ app, variant }, i): Reference[] =>
				variant === undefined
					? []
					: [
							{
								where: { collection: 'second-reading', id },
								path: ['changes', i, 'variant'],
								id: `${app}/${variant}`,
							},
						],
			),
		);
	return kind === 'answer' ? answersIn(guide) : [];
}

const answersIn = (guide: WholeGuide): Reference[] => [
	...guide.questions.flatMap((entry) => {
		const where = { collection: 'questions', id: entry.id };
		const places = ['onlyAfter.*', 'options.*.depending.*'];
		return places.flatMap((place) => {
			const asked = idsAt(entry, `${place}.question`);
			return idsAt(entry, `${place}.options.*`).map(({ path, id }): Reference => {
				const owner = asked.find(({ path: other }) => isBeside(other, path));
				return { where, path, id: `${owner?.id ?? ''}/${id}` };
			});
		});
	}),
	...guide.profiles.flatMap((entry) =>
		idsAt(entry, 'answers.*.*').map(({ path, id }): Reference => ({
			where: { collection: 'profiles', id: entry.id },
			path,
			id: `${String(path[1])}/${id}`,
		})),
	),
];

/** Whether a place is in the same item as another one's owner. */
const isBeside = (owner: NamedId['path'], path: NamedId['path']): boolean =>
	owner.slice(0, -1).every((step, index) => step === path[index]);
