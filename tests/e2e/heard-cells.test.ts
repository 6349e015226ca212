import { expect, test, type Page } from '@playwright/test';
import { matrixFor } from '../../src/domain/matrix/table.ts';
import type { TableChoice } from '../../src/domain/matrix/table-choice.ts';
import { answerWords } from '../../src/explanation/answer-words.ts';
import { everything, guide, locales, mainLocale, voiceOf } from './site.ts';
import { addressOf, expected, expectSeen, tableView, wholeView } from './table-tools.ts';

interface Spoken {
	role: string;
	name: string;
	parts: Spoken[];
}

/** The accessibility tree without what is left out of it. */
async function spokenTable(page: Page): Promise<Spoken | undefined> {
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	const within = (id: string): Spoken[] => {
		const node = byId.get(id);
		if (!node) return [];
		const parts = (node.childIds ?? []).flatMap(within);
		if (node.ignored) return parts;
		return [{ role: String(node.role?.value), name: String(node.name?.value ?? ''), parts }];
	};
	const all = (part: Spoken): Spoken[] => [part, ...part.parts.flatMap(all)];
	return within(nodes[0]?.nodeId ?? '')
		.flatMap(all)
		.find(({ role }) => role === 'table');
}

const rowsIn = ({ role, parts }: Spoken): Spoken[][] =>
	role === 'row' ? [parts] : parts.flatMap(rowsIn);

/** Each cell with the heads that a screen reader says with it: that of its row and its column. */
function cellsOf(table: Spoken): { row: string; column: string; cell: string }[] {
	const [heads = [], ...rows] = rowsIn(table);
	return rows.flatMap((row) =>
		row.flatMap(({ role, name }, index) => {
			const column = heads[index];
			if (role !== 'cell' || column?.role !== 'columnheader') return [];
			const head = row.find((part) => part.role === 'rowheader');
			return [{ row: head?.name ?? '', column: column.name, cell: name }];
		}),
	);
}

const [sorted = '', hidden = ''] = expected({}).criteria;
const added = tableView(mainLocale).criteria.find(({ id }) => !expected({}).criteria.includes(id));
const asked: Partial<TableChoice>[] = [
	{},
	{
		order: { criterion: sorted, isReversed: true },
		hidden: [hidden],
		added: added ? [added.id] : [],
	},
];

for (const locale of everything ? locales : [mainLocale]) {
	const voice = voiceOf(locale);

	for (const choice of asked) {
		const how = 'order' in choice ? 'sorted, with a column more and one less' : 'as it comes';

		test(`A35: every cell is heard with the app and the question that it answers, ${how} (${locale})`, async ({
			page,
		}) => {
			await page.goto(addressOf(locale, choice));
			await expectSeen(page, choice);
			const table = await spokenTable(page);
			const cells = table ? cellsOf(table) : [];
			const { apps, criteria } = expected(choice);
			const byId = new Map(guide.criteria.map((criterion) => [criterion.id, criterion]));
			const asked = criteria.flatMap((id) => byId.get(id) ?? []);
			const matrix = new Map(
				matrixFor(guide.apps, asked, wholeView.audience).map((row) => [row.app.id, row]),
			);
			const meant = apps.flatMap((id) =>
				(matrix.get(id)?.cells ?? []).map(({ criterion, answer }) => ({
					row: expect.stringContaining(matrix.get(id)?.app.name ?? ''),
					column: expect.stringContaining(voice.plain(criterion.short)),
					cell: expect.stringContaining(answerWords(answer, voice, 'short')),
				})),
			);
			expect(meant.length).toBeGreaterThan(0);
			expect(cells).toEqual(meant);
		});
	}
}
