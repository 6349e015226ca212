import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import type { z } from 'zod';
import { parsePageFile } from '../../../src/guide-files/page-file.ts';
import { collectionSchemas, type CollectionName } from '../../../src/schema/collections.ts';
import type { DataPath } from '../../../src/schema/finding.ts';
import { guideSchema } from '../../../src/schema/guide.ts';
import { frontMatterSchema } from '../../../src/schema/page.ts';
import { FIXTURE, fixtureTexts } from '../../fixtures/invented-guide.ts';

/** What is added to every text of a guide, in turn. It holds no space, so that addresses take it too. */
export const PAYLOADS: readonly string[] = [
	'<script>alert(1)</script>',
	'"><img/src=x/onerror=alert(1)>',
	"'onmouseover='alert(1)",
	'</style><script>alert(1)</script>',
	'</script><script>alert(1)</script>',
	'</title></textarea><svg/onload=alert(1)>',
	'--><script>alert(1)</script><!--',
	'{{constructor.constructor("alert(1)")()}}{alert(1)}${alert(1)}',
	'&lt;script&gt;alert(1)&lt;/script&gt;',
	'\u202egnp\u2066\u200b\u200d\ufeff\u2028',
	'\u0001\u0007\u001b[31m',
	"=cmd|'/c_calc'!A1",
	`;script-src*'unsafe-inline';"`,
	'__proto__.constructor.prototype',
	'w'.repeat(60),
];

/** Words that do nothing, as many, so that the same texts differ from each other. */
const HARMLESS = PAYLOADS.map((_, index) => `plainwords${index}`);

type Data = Record<string | number, unknown>;

function stringsIn(value: unknown, at: DataPath = []): DataPath[] {
	if (typeof value === 'string') return [at];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		stringsIn(inner, [...at, Array.isArray(value) ? Number(key) : key]),
	);
}

function setAt(data: unknown, at: DataPath, text: string): void {
	const map = at.slice(0, -1).reduce<unknown>((node, step) => (node as Data)[step], data);
	(map as Data)[at.at(-1) ?? ''] = text;
}

/** Data with something added to some of its texts, in turn. */
function extended(data: unknown, spots: readonly DataPath[], payloads: readonly string[]): unknown {
	const changed = structuredClone(data);
	for (const [index, at] of spots.entries()) {
		const text = at.reduce<unknown>((node, step) => (node as Data)[step], data) as string;
		setAt(changed, at, text + (payloads[(index + spots.length) % payloads.length] ?? ''));
	}
	return changed;
}

/**
 * The texts of some data that its shape leaves free: ids, dates and words of a list are told from
 * texts by the shape refusing what is added to them.
 */
function freeTexts(data: unknown, schema: z.ZodType): DataPath[] {
	const takes = (spots: readonly DataPath[]) =>
		schema.safeParse(extended(data, spots, PAYLOADS)).success;
	const halved = (spots: readonly DataPath[]): readonly DataPath[] => {
		if (spots.length === 0 || takesAll(spots)) return spots;
		if (spots.length === 1) return [];
		const half = Math.ceil(spots.length / 2);
		return [...halved(spots.slice(0, half)), ...halved(spots.slice(half))];
	};
	/** Whatever is added to any of them. */
	const takesAll = (spots: readonly DataPath[]) =>
		PAYLOADS.every((payload) => schema.safeParse(extended(data, spots, [payload])).success) &&
		takes(spots);
	return [...halved(stringsIn(data))];
}

export interface HostileGuide {
	folder: string;
	/** How many texts were changed. */
	free: number;
	remove: () => void;
}

const schemaOf = (name: string): z.ZodType =>
	name.includes('/') ? collectionSchemas[name.split('/')[0] as CollectionName] : guideSchema;

/** The invented guide on disk, with something added to every text of every file. */
function guideWith(payloads: readonly string[]): HostileGuide {
	const folder = mkdtempSync(path.join(tmpdir(), 'hostile-guide-'));
	cpSync(FIXTURE, folder, { recursive: true });
	rmSync(path.join(folder, 'releases'), { recursive: true });
	let free = 0;
	for (const [name, text] of fixtureTexts()) {
		const page = name.endsWith('.md') ? parsePageFile(name, text) : undefined;
		const data: unknown = page ? page.data : parse(text);
		const spots = freeTexts(data, page ? frontMatterSchema : schemaOf(name));
		free += spots.length;
		const yaml = stringify(extended(data, spots, payloads));
		writeFileSync(path.join(folder, name), page ? `---\n${yaml}---\n${page.body}` : yaml);
	}
	return {
		folder,
		free,
		remove: () => {
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

/** A guide that somebody wrote to take over the site. */
export const hostileGuide = (): HostileGuide => guideWith(PAYLOADS);

/** The same with words that do nothing. */
export const harmlessGuide = (): HostileGuide => guideWith(HARMLESS);

/** What a file of a guide says, as text. */
export const fileOf = ({ folder }: HostileGuide, name: string): string =>
	readFileSync(path.join(folder, name), 'utf8');
