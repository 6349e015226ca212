import { describe, expect, test } from 'vitest';
import { answerWords } from '../../../src/explanation/answer-words.ts';
import { NOTHING, type TableChoice } from '../../../src/domain/matrix/table-choice.ts';
import { tableResult } from '../../../src/domain/matrix/table-filter.ts';
import { appsInOrder, matrixFor } from '../../../src/domain/matrix/table.ts';
import { buildTableView } from '../../../src/explanation/build-table-view.ts';
import { codedWords, criterionIn } from '../../../src/explanation/table-view.ts';
import {
	alikeWords,
	announcement,
	choiceWords,
	columnWords,
	filterWords,
	orderWords,
} from '../../../src/explanation/table-words.ts';
import { speakWith } from '../../../src/i18n/speak.ts';
import { voiceFor } from '../../../src/i18n/voice.ts';
import { fixtureGuide } from '../../fixtures/invented-guide.ts';

const guide = fixtureGuide();
const voice = voiceFor('en', guide.info);
const audience = guide.info.audiences[0]?.id ?? '';
const view = buildTableView(guide, voice, audience);
const t = speakWith(view.messages);
const speaker = { view, t };
const page = {
	apps: guide.apps.map(({ id }) => id),
	criteria: guide.criteria.slice(0, 2).map(({ id }) => id),
};
const [first, second] = page.criteria as [string, string];
const shortOf = (id: string) => criterionIn(view, id)?.short ?? '';
const with_ = (choice: Partial<TableChoice>): TableChoice => ({ ...NOTHING, ...choice });
const ofScale = (scale: string) => view.criteria.find((one) => one.scale === scale);

test('every answer has the words of its cell in the table', () => {
	const rows = matrixFor(appsInOrder(guide.apps), guide.criteria, audience);
	let generally = 0;
	for (const [index, { cells }] of rows.entries()) {
		for (const { criterion, answer } of cells) {
			const place = view.criteria.findIndex(({ id }) => id === criterion.id);
			const worded = view.criteria[place];
			const coded = view.apps[index]?.answers[place];
			if (!worded || !coded) throw new Error(`${criterion.id} is not in the view.`);
			const context = { t, locale: 'en' };
			expect(codedWords(coded, worded, context)).toBe(answerWords(answer, voice, 'short'));
			if (answer.kind !== 'missing' || !answer.generally || !coded.generally) continue;
			generally += 1;
			const words = answerWords(answer.generally, voice, 'short');
			expect(codedWords(coded.generally, worded, context)).toBe(words);
		}
	}
	expect(generally).toBeGreaterThan(0);
});

test('every group that is asked about is named, in the order of the guide', () => {
	expect(view.groups.map(({ id }) => id)).toEqual(guide.info.groups.map(({ id }) => id));
});

describe('in words,', () => {
	test('levels are alternatives', () => {
		const criterion = ofScale('levels');
		const [one, other] = criterion?.options ?? [];
		const options = [one?.id ?? '', other?.id ?? ''];
		const choice = with_({ answers: new Map([[criterion?.id ?? '', { options, least: null }]]) });
		const filter = { by: 'answer', criterion: criterion?.id ?? '' } as const;
		expect(filterWords(speaker, filter, choice)).toBe(
			`${criterion?.short}: ${one?.words} or ${other?.words}`,
		);
	});

	test('flags are wanted together, and a number is a least one', () => {
		const flags = ofScale('flags');
		const [one, other] = flags?.options ?? [];
		const count = ofScale('count');
		const answers = new Map([
			[flags?.id ?? '', { options: [one?.id ?? '', other?.id ?? ''], least: null }],
			[count?.id ?? '', { options: [], least: 1200 }],
		]);
		const words = (criterion = '') =>
			filterWords(speaker, { by: 'answer', criterion }, with_({ answers }));
		expect(words(flags?.id)).toBe(`${flags?.short}: ${one?.words} and ${other?.words}`);
		expect(words(count?.id)).toBe(
			`${count?.short}: ${voice.t('answer.atLeast', { number: '1,200' })}`,
		);
	});

	test('a name and what is picked are themselves, and a function is a yes', () => {
		expect(filterWords(speaker, { by: 'name' }, with_({ name: ' og ' }))).toBe(
			t('table.filter.name', { name: 'og' }),
		);
		expect(filterWords(speaker, { by: 'picked' }, NOTHING)).toBe(t('table.filter.picked'));
		const best = criterionIn(view, first)?.options[0]?.words ?? '';
		expect(filterWords(speaker, { by: 'has', criterion: first }, NOTHING)).toBe(
			`${shortOf(first)}: ${best}`,
		);
	});

	test('the order says by what and which way', () => {
		expect(orderWords(speaker, NOTHING)).toBe(null);
		const order = { criterion: first, isReversed: false };
		expect(orderWords(speaker, with_({ order }))).toContain(shortOf(first));
		const reversed = orderWords(speaker, with_({ order: { ...order, isReversed: true } }));
		expect(reversed).not.toBe(orderWords(speaker, with_({ order })));
	});

	test('columns are named, or nothing is said', () => {
		expect(columnWords(speaker, 'added', [])).toBe(null);
		expect(columnWords(speaker, 'hidden', [first, second])).toBe(
			t('table.columns.hidden', { list: `${shortOf(first)} and ${shortOf(second)}` }),
		);
	});

	test.each([
		[3, 0, 'table.alike.none'],
		[3, 1, 'table.alike.one'],
		[1, 0, 'table.alike.few'],
	] as const)('with %i apps and %i columns alike it says so', (apps, alike, key) => {
		const result = {
			order: [],
			apps: page.apps.slice(0, apps),
			criteria: [],
			alike: page.criteria.slice(0, alike),
		};
		expect(alikeWords(t, result)).toBe(t(key));
	});

	test('how many columns are hidden is said as a number', () => {
		const result = { order: [], apps: page.apps, criteria: [], alike: page.criteria };
		expect(alikeWords(t, result)).toBe(t('table.alike', { count: 2 }));
	});

	test('what is announced is what is seen, in sentences', () => {
		const choice = with_({
			onlyDifferences: true,
			order: { criterion: first, isReversed: false },
		});
		const result = tableResult(view, choice, page);
		const total = page.apps.length;
		const said = announcement(speaker, choice, { result, total });
		expect(said).toBe(
			`${t('table.bar.count', { shown: total, total })}. ${alikeWords(t, result)} ${orderWords(speaker, choice)}.`,
		);
		expect(announcement(speaker, NOTHING, { result, total })).toBe(
			`${t('table.bar.count', { shown: total, total })}.`,
		);
	});

	test('paper hears of everything that differs from the page as it was', () => {
		const choice = with_({
			name: 'og',
			hidden: [first],
			added: [view.criteria.at(-1)?.id ?? ''],
			order: { criterion: second, isReversed: false },
		});
		const result = tableResult(view, choice, page);
		expect(choiceWords(speaker, choice, result)).toEqual([
			t('table.filter.name', { name: 'og' }),
			orderWords(speaker, choice),
			columnWords(speaker, 'added', choice.added),
			columnWords(speaker, 'hidden', [first]),
		]);
		expect(choiceWords(speaker, NOTHING, tableResult(view, NOTHING, page))).toEqual([]);
	});
});
