import { diskFiles, type GuideFiles } from '../guide-files/disk-files.ts';
import { readGuide, type GuideReading } from '../guide-files/read-guide.ts';
import { readReleases } from '../guide-files/read-releases.ts';
import { buildDay, guideFolder } from '../guide-files/settings.ts';
import { finishWriting } from '../guide-files/write-together.ts';
import { judgeGuide } from '../integrity/judge-guide.ts';
import type { Finding } from '../schema/finding.ts';
import type { WholeGuide } from '../schema/whole-guide.ts';

/** How a command ends: all good, something found, or used in a way it does not understand. */
export const ENDS = { good: 0, findings: 1, wrongUse: 2 } as const;

export const cliLocales = ['nl', 'en'] as const;
export type CliLocale = (typeof cliLocales)[number];

/** Words of a command, in both languages of the editors; `{slot}` is filled in. */
export type CommandWords<Key extends string> = Readonly<
	Record<CliLocale, Readonly<Record<Key, string>>>
>;

/** What every command works with: the guide's folder, the day, and a way to speak. */
export interface Desk {
	folder: string;
	/** The day as of which is judged (YYYY-MM-DD): `BUILD_DATE`, or today. */
	today: string;
	locale: CliLocale;
	/** For programs: one JSON value on standard output, and nothing else there. */
	json: boolean;
	/** Speaks with a command's words. */
	speak: <Key extends string>(
		words: CommandWords<Key>,
	) => (key: Key, slots?: Readonly<Record<string, string | number>>) => string;
	/** What was asked for, on standard output. */
	print: (text: string) => void;
	/** How far a long work is, on standard error; silent with `--json`. */
	progress: (text: string) => void;
}

/** A way of use that a command does not understand; the message says what it expects. */
export class WrongUse extends Error {
	override name = 'WrongUse';
}

export interface DeskOptions {
	lang?: string;
	json?: boolean;
}

/**
 * Opens a desk; what a program that was ended had committed to the guide is finished first.
 *
 * @throws WrongUse if the language is not one of the editors', or BUILD_DATE is no day
 */
export function openDesk({ lang, json = false }: DeskOptions): Desk {
	const locale = localeOf(lang);
	const folder = guideFolder();
	const day = today();
	finishWriting(folder);
	return {
		folder,
		today: day,
		locale,
		json,
		speak:
			(words) =>
			(key, slots = {}) =>
				words[locale][key].replaceAll(/\{(\w+)\}/g, (slot, name: string) =>
					String(slots[name] ?? slot),
				),
		print: (text) => process.stdout.write(`${text}\n`),
		progress: (text) => {
			if (!json) process.stderr.write(`${text}\n`);
		},
	};
}

function today(): string {
	try {
		return buildDay();
	} catch (error) {
		throw new WrongUse(error instanceof Error ? error.message : String(error));
	}
}

/** The language in which help is given, before anything else of the words is understood. */
export function localeSpoken(words: readonly string[]): CliLocale {
	const [, asked] = /(?:^|\0)--lang[=\0]([^\0]*)/.exec(words.join('\0')) ?? [];
	return cliLocales.find((locale) => locale === asked) ?? localeOf(undefined);
}

function localeOf(asked: string | undefined): CliLocale {
	const wanted = asked ?? process.env['LANG']?.slice(0, 2) ?? 'en';
	const found = cliLocales.find((locale) => locale === wanted);
	if (found) return found;
	if (asked === undefined) return 'en';
	throw new WrongUse(`--lang is "${asked}"; expected one of: ${cliLocales.join(', ')}.`);
}

export interface JudgedGuide {
	reading: GuideReading;
	findings: Finding[];
	errors: Finding[];
	/** The guide, if nothing is wrong with it. */
	guide: WholeGuide | undefined;
}

/** Reads and judges the guide of a desk, as it stands or as it would become. */
export function readJudged(
	{ folder, today }: Pick<Desk, 'folder' | 'today'>,
	source: GuideFiles = diskFiles(folder),
): JudgedGuide {
	const reading = readGuide(folder, source);
	const { releases, findings: changed } = readReleases(folder, source);
	if (reading.guide) reading.guide.releases = releases;
	const findings = [...judgeGuide(reading, today), ...changed];
	const errors = findings.filter(({ severity }) => severity === 'error');
	return { reading, findings, errors, guide: errors.length === 0 ? reading.guide : undefined };
}
