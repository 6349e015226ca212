import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { askedFor, leanStyles } from './lean-style.ts';
import { namesInPage, namesInScript, type Names } from './needed-names.ts';

const STYLE = /(<style[^>]*>)([\s\S]*?)<\/style>/g;
const SCRIPT = /<script[^>]* src="([^"]+)"/g;
const IMPORTED = /["'`](\.\/[\w.-]+\.js)["'`]/g;

/** Pages with the same styles: they stay the same for all, as a header names every one of them. */
interface Group {
	styles: string[];
	pages: string[];
	names: Names;
	scripts: Set<string>;
}

/**
 * Takes out of every page the styles that no page with the same styles uses. Astro puts in all that
 * belongs to a page's components, also to those that it happens not to show.
 *
 * @param later classes that are given to elements after this
 */
export function leanPages({ later }: { later: readonly string[] }): AstroIntegration {
	return {
		name: 'lean-pages',
		hooks: {
			'astro:build:done': ({ dir }) => {
				const folder = fileURLToPath(dir);
				for (const group of groupsIn(folder)) lighten(group, { folder, later });
			},
		},
	};
}

function groupsIn(folder: string): Iterable<Group> {
	const groups = new Map<string, Group>();
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		if (!name.endsWith('.html')) continue;
		const html = readFileSync(path.join(folder, name), 'utf8');
		const styles = [...html.matchAll(STYLE)].map(([, , style = '']) => style);
		const key = styles.join('\0');
		const group = groups.get(key) ?? {
			styles,
			pages: [],
			names: new Set(),
			scripts: new Set(),
		};
		groups.set(key, group);
		group.pages.push(name);
		for (const found of namesInPage(html.replaceAll(STYLE, ''))) group.names.add(found);
		for (const [, address = ''] of html.matchAll(SCRIPT)) group.scripts.add(address);
	}
	return groups.values();
}

/** The texts of scripts and of all that they import, at once or later. */
function scriptTexts(addresses: Iterable<string>, folder: string): string[] {
	const texts: string[] = [];
	const files = new Set(addresses);
	for (const address of files) {
		const file = path.join(folder, address);
		if (!existsSync(file)) continue;
		const text = readFileSync(file, 'utf8');
		texts.push(text);
		for (const [, imported = ''] of text.matchAll(IMPORTED))
			files.add(path.posix.join(path.posix.dirname(address), imported));
	}
	return texts;
}

function lighten(
	{ styles, pages, names, scripts }: Group,
	{ folder, later }: { folder: string; later: readonly string[] },
): void {
	const texts = scriptTexts(scripts, folder);
	const all = new Set([...names, ...later, ...texts.flatMap((text) => [...namesInScript(text)])]);
	const lean = leanStyles(styles, (name) => all.has(name), new Set(texts.flatMap(askedFor)));
	for (const name of pages) {
		const file = path.join(folder, name);
		let place = 0;
		const html = readFileSync(file, 'utf8').replaceAll(
			STYLE,
			(_, open: string) => `${open}${lean[place++] ?? ''}</style>`,
		);
		writeFileSync(file, html);
	}
}
