import { defineCollection } from 'astro:content';
import type { Loader, LoaderContext } from 'astro/loaders';
import { readGuide } from './guide-files/read-guide.ts';
import { readReleases } from './guide-files/read-releases.ts';
import { reportFindings } from './guide-files/report.ts';
import { buildDayOrExit, guideFolder } from './guide-files/settings.ts';
import { strangeMarkup } from './hosting/written-markup.ts';
import { judgeGuide } from './integrity/judge-guide.ts';
import { collectionSchemas, type CollectionName } from './schema/collections.ts';
import { frontMatterSchema } from './schema/page.ts';
import type { WholeGuide } from './schema/whole-guide.ts';

const folder = guideFolder();
let checked: WholeGuide | undefined;

/** Reads and judges the guide once; any error stops the build with all of them. */
function checkedGuide(): WholeGuide {
	if (checked) return checked;
	const reading = readGuide(folder);
	const { releases, findings: changed } = readReleases(folder);
	if (reading.guide) reading.guide.releases = releases;
	const findings = [...judgeGuide(reading, buildDayOrExit()), ...changed];
	const errors = findings.filter(({ severity }) => severity === 'error');
	if (errors.length > 0 || reading.guide === undefined) {
		throw new Error(`The guide in ${folder} has faults.\n\n${reportFindings(errors)}\n`);
	}
	checked = reading.guide;
	return checked;
}

/** Fills a collection from the guide, and again whenever a file of the guide changes. */
const loader = (name: string, fill: (context: LoaderContext) => void | Promise<void>): Loader => ({
	name: `guide-${name}`,
	async load(context) {
		context.watcher?.add(folder);
		const refill = async (): Promise<void> => {
			checked = undefined;
			try {
				await fill(context);
			} catch (error) {
				// While somebody writes, a fault is told once and the last good state stays.
				if (name === 'guide') context.logger.error(String(error));
			}
		};
		for (const event of ['add', 'change', 'unlink']) {
			context.watcher?.on(event, () => void refill());
		}
		await fill(context);
	},
});

const data = (name: CollectionName | 'guide') =>
	defineCollection({
		loader: loader(name, ({ store }) => {
			const guide = checkedGuide();
			const entries = name === 'guide' ? [{ ...guide.info, id: 'guide' }] : guide[name];
			store.clear();
			for (const { id, ...data } of entries) store.set({ id, data });
		}),
	});

/** Running text, one file a page and language: nl/method. */
const pages = defineCollection({
	loader: loader('pages', async (context) => {
		const { store } = context;
		const filled = await Promise.all(
			checkedGuide().pages.map(async ({ id, body, ...data }) => {
				// Front matter with nothing in it, so that no line --- of the text is taken for its own.
				const rendered = await context.renderMarkdown(`---\n---\n${body}`);
				const strange = strangeMarkup(rendered.html);
				if (strange !== undefined)
					throw new Error(`pages/${id}.md becomes more than words: ${strange}`);
				return { id, data, body, rendered };
			}),
		);
		store.clear();
		for (const page of filled) store.set(page);
	}),
	schema: frontMatterSchema,
});

const names = Object.keys(collectionSchemas) as CollectionName[];

export const collections = {
	guide: data('guide'),
	...Object.fromEntries(names.map((name) => [name, data(name)])),
	pages,
};
