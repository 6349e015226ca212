import type { Colours } from './colours.ts';
import { houseFront, WINDOW } from './house.ts';
import { signDrawings, type DrawnSign, type Part, type PartName } from './signs.ts';

/** The size that services which show a link ask for (https://ogp.me). */
export const PICTURE = { width: 1200, height: 630 } as const;

/** A house in a picture. */
export interface DrawnHouse {
	signs: readonly DrawnSign[];
	kind: number;
}

const STREET = 580;
const MARGIN = 80;
const LARGEST = 120;
/** Width of a letter of the bold face, on average, as a part of its size. */
const LETTER = 0.6;

const escaped = (words: string): string =>
	words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * The picture that goes along with a link to a page: houses in the evening and the name of what
 * the page is about. It holds no sentence, so that it serves every language.
 *
 * @param name an app's name, or the guide's own
 * @param guide the guide's name, where it is not the name already
 * @returns an SVG document
 */
export function linkPicture(
	{ houses, name, guide }: { houses: readonly DrawnHouse[]; name: string; guide?: string },
	colours: Colours,
): string {
	const { width, height } = PICTURE;
	const street = houses.length > 1;
	const scale = street ? 2 : 3.1;
	const drawn = houses.map(({ signs, kind }) => houseFront(signs, kind));
	let x = MARGIN;
	const fronts = drawn.map((house, index) => {
		const front = `<g transform="translate(${x} ${STREET - (house.height - 7) * scale}) scale(${scale})">${houseParts(house, colours)}</g>`;
		x += house.width * scale + (street && index < drawn.length - 1 ? 20 : MARGIN);
		return front;
	});
	const wordsAt = street ? MARGIN : x;
	const room = width - wordsAt - MARGIN;
	const size = Math.round(Math.min(LARGEST, room / (name.length * LETTER)));
	const baseline = street ? MARGIN + size : height / 2 + size / 3;
	const words = (at: number, letters: number, text: string) =>
		`<text x="${wordsAt}" y="${at}" font-size="${letters}" fill="${colours.words}">${escaped(text)}</text>`;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Radio Canada" font-weight="700">`,
		`<path fill="${colours.evening}" d="M0 0h${width}v${height}H0z"/>`,
		...fronts,
		`<path stroke="${colours.words}" stroke-width="3" d="M0 ${STREET}h${width}"/>`,
		words(baseline, size, name),
		guide === undefined ? '' : words(baseline + size * 0.4 + 40, 44, guide),
		'</svg>',
	].join('');
}

function houseParts(house: ReturnType<typeof houseFront>, colours: Colours): string {
	const windows = house.windows.map(
		({ sign, x, y }) =>
			`<g transform="translate(${x} ${y}) scale(${WINDOW / 24})">${signParts(sign as DrawnSign, colours)}</g>`,
	);
	return `<g fill="none" stroke="${colours.words}" stroke-width="1.2"><path fill="${colours.facade}" d="${house.wall}"/><path d="${house.lines}"/>${windows.join('')}</g>`;
}

function signParts(sign: DrawnSign, colours: Colours): string {
	const { line, parts }: { line: number; parts: readonly Part[] } = signDrawings[sign];
	return `<g stroke-width="${line}">${parts.map((part) => partPath(part, colours)).join('')}</g>`;
}

function partPath({ name, d, dashed, round }: Part, colours: Colours): string {
	const looks: Record<PartName, string> = {
		curtain: `fill="${colours.curtain}"`,
		fold: `stroke="${colours.fold}"`,
		lamp: `fill="${colours.lamp}"`,
		figure: `fill="${colours.figure}" stroke="none"`,
		cord: `stroke="${colours.figure}"`,
	};
	const look = [
		name === undefined ? '' : looks[name],
		dashed ? 'stroke-dasharray="1.5 2"' : '',
		round ? 'stroke-linecap="round"' : '',
	].join(' ');
	return `<path ${look} d="${d}"/>`;
}
