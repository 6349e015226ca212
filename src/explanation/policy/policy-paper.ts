import { needsOf } from '../../domain/decision/preferences.ts';
import type { PolicyLogic } from '../../domain/policy/policy-logic.ts';
import type { Block, Line, Paper, Run } from '../../documents/paper.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/locales.ts';
import type { AppSheet, SettingSheet } from '../app-sheet/app-sheet.ts';
import type { Spoken } from '../spoken.ts';
import { allowedIn, type Allowed, type AllowList } from './allow-list.ts';
import { requirementLine } from './minimum-words.ts';
import { notAllowed } from './not-allowed.ts';
import { plainLine, type PolicyLine } from './policy-lines.ts';
import type { PolicyOutcome } from './policy-rows.ts';
import type { PolicyView } from './policy-view.ts';

/** What the list of an organisation is made of. */
export interface PaperParts {
	list: AllowList;
	policy: PolicyLogic;
	outcome: PolicyOutcome;
	view: PolicyView;
	/** All that is known of the apps that are allowed, by id. */
	sheets: ReadonlyMap<string, AppSheet>;
	/** Where this minimum can be checked again. */
	address: string;
	t: Translate;
}

/** What the people of an organisation may use, as a document: published facts, and who decides. */
export function policyPaper(parts: PaperParts): Paper {
	const { list, view, address, t } = parts;
	const { owner } = list;
	const title = t('policy.paper.title');
	const others = notAllowed(parts).map(plain);
	return {
		language: view.locale,
		title: owner.trim() ? `${title} – ${owner.trim()}` : title,
		about: [
			filled('policy.since', dateWords(list.since, view)),
			filled('policy.review', dateWords(list.review, view)),
			filled('policy.decides', list.decides.trim()),
		],
		// What was asked stands in the document, and would fill the foot of every page.
		foot: `${basisWords(view, t)} ${address.replace(/#.*/, '')}`,
		blocks: [
			heading(t('policy.paper.allowed')),
			allowedTable(parts),
			...minimumBlocks(parts),
			...(others.length > 0 ? [heading(t('policy.paper.others')), points(others)] : []),
			heading(t('policy.paper.again')),
			{ kind: 'paragraph', text: plain(t('policy.paper.againAbout')) },
			points(TRIGGERS.map((key) => plain(t(key)))),
			heading(t('policy.paper.basis')),
			{ kind: 'paragraph', text: plain(basisWords(view, t)) },
			{ kind: 'paragraph', text: [{ text: t('policy.paper.again-link'), href: address }] },
			{ kind: 'paragraph', text: [{ text: t('policy.facts'), strong: true }] },
			{ kind: 'blank', label: t('policy.paper.sign') },
		],
	};

	function filled(label: 'policy.since' | 'policy.review' | 'policy.decides', value: string) {
		return t('policy.paper.line', { label: t(label), value: value || t('policy.paper.open') });
	}
}

const TRIGGERS = [
	'policy.paper.trigger1',
	'policy.paper.trigger2',
	'policy.paper.trigger3',
	'policy.paper.trigger4',
] as const;

const plain = (text: string): Line => [{ text }];

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });

const points = (items: readonly Line[]): Block => ({ kind: 'list', ordered: false, items });

const dateWords = (date: string, { locale }: PolicyView): string =>
	/^\d{4}-\d{2}-\d{2}$/.test(date) ? formatDate(date, locale) : '';

function basisWords({ shown, site, locale }: PolicyView, t: Translate): string {
	const date = formatDate(shown.date, locale);
	return shown.id === null || shown.sha256 === null
		? t('policy.paper.preview', { site, date })
		: t('policy.paper.release', { site, date, id: shown.id, sum: shown.sha256 });
}

/** The minimum, under the talk from which each part of it is asked. */
function minimumBlocks({ policy, view, t }: PaperParts): Block[] {
	const { noBan } = policy;
	const nameIn = (named: readonly { id: string; name: string }[], id: string) =>
		named.find((one) => one.id === id)?.name ?? id;
	const asked = view.talks.flatMap(({ id, name }): Block[] => {
		const minimums = policy.minimums.filter(({ from }) => from === id);
		if (minimums.length === 0) return [];
		const items = minimums.map(({ requires }) => plain(requirementLine(requires, view, t)));
		return [
			{ kind: 'heading', level: 3, text: t('policy.from', { talk: name }) },
			{ kind: 'list', ordered: false, items },
		];
	});
	const ban = t('policy.noBan', {
		organisation: nameIn(view.organisations, noBan?.kind ?? ''),
		countries: (noBan?.countries ?? []).map((id) => nameIn(view.countries, id)).join(', '),
	});
	const bans: Block[] = noBan ? [{ kind: 'paragraph', text: plain(ban) }] : [];
	return [heading(t('policy.paper.minimum')), ...asked, ...bans];
}

/** A sixth, in which the name of a talk fits on a line. */
const NAME_WIDTH = 1 / 6;
const TALK_WIDTH = 1 / 6;

function allowedTable(parts: PaperParts): Block {
	const { list, outcome, view, t } = parts;
	const left = 1 - NAME_WIDTH - TALK_WIDTH * view.talks.length;
	return {
		kind: 'table',
		caption: t('policy.paper.allowedCaption'),
		columns: [
			{ text: t('policy.what'), width: NAME_WIDTH },
			...view.talks.map(({ name }) => ({ text: name, width: TALK_WIDTH })),
			{ text: t('policy.paper.settings'), width: left },
		],
		rows: allowedIn(list, outcome, view.talks).map((one) => [
			[[{ text: one.row.name, strong: true }], ...nonEmpty(one.row.editionName)],
			...one.talks.map((isAllowed) => [
				plain(t(isAllowed ? 'policy.paper.yes' : 'policy.paper.no')),
			]),
			howTo(one, parts),
		]),
	};
}

const nonEmpty = (text: string | null): Line[] => (text === null ? [] : [plain(text)]);

/** What must be done first, what is sensible to set, and what the organisation remarks. */
function howTo({ row, remark }: Allowed, { policy, sheets, t }: PaperParts): Line[] {
	const needed = row.lines.filter(({ kind }) => kind === 'act' || kind === 'check');
	const acts = new Set(needed.map(({ text }) => JSON.stringify(text)));
	const about = new Set(
		policy.minimums.flatMap(({ requires }) => needsOf(requires)).map(({ criterion }) => criterion),
	);
	const settings = (sheets.get(row.app)?.editions ?? [])
		.filter(({ id }) => id === row.edition)
		.flatMap((edition) => edition.settings)
		.filter((one) => about.has(one.criterion) && !acts.has(JSON.stringify(one.text)));
	const lines = [
		...needed.map((one) => neededLine(one, t)),
		...settings.map((one) => settingLine(one, t)),
	];
	const said = lines.length > 0 ? lines : [plain(t('policy.paper.noSettings'))];
	return remark ? [...said, plain(`${t('policy.remark')}: ${remark}`)] : said;
}

const neededLine = (line: PolicyLine, t: Translate): Line => [
	{ text: `${t('policy.paper.must')}: `, strong: true },
	{ text: plainLine(line) },
];

function settingLine({ who, text, costs, source }: SettingSheet, t: Translate): Line {
	const from: Run[] = source?.url?.startsWith('https://')
		? [{ text: ' (' }, { text: source.title, href: source.url, lang: source.lang }, { text: ')' }]
		: [];
	return [
		{ text: `${t('policy.paper.useful')}: `, strong: true },
		{ text: `${who} ` },
		run(text),
		...(costs === null ? [] : [{ text: ' ' }, run(costs)]),
		...from,
	];
}

const run = (text: Spoken): Run =>
	typeof text === 'string' ? { text } : { text: text.words, lang: text.lang };
