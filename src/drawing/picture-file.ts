import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import subsetFont from 'subset-font';
import { eveningColours, type Colours } from './colours.ts';

// Files of the project, wherever the code that reads them was bundled to.
const { resolve } = createRequire(path.resolve('package.json'));
const FACE = path.resolve('src/styles/fonts/radio-canada.woff2');
const TOKENS = path.resolve('src/styles/tokens.css');

let ready: Promise<Uint8Array> | undefined;

/** Loads the drawing engine, and the bold of the face in a form that it can read. */
async function prepared(letters: string): Promise<Uint8Array> {
	await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
	return subsetFont(readFileSync(FACE), letters, {
		targetFormat: 'truetype',
		variationAxes: { wght: 700 },
	});
}

const LETTERS = [0x20, 0xa0]
	.flatMap((first) => Array.from({ length: 96 }, (_, index) => String.fromCodePoint(first + index)))
	.join('');

/** The colours of pictures: those of the pages, with the publisher's own where there are any. */
export const pictureColours = (theme = ''): Colours =>
	eveningColours(`${theme}\n${readFileSync(TOKENS, 'utf8')}`);

/** A drawing as a PNG file. The same drawing gives the same bytes on every machine. */
export async function pngOf(svg: string): Promise<Uint8Array> {
	ready ??= prepared(LETTERS);
	const face = await ready;
	const drawing = new Resvg(svg, {
		font: { fontBuffers: [face], loadSystemFonts: false, defaultFontFamily: 'Radio Canada' },
	});
	return drawing.render().asPng();
}
