import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { all, attribute, within, type Element } from '../markup.ts';
import type { Page, Site } from '../pages.ts';
import { isOfEveryPage } from './policy.ts';

/** What fits in one TCP first flight. */
const FIRST_FLIGHT = 14_600;
/** What the scripts of a page's own may weigh together, those that it loads later among them. */
const SCRIPTS = 35_000;
/** What the questionnaire may load besides for a link that was made with an earlier guide. */
const OLD_LINK_SCRIPT = 5_000;
/** What it may load once a result stands, to say where somebody can go on. */
const AFTER_RESULT_SCRIPT = 2_000;
/** What a record may load for a link that brings answers of the questionnaire: the method, above all. */
const ANSWERS_SCRIPT = 10_000;
/** What a page may load once somebody saves a document. */
const SAVING_SCRIPT = 60_000;
/** What those of a table may weigh together. */
const TABLE_SCRIPTS = 25_000;
/** What the script may weigh that every page has. */
const COMMON_SCRIPT = 1_000;
/** What that script may load once somebody searches, the index apart. */
const ON_USE = 30_000;
const WHOLE_PAGE = 100_000;

const compressed = (content: string | Buffer, quality: number): number =>
	brotliCompressSync(content, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: quality,
			[constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(content),
		},
	}).length;

const sizes = new Map<string, number>();

/** The bytes of a file as it is sent; worked out once, as many pages have the same scripts. */
function sentSize(file: string): number {
	const content = readFileSync(file, 'latin1');
	let size = sizes.get(content);
	if (size === undefined) sizes.set(content, (size = compressed(readFileSync(file), 11)));
	return size;
}

const bytesSent = new Map<string, number>();

/** The bytes of a page as it is sent. A quick compression decides for pages that are light anyway. */
export function sentBytes(html: string): number {
	let bytes = bytesSent.get(html);
	if (bytes === undefined) {
		const quick = compressed(html, 5);
		bytesSent.set(html, (bytes = quick <= FIRST_FLIGHT ? quick : compressed(html, 11)));
	}
	return bytes;
}

/** Whether an element is a script that runs only when the page stands. */
const isDeferred = (element: Element): boolean =>
	element.name === 'script' && attribute(element, 'type') === 'module';

/** The addresses of the files that a page makes a browser load, but for scripts that can wait. */
function filesAtOnce({ root }: Page): string[] {
	const loading = ['stylesheet', 'icon', 'preload', 'modulepreload', 'prefetch', 'manifest'];
	return [...within(root)].flatMap((element) => {
		if (isDeferred(element)) return [];
		const rel = attribute(element, 'rel').split(/\s+/);
		const address =
			element.name === 'link' && rel.some((kind) => loading.includes(kind))
				? attribute(element, 'href')
				: attribute(element, 'src');
		return address ? [address] : [];
	});
}

/** The addresses of the files of scripts that a page does not wait for. */
const filesAfter = ({ root }: Page): string[] =>
	[...within(root)]
		.filter(isDeferred)
		.map((script) => attribute(script, 'src'))
		.filter(Boolean);

const isScript = (address: string): boolean => /\.m?js(\?|$)/.test(address);

/** The code that a script takes along at once, and what it may fetch later. */
const AT_ONCE = /\b(?:from|import)\s*["'`](\.[^"'`]+)/g;
const AT_ONCE_OR_LATER = /\b(?:from|import)\s*(?:\(\s*)?["'`](\.[^"'`]+)/g;

/** Scripts and all that they import, and what that imports, and so on. */
function withImports(
	scripts: readonly string[],
	imports: RegExp,
	{ folder }: Pick<Site, 'folder'>,
): string[] {
	const files = new Set(scripts);
	for (const address of files) {
		const code = readFileSync(path.join(folder, address), 'utf8');
		for (const [, imported = ''] of code.matchAll(imports)) {
			files.add(path.posix.join(path.posix.dirname(address), imported));
		}
	}
	return [...files];
}

/** The script files of a page, by when and why they are loaded. */
export interface PageScripts {
	/** The page's own, with what they may load later. */
	own: string[];
	/** What only an old link of the questionnaire loads. */
	onOldLink: string[];
	/** What is loaded once a result stands. */
	afterResult: string[];
	/** What is loaded for a link that brings answers of the questionnaire. */
	onAnswers: string[];
	/** What it loads once somebody saves a document. */
	onSaving: string[];
	/** That of every page. */
	common: string[];
	/** What that one loads on use. */
	onUse: string[];
}

const isForAfterResult = (address: string): boolean => /\/onward\.[\w-]+\.js$/.test(address);

const isForOldLinks = (address: string): boolean => /\/since\.[\w-]+\.js$/.test(address);

const isForAnswers = (address: string): boolean => /\/record-answers\.[\w-]+\.js$/.test(address);

/** Named after src/documents/docx-file.ts. */
const isForSaving = (address: string): boolean => /\/docx-file\.[\w-]+\.js$/.test(address);

/** The script files of a page: those that it names, and all that they import. */
export function scriptFiles(page: Page, site: Pick<Site, 'folder'>): PageScripts {
	const named = [...filesAfter(page), ...filesAtOnce(page).filter(isScript)];
	const ofEveryPage = named.filter(isOfEveryPage);
	const common = withImports(ofEveryPage, AT_ONCE, site);
	const ownNamed = named.filter((address) => !isOfEveryPage(address));
	const own = withImports(ownNamed, AT_ONCE_OR_LATER, site);
	const first = withImports(ownNamed, AT_ONCE, site);
	const later = (script: (address: string) => boolean) =>
		withImports(own.filter(script), AT_ONCE, site).filter((address) => !first.includes(address));
	const afterResult = later(isForAfterResult);
	const onAnswers = later(isForAnswers);
	return {
		own: own.filter(
			(address) =>
				!isForOldLinks(address) &&
				!isForSaving(address) &&
				!afterResult.includes(address) &&
				!onAnswers.includes(address),
		),
		afterResult,
		onOldLink: own.filter(isForOldLinks),
		onAnswers,
		onSaving: own.filter(isForSaving),
		common,
		onUse: withImports(ofEveryPage, AT_ONCE_OR_LATER, site).filter(
			(address) => !common.includes(address),
		),
	};
}

/** A page whose HTML does not fit one first flight. */
export function* flightFaults({ html }: Page): Generator<string> {
	const bytes = sentBytes(html);
	if (bytes > FIRST_FLIGHT) yield `is ${bytes} bytes, ${bytes - FIRST_FLIGHT} too many`;
}

/** A page that weighs too much with its scripts, or with all that it loads. */
export function* weightFaults(page: Page, site: Pick<Site, 'folder'>): Generator<string> {
	const sent = (files: readonly string[]) =>
		files
			.map((address) => sentSize(path.join(site.folder, address)))
			.reduce((sum, size) => sum + size, 0);
	const bytes = sentBytes(page.html);
	const { own, onOldLink, afterResult, onAnswers, onSaving, common, onUse } = scriptFiles(
		page,
		site,
	);
	const isTable = page.address.startsWith(`/${page.locale}/compare/`);
	for (const [files, most, which] of [
		[own, isTable ? TABLE_SCRIPTS : SCRIPTS, 'scripts'],
		[onOldLink, OLD_LINK_SCRIPT, 'script for old links'],
		[afterResult, AFTER_RESULT_SCRIPT, 'script for after a result'],
		[onAnswers, ANSWERS_SCRIPT, 'script for answers that a link brings'],
		[onSaving, SAVING_SCRIPT, 'script for saving documents'],
		[common, COMMON_SCRIPT, 'script that every page has'],
		[onUse, ON_USE, 'script that searching loads'],
	] as const) {
		const size = sent(files);
		if (size > most) yield `has ${size} bytes of ${which} in ${files.join(', ')}`;
	}
	const others = filesAtOnce(page).filter(
		(address) => address.startsWith('/') && !isScript(address),
	);
	const whole =
		bytes + sent([...own, ...onOldLink, ...afterResult, ...onAnswers, ...common]) + sent(others);
	if (whole > WHOLE_PAGE) yield `is ${whole} bytes in all`;
}

/** Styles and scripts in files of their own, which a page of this site never waits for. */
export function* furtherFileFaults(page: Page): Generator<string> {
	for (const address of filesAtOnce(page)) {
		if (/\.(css|m?js)(\?|$)/.test(address)) yield `loads ${address}`;
	}
	for (const link of all(page.root, 'link')) {
		if (attribute(link, 'rel') === 'stylesheet') yield 'loads a style sheet';
	}
}
