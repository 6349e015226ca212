import { valueAt } from '../../guide-files/data-edits.ts';
import { correctionSchema } from '../../schema/correction.ts';
import type { DataPath } from '../../schema/finding.ts';
import { noticeKindSchema, noticeSchema } from '../../schema/notice.ts';
import type { WholeGuide } from '../../schema/whole-guide.ts';
import type { Draft, NewKind } from './kinds.ts';

export interface Choice {
	value: string | boolean;
	label: string;
}

/** Something that an entry says. */
export interface Field {
	path: DataPath;
	/** Its path without the numbers and languages in it, by which it is put into words. */
	name: string;
	/** The language of a text. */
	locale?: string;
	choices?: Choice[];
	/** More than one of the choices. */
	several?: true;
	/** May be left out. */
	optional?: true;
}

/** A path as it is written after `--set`. */
export const pathText = (path: DataPath): string => path.join('.');

/** A path from how it is written: "levels.0.name.nl". */
export const pathOf = (text: string): DataPath =>
	text.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** Whether nothing stands at a place of a draft. */
export const isOpen = (draft: Draft, { path }: Pick<Field, 'path'>): boolean => {
	const value = valueAt(draft, path);
	return value === undefined || value === '';
};

/** What an entry must say, and the little that it may, in the order in which it is asked. */
export function fieldsOf(kind: NewKind, guide: WholeGuide, draft: Draft): Field[] {
	const make = fieldMaker(guide);
	switch (kind) {
		case 'app':
			return [
				...['name', 'vendor', 'seat'].map((path) => make.one(path)),
				make.one('kind', { choices: named(guide, guide.info.kinds) }),
				make.one('website'),
				...make.text('summary'),
				...make.text('edition'),
			];
		case 'notice':
			return [
				make.one('apps', { choices: ['all', ...idsOf(guide.apps)].map(same), several: true }),
				make.one('date'),
				make.one('kind', { choices: noticeKindSchema.options.map(same) }),
				...make.text('authority.name'),
				make.one('authority.country'),
				make.one('authority.kind', { choices: authorityKinds.map(same) }),
				...make.text('scope'),
				...make.text('summary'),
				...['title', 'publisher', 'url', 'language'].map((key) => make.one(`sources.0.${key}`)),
			];
		case 'correction':
			return [
				make.one('since'),
				make.one('app', { choices: idsOf(guide.apps).map(same), optional: true }),
				make.one('criterion', { choices: idsOf(guide.criteria).map(same), optional: true }),
				...make.text('what'),
				make.one('reportedBy', { choices: reporters.map(same) }),
			];
		case 'criterion':
			return criterionFields(guide, draft);
	}
}

function criterionFields(guide: WholeGuide, draft: Draft): Field[] {
	const make = fieldMaker(guide);
	return [
		make.one('group', { choices: named(guide, guide.info.groups) }),
		...['question', 'short', 'why', 'judged'].flatMap((path) => make.text(path)),
		make.one('shelfLife', { choices: named(guide, guide.info.shelfLives) }),
		make.one('weighable', { choices: [true, false].map(same) }),
		...(draft['weighable'] === false ? make.text('notWeighed') : []),
		make.one('scale', { choices: ['levels', 'count', 'flags'].map(same) }),
		...scaleFields(guide, draft),
	];
}

const LEVEL_TEXTS = ['name', 'short', 'condition', 'passes', 'fails'];

function scaleFields(guide: WholeGuide, draft: Draft): Field[] {
	const make = fieldMaker(guide);
	if (draft['scale'] === 'count') return make.text('unit');
	if (draft['scale'] === 'levels') {
		return items(draft, 'levels').flatMap(({ at, optional }) => [
			make.one(`${at}.id`, optional),
			...(optional
				? []
				: [
						...LEVEL_TEXTS.flatMap((key) => make.text(`${at}.${key}`)),
						make.one(`${at}.value`),
						...make.text(`${at}.reason`),
					]),
		]);
	}
	if (draft['scale'] !== 'flags') return [];
	return items(draft, 'flags').flatMap(({ at, optional }) => [
		make.one(`${at}.id`, optional),
		...(optional ? [] : make.text(`${at}.name`)),
	]);
}

/** At least two, those that there are, and one more that may be left out. */
function items(draft: Draft, key: string): { at: string; optional?: { optional: true } }[] {
	const list = draft[key];
	const length = Math.max(2, Array.isArray(list) ? list.length : 0);
	return [
		...Array.from({ length }, (_, index) => ({ at: `${key}.${index}` })),
		{ at: `${key}.${length}`, optional: { optional: true } },
	];
}

function fieldMaker({ info }: WholeGuide) {
	const nameOf = (path: string) => path.replaceAll(/\.\d+/g, '');
	const one = (path: string, more: Partial<Field> = {}): Field => ({
		path: pathOf(path),
		name: nameOf(path),
		...more,
	});
	return {
		one,
		/** One field for each language that every text must have. */
		text: (path: string): Field[] =>
			info.locales.required.map((locale) => ({
				...one(path),
				path: [...pathOf(path), locale],
				locale,
			})),
	};
}

const authorityKinds = noticeSchema.shape.authority.shape.kind.options;
const reporters = correctionSchema.shape.reportedBy.options;

const idsOf = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

const same = (value: string | boolean): Choice => ({ value, label: String(value) });

/** Choices with their names in the guide's first language. */
const named = (
	{ info }: WholeGuide,
	entries: readonly { id: string; name: Readonly<Record<string, string>> }[],
): Choice[] =>
	entries.map(({ id, name }) => ({ value: id, label: name[info.locales.default] ?? id }));
