import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sha256 } from '../open-data/fingerprint.ts';
import { NoCopy } from './offline-site.ts';

const FACE = /@font-face\{[^}]*\}/g;
const FILE = /url\(["']?(\/[^"')]+)["']?\)/g;

/** Of what only a copy has on its pages. */
const COPY_NOTE = '.copy-note{padding-block:var(--guide-space-sm)}';

/**
 * The styles of all pages as files that they share: within each page they would be nine tenths of a
 * copy. A font stands within its style, as browsers take no font from a file on disk.
 */
export class StyleFiles {
	readonly #folder: string;
	readonly #texts = new Map<string, string>();
	readonly #names = new Map<string, readonly string[]>();

	constructor(folder: string) {
		this.#folder = folder;
	}

	/** The files that stand for a style, in their order. */
	namesOf(css: string): readonly string[] {
		const known = this.#names.get(css);
		if (known) return known;
		const faces = (css.match(FACE) ?? []).join('');
		const names = [this.#withFonts(faces), asWithoutScripts(css.replaceAll(FACE, '')) + COPY_NOTE]
			.filter((text) => text !== '')
			.map((text) => this.#keep(text));
		this.#names.set(css, names);
		return names;
	}

	/** All files that were named, with what stands in them. */
	get files(): ReadonlyMap<string, string> {
		return this.#texts;
	}

	#keep(text: string): string {
		const name = `files/${sha256(text).slice(0, 12)}.css`;
		this.#texts.set(name, text);
		return name;
	}

	#withFonts(css: string): string {
		return css.replaceAll(FILE, (_, address: string) => {
			const font = readFileSync(path.join(this.#folder, address));
			return `url(data:font/woff2;base64,${font.toString('base64')})`;
		});
	}
}

/** Styles for browsers without scripts, for pages without scripts in browsers that have them. */
function asWithoutScripts(css: string): string {
	const text = css
		.replaceAll(/@media \(scripting: ?none\)/g, '@media all')
		.replaceAll(/@media \(scripting: ?enabled\)/g, '@media not all');
	const unknown = /scripting:.{0,40}|url\(["']?\/.{0,40}/.exec(text)?.[0];
	if (unknown !== undefined) throw new NoCopy(`A style has what cannot be copied: ${unknown}`);
	return text;
}
