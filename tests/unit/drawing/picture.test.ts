import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { eveningColours } from '../../../src/drawing/colours.ts';
import { pictureColours, pngOf } from '../../../src/drawing/picture-file.ts';
import { linkPicture, PICTURE } from '../../../src/drawing/picture.ts';
import { signDrawings, type DrawnSign } from '../../../src/drawing/signs.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const signs = Object.keys(signDrawings) as DrawnSign[];
const doorbell = { houses: [{ signs, kind: 0 }], name: 'Ding & <Dong>', guide: 'Doorbells' };

describe('the colours of a picture', () => {
	test('are those of the tokens: the sky of the day, the rest by night', () => {
		const css = `
			--basis-color-accent-1-inverse-bg-document: light-dark(#012345, #000001);
			--basis-color-accent-1-inverse-color-document: #fefefe;
			--guide-color-frame-lamp: #ffcc00; --guide-color-facade: light-dark(#aaaaaa, #222222);
			--guide-color-curtain: var(--other); --other: light-dark(#bbbbbb, #333333);
			--guide-color-fold: #444444; --guide-color-lamp: #555555; --guide-color-figure: #666666;`;
		expect(eveningColours(css)).toMatchObject({
			evening: '#012345',
			words: '#fefefe',
			facade: '#222222',
			curtain: '#333333',
		});
	});

	test('follow a theme that stands before the tokens', () => {
		const theme = '--basis-color-accent-1-inverse-bg-document: #440066;';
		expect(eveningColours(`${theme}${tokens}`).evening).toBe('#440066');
	});

	test('are missed by name', () => {
		expect(() => eveningColours('')).toThrow('--basis-color-accent-1-inverse-bg-document');
	});

	test('are all colours that a drawing engine reads', () => {
		for (const colour of Object.values(pictureColours())) expect(colour).toMatch(/^#[\da-f]{6}$/i);
	});
});

describe('the picture that goes along with a link', () => {
	const svg = linkPicture(doorbell, pictureColours());

	test('holds the name and the guide as text, and no markup of theirs', () => {
		expect(svg).toContain('>Ding &amp; &lt;Dong&gt;</text>');
		expect(svg).toContain('>Doorbells</text>');
		expect(svg).not.toContain('<Dong>');
	});

	test('draws every sign', () => {
		for (const sign of signs) {
			for (const { d } of signDrawings[sign].parts) expect(svg).toContain(d);
		}
	});

	test('becomes a PNG of the size that is asked for, small, and the same each time', async () => {
		const [first, second] = await Promise.all([pngOf(svg), pngOf(svg)]);
		const file = Buffer.from(first);
		expect(file.subarray(1, 4).toString('latin1')).toBe('PNG');
		expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([PICTURE.width, PICTURE.height]);
		expect(file.length).toBeLessThan(60_000);
		expect(file.equals(Buffer.from(second))).toBe(true);
	});

	test('keeps a long name inside the picture', () => {
		const name = 'A name of a product that goes on and on';
		const [, size = ''] =
			/font-size="(\d+)"/.exec(linkPicture({ ...doorbell, name }, pictureColours())) ?? [];
		expect(Number(size) * name.length * 0.5).toBeLessThan(PICTURE.width);
	});
});
