import { benchBuilding } from './building.ts';
import { benchEvaluation } from './evaluation.ts';
import { figureTable, type Figure } from './figures.ts';
import { benchFiltering } from './filtering.ts';
import { benchHosting } from './hosting.ts';
import { benchMarkup } from './markup.ts';
import { benchReading } from './reading.ts';
import { benchScale } from './scale.ts';
import { benchWeight } from './weight.ts';

type Measure = () => Figure[] | Promise<Figure[]>;

/**
 * What is measured, by name: `npm run bench` all of it that takes minutes, `npm run bench -- NAME …` a part. Ends with
 * a table of all figures, and fails where one is beyond its bar.
 */
const parts: Readonly<Record<string, Measure>> = {
	reading: benchReading,
	evaluation: benchEvaluation,
	filtering: benchFiltering,
	building: benchBuilding,
	weight: benchWeight,
	markup: benchMarkup,
	scale: benchScale,
	hosting: benchHosting,
	// These read the built site as they begin, which other parts do without.
	paint: async () => (await import('./paint.ts')).benchPaint(),
	lighthouse: async () => (await import('./lighthouse.ts')).benchLighthouse(),
};

/** Takes so long that it is only done when it is asked for. */
const onRequest = new Set(['scale']);

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
	console.error(
		`There is no part "${unknown.join('", "')}" to measure. There are: ${Object.keys(parts).join(', ')}.`,
	);
	process.exit(1);
}

const measured: [string, Figure][] = [];
for (const [name, measure] of Object.entries(parts)) {
	if (asked.length > 0 ? !asked.includes(name) : onRequest.has(name)) continue;
	console.log(`\n== ${name}`);
	// One that cannot be measured here leaves the others.
	try {
		for (const figure of await measure()) measured.push([name, figure]);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
if (measured.length > 0) console.log(`\n${figureTable(measured)}`);
if (measured.some(([, { holds }]) => holds === false)) process.exitCode = 1;
