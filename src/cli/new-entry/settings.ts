import { stepsOf, valueAt, withSteps } from '../../guide-files/data-edits.ts';
import { parseYamlFile } from '../../guide-files/yaml-file.ts';
import { collectionSchemas } from '../../schema/collections.ts';
import type { DataPath } from '../../schema/finding.ts';
import { WrongUse } from '../desk.ts';
import { pathOf, pathText } from './fields.ts';
import { folders, type Draft, type NewKind } from './kinds.ts';

/** Something said on the command line: `--set summary.nl=…`. */
interface Setting {
	path: DataPath;
	words: string;
}

/** A draft with a value at a place; maps on the way to it are made. */
export const withValue = (draft: Draft, path: DataPath, value: unknown): Draft =>
	withSteps(draft, stepsOf(draft, { path, value })) as Draft;

/**
 * A draft with what was said on the command line.
 *
 * @throws WrongUse if a setting has no key, or leads to no place
 */
export function withSettings(kind: NewKind, draft: Draft, given: readonly string[]): Draft {
	const settings = given.map(settingOf);
	const filled = settings.reduce(
		(result, { path, words }) => place(result, path, meaningOf(words)),
		draft,
	);
	return settings.reduce(
		(result, { path, words }) =>
			wantsText(kind, result, path) ? place(result, path, words) : result,
		filled,
	);
}

function settingOf(given: string): Setting {
	const end = given.indexOf('=');
	if (end < 1) {
		throw new WrongUse(`--set ${given}: expected KEY=VALUE, such as summary.en="Two sentences."`);
	}
	return { path: pathOf(given.slice(0, end)), words: given.slice(end + 1) };
}

function place(draft: Draft, path: DataPath, value: unknown): Draft {
	try {
		return withValue(draft, path, value);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new WrongUse(`--set ${pathText(path)}: ${reason}`);
	}
}

/** Lists and maps between brackets, numbers, truth values and null; all else is a text. */
export function meaningOf(words: string): unknown {
	if (/^(?:null|true|false|-?(?:0|[1-9]\d*)(?:\.\d+)?)$/.test(words)) return JSON.parse(words);
	if (!/^(?:\[.*\]|\{.*\})$/s.test(words)) return words;
	const { data, findings } = parseYamlFile('', words);
	return findings.length > 0 ? words : data;
}

/** Whether a word that can be read as a number, such as a year, is to be a text. */
function wantsText(kind: NewKind, draft: Draft, path: DataPath): boolean {
	if (typeof valueAt(draft, path) === 'string') return false;
	const { error } = collectionSchemas[folders[kind]].safeParse(draft);
	return (error?.issues ?? []).some(
		(issue) =>
			issue.code === 'invalid_type' &&
			issue.expected === 'string' &&
			issue.path.length === path.length &&
			issue.path.every((step, index) => step === path[index]),
	);
}
