import { benchBuilding } from './building.ts';
import { benchEvaluation } from './evaluation.ts';
import { benchFiltering } from './filtering.ts';
import { benchOthers } from './others.ts';
import { benchReading } from './reading.ts';
import { benchWeight } from './weight.ts';

/** What is measured, by name: `npm run bench` all of it, `npm run bench -- NAME …` a part. */
const parts: Readonly<Record<string, () => void | Promise<void>>> = {
	reading: benchReading,
	evaluation: benchEvaluation,
	filtering: benchFiltering,
	building: benchBuilding,
	weight: benchWeight,
	others: benchOthers,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
	console.error(
		`There is no part "${unknown.join('", "')}" to measure. There are: ${Object.keys(parts).join(', ')}.`,
	);
	process.exit(1);
}
for (const [name, measure] of Object.entries(parts)) {
	if (asked.length > 0 && !asked.includes(name)) continue;
	console.log(`\n== ${name}`);
	// One that cannot be measured here leaves the others.
	try {
		await measure();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
