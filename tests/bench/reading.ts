import { readGuide } from '../../src/guide-files/read-guide.ts';
import { buildDay, guideFolder } from '../../src/guide-files/settings.ts';
import { judgeGuide } from '../../src/integrity/judge-guide.ts';
import type { Figure } from './figures.ts';

function seconds(work: () => void): number {
	const begun = performance.now();
	work();
	return (performance.now() - begun) / 1000;
}

/** What it costs to read a guide, and to judge it. */
export function benchReading(): Figure[] {
	// The first reading also loads and compiles the code that reads.
	readGuide(guideFolder());
	const read = seconds(() => readGuide(guideFolder()));
	const both = seconds(() => judgeGuide(readGuide(guideFolder()), buildDay()));
	return [
		{
			what: 'reading the guide',
			figure: `${read.toFixed(2)} s, judging it ${(both / read - 1).toFixed(2)} times that`,
		},
	];
}
