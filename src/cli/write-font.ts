import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/**
 * Makes the site's face anew (`npm run font`): Radio Canada (SIL Open Font License 1.1, no reserved
 * name), one file from regular to bold, cut down to the characters of European languages in Latin
 * script, so that it weighs 15 kB and not 100. `styles/tokens.css` names the same characters.
 */
const CHARACTERS: readonly [first: number, last: number][] = [
	[0x20, 0x7e],
	[0xa0, 0xff],
	[0x152, 0x153],
	[0x178, 0x178],
	[0x2013, 0x2014],
	[0x2018, 0x201e],
	[0x2026, 0x2026],
	[0x2030, 0x2030],
	[0x20ac, 0x20ac],
];

const { resolve } = createRequire(import.meta.url);
const whole = readFileSync(
	resolve('@fontsource-variable/radio-canada/files/radio-canada-latin-wght-normal.woff2'),
);
const text = CHARACTERS.flatMap(([first, last]) =>
	Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
).join('');
const file = new URL('../styles/fonts/radio-canada.woff2', import.meta.url);
const subset = await subsetFont(whole, text, {
	targetFormat: 'woff2',
	variationAxes: { wght: { min: 400, max: 700, default: 400 } },
});
writeFileSync(file, subset);
console.log(`${subset.length} bytes in ${file.pathname}`);
