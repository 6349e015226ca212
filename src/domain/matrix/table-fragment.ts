import { textInFragment, tidyText } from '../fragment-text.ts';
import type { CodedTable } from './coded-table.ts';
import { NOTHING, type TableChoice, type Wanted } from './table-choice.ts';

/** How long the text may be by which apps are found. */
const LONGEST_NAME = 60;

const PICKED = 'picked';
const DIFFERENCES = 'differences';
const REVERSED = 'reversed';

/**
 * A choice as a fragment without its `#`: keys in a fixed order, ids in that of the choice. What is
 * as the page has it leaves nothing.
 *
 * @example writeTableFragment({ ...NOTHING, onlyDifferences: true }) // => 'only=differences'
 */
export function writeTableFragment(choice: TableChoice): string {
	const { name, functions, answers, apps, onlyPicked, onlyDifferences, order } = choice;
	const only = [...(onlyDifferences ? [DIFFERENCES] : []), ...(onlyPicked ? [PICKED] : [])];
	const pairs: [string, readonly string[]][] = [
		['name', [encodeURIComponent(tidyText(name, LONGEST_NAME))]],
		['has', functions],
		...[...answers].flatMap(([id, { options, least }]): [string, readonly string[]][] => [
			[`is.${id}`, options],
			[`least.${id}`, least === null ? [] : [`${least}`]],
		]),
		['apps', apps],
		['only', only],
		['with', choice.added],
		['without', choice.hidden],
		['by', order ? [order.criterion, ...(order.isReversed ? [REVERSED] : [])] : []],
	];
	return pairs
		.map(([key, values]) => [key, values.filter(Boolean).join('.')] as const)
		.filter(([, value]) => value !== '')
		.map((pair) => pair.join('='))
		.join('&');
}

/**
 * Reads a fragment, with or without its `#`. Never throws: whatever it does not understand counts
 * for nothing.
 */
export function readTableFragment(fragment: string): TableChoice {
	const pairs = new Map(fragment.replace(/^#/, '').split('&').flatMap(asPair));
	const ids = (key: string) => idsIn(pairs.get(key));
	const only = (pairs.get('only') ?? '').split('.');
	const [criterion, way] = (pairs.get('by') ?? '').split('.');
	return {
		...NOTHING,
		name: textInFragment(pairs.get('name') ?? '', LONGEST_NAME),
		functions: ids('has'),
		answers: answersIn(pairs),
		apps: ids('apps'),
		onlyPicked: only.includes(PICKED),
		onlyDifferences: only.includes(DIFFERENCES),
		added: ids('with'),
		hidden: ids('without'),
		order:
			criterion !== undefined && ID.test(criterion)
				? { criterion, isReversed: way === REVERSED }
				: null,
	};
}

/** A choice without the apps, criteria and options that the table does not have. */
export function knownChoice({ criteria, apps }: CodedTable, choice: TableChoice): TableChoice {
	const byId = new Map(criteria.map((criterion) => [criterion.id, criterion]));
	const asked = (ids: readonly string[]) => ids.filter((id) => byId.has(id));
	const answers = [...choice.answers].flatMap(([id, { options, least }]): [string, Wanted][] => {
		const criterion = byId.get(id);
		const known = options.filter((one) => criterion?.options.some((option) => option.id === one));
		const wanted = { options: known, least: criterion?.scale === 'count' ? least : null };
		return known.length === 0 && wanted.least === null ? [] : [[id, wanted]];
	});
	return {
		...choice,
		functions: choice.functions.filter((id) => byId.get(id)?.isFunction),
		answers: new Map(answers),
		apps: choice.apps.filter((id) => apps.some((app) => app.id === id)),
		added: asked(choice.added),
		hidden: asked(choice.hidden),
		order: choice.order && byId.has(choice.order.criterion) ? choice.order : null,
	};
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function asPair(part: string): [string, string][] {
	const [key = '', value = '', ...rest] = part.split('=');
	return rest.length === 0 && value !== '' ? [[key, value]] : [];
}

const idsIn = (value = ''): string[] =>
	[...new Set(value.split('.').filter((id) => ID.test(id)))].sort();

function answersIn(pairs: ReadonlyMap<string, string>): Map<string, Wanted> {
	const asked = [...pairs.keys()].flatMap((key) => {
		const [, id = ''] = /^(?:is|least)\.(.*)$/.exec(key) ?? [];
		return ID.test(id) ? [id] : [];
	});
	const answers = [...new Set(asked)].sort().map((id): [string, Wanted] => {
		const least = pairs.get(`least.${id}`) ?? '';
		const options = idsIn(pairs.get(`is.${id}`));
		return [id, { options, least: /^\d{1,6}$/.test(least) ? Number(least) : null }];
	});
	return new Map(answers.filter(([, { options, least }]) => options.length > 0 || least !== null));
}
