import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'zod';
import { readGuide } from './guide-files/read-guide.ts';
import { reportFindings } from './guide-files/report.ts';
import { buildDayOrExit, guideFolder } from './guide-files/settings.ts';
import { judgeGuide } from './integrity/judge-guide.ts';
import { collectionSchemas, type CollectionName } from './schema/collections.ts';
import type { WholeGuide } from './schema/whole-guide.ts';

const folder = guideFolder();
let checked: WholeGuide | undefined;

/** Reads and judges the guide once; any error stops the build with all of them. */
function checkedGuide(): WholeGuide {
	if (checked) return checked;
	const reading = readGuide(folder);
	const findings = judgeGuide(reading, buildDayOrExit());
	const errors = findings.filter(({ severity }) => severity === 'error');
	if (errors.length > 0 || reading.guide === undefined) {
		throw new Error(`The guide in ${folder} has faults.\n\n${reportFindings(errors)}\n`);
	}
	checked = reading.guide;
	return checked;
}

const loader = (name: CollectionName | 'guide'): Loader => ({
	name: `guide-${name}`,
	load({ store, watcher }) {
		const fill = () => {
			const guide = checkedGuide();
			const entries = name === 'guide' ? [{ ...guide.info, id: 'guide' }] : guide[name];
			store.clear();
			for (const { id, ...data } of entries) store.set({ id, data });
		};
		watcher?.add(folder);
		watcher?.on('change', () => {
			checked = undefined;
			fill();
		});
		fill();
		return Promise.resolve();
	},
});

const data = (name: CollectionName | 'guide') => defineCollection({ loader: loader(name) });
const names = Object.keys(collectionSchemas) as CollectionName[];

export const collections = {
	guide: data('guide'),
	...Object.fromEntries(names.map((name) => [name, data(name)])),
	/** Running text, one file a page and language: nl/method.md. */
	pages: defineCollection({
		loader: glob({ base: `${folder}/pages`, pattern: '*/*.md' }),
		schema: z.strictObject({
			title: z.string().min(1).max(80),
			summary: z.string().min(1).max(200),
		}),
	}),
};
