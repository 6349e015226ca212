import { textInFragment, tidyText } from '../fragment-text.ts';
import { NO_FILTER, type NoticeFilter } from './filter.ts';

/** Longer texts find nothing that a shorter one does not. */
const LONGEST_TEXT = 100;

/**
 * A filter as a fragment without its `#`, which no browser sends to a server; empty for no filter.
 *
 * @example writeFilter({ ...NO_FILTER, kind: 'fine', text: 'new york' }) // => 'kind=fine&text=new%20york'
 */
export function writeFilter(filter: NoticeFilter): string {
	return keys
		.map((key) => [key, tidyText(filter[key], LONGEST_TEXT)] as const)
		.filter(([, value]) => value !== '')
		.map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
		.join('&');
}

/** Reads a fragment, with or without its `#`. Never throws: what it does not understand asks nothing. */
export function readFilter(fragment: string): NoticeFilter {
	const given = new Map(
		fragment
			.replace(/^#/, '')
			.split('&')
			.map((pair): [string, string] => {
				const [key = '', value = ''] = pair.split('=', 2);
				return [key, textInFragment(value, LONGEST_TEXT)];
			}),
	);
	const read = keys.map((key) => [key, given.get(key) ?? '']);
	return Object.fromEntries(read) as NoticeFilter;
}

const keys = Object.keys(NO_FILTER) as (keyof NoticeFilter)[];
