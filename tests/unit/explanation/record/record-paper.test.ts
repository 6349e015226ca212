import { describe, expect, test } from 'vitest';
import { withPlaces } from '../../../../src/domain/record/fresh-record.ts';
import type { FrozenFacts } from '../../../../src/domain/record/frozen-facts.ts';
import type { DecisionRecord } from '../../../../src/domain/record/record.ts';
import type { Paper } from '../../../../src/documents/paper.ts';
import { buildAppSheet } from '../../../../src/explanation/app-sheet/build-app-sheet.ts';
import { buildRecordView } from '../../../../src/explanation/record/build-record-view.ts';
import { freezeFacts, settingsToApply } from '../../../../src/explanation/record/freeze-facts.ts';
import { recordPaper } from '../../../../src/explanation/record/record-paper.ts';
import { speakWith } from '../../../../src/i18n/speak.ts';
import { voiceFor } from '../../../../src/i18n/voice.ts';
import { readGuide } from '../../../../src/guide-files/read-guide.ts';
import { FIXTURE, TODAY } from '../../../fixtures/invented-guide.ts';
import { emptyRecord, someFact } from '../../domain/record/some-record.ts';

const { guide } = readGuide(FIXTURE);
if (!guide) throw new Error('The invented guide cannot be read.');
const voice = voiceFor('en', guide.info);
const built = buildRecordView(guide, voice, {
	shown: { id: null, date: '2026-11-22', sha256: null },
	address: 'https://doorstep.example.org/en/schools/record/',
});
const dingalot = guide.apps.find(({ id }) => id === 'dingalot');
if (!built || !dingalot) throw new Error('The invented guide keeps no records.');
const view = built;
const t = speakWith(view.messages);
const sheet = buildAppSheet(dingalot, { guide, voice, day: TODAY });
const facts = freezeFacts(sheet, 'base', view);

function filledIn(): DecisionRecord {
	const record = withPlaces(emptyRecord(), view);
	record.sector = 'stairwell-blocks';
	record.organisation.name = 'Block on the corner';
	record.need.purpose = 'To see who rings\nwhen nobody is in';
	record.options = [
		{ app: 'dingalot', edition: 'base', name: facts.name, verdict: 'fits-if', reason: 'Cheap' },
		{ app: 'tuttle-chime', edition: 'base', name: 'Tuttle Chime', verdict: null, reason: 'Loud' },
	];
	record.chosen = { app: 'dingalot', edition: 'base' };
	record.facts = facts;
	record.settings = settingsToApply(sheet, facts, []);
	record.items['old-buzzer'] = {
		status: 'settled',
		answer: 'It is broken',
		evidence: 'Minutes of May',
		owner: 'The caretaker',
		due: '2026-12-01',
	};
	record.threshold['many-doors'] = { answer: 'yes', why: 'Forty homes' };
	record.threshold['watched-passers'] = { answer: 'yes', why: '' };
	record.risks = [
		{ risk: 'A guest is filmed', chance: 2, impact: 3, measure: 'A note', rest: 'high' },
	];
	record.views.parents = 'No objection';
	record.decision = { text: 'We hang it', by: 'The residents', date: '2026-11-22' };
	record.review = '2027-11-22';
	record.triggers = ['ruling'];
	record.otherTrigger = 'A new caretaker';
	return record;
}

const paperOf = (record: DecisionRecord, now: FrozenFacts | null = facts): Paper =>
	recordPaper({ record, view, t }, now);
/** All words of a document, block by block. */
const wordsIn = (paper: Paper): string => JSON.stringify(paper);
const headings = ({ blocks }: Paper) =>
	blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));

describe('a record on paper', () => {
	const paper = paperOf(filledIn());

	test('holds everything that was filled in', () => {
		const words = wordsIn(paper);
		for (const part of [
			...['Block on the corner', 'Blocks of flats', 'To see who rings', 'Cheap', 'Loud'],
			...['It is broken', 'Minutes of May', 'The caretaker', '1 December 2026', 'Forty homes'],
			...['A guest is filmed', 'A note', 'No objection', 'We hang it', 'The residents'],
			...['22 November 2027', 'a ruling on sending data', 'A new caretaker'],
		])
			expect(words).toContain(part);
	});

	test('holds each fact of the checklist with its source, date and evidence', () => {
		const words = wordsIn(paper);
		const frozen = Object.values(facts.of);
		expect(frozen.length).toBeGreaterThan(2);
		for (const fact of frozen) {
			expect(words).toContain(fact.words);
			expect(words).toContain(fact.asOf);
			for (const { title } of fact.sources) expect(words).toContain(title);
			expect(words).toContain(`https://doorstep.example.org${fact.href}`);
		}
	});

	test('says what the facts are of, who decides, and what is open', () => {
		expect(paper.about).toEqual([
			'Block on the corner',
			'These are published facts. The meeting of residents decides.',
			'Facts from Doorstep, release 2026-09-15 of 15 September 2026.',
			'Checksum of that release (SHA-256): ab12',
		]);
		expect(wordsIn(paper)).toContain('Still open: 4 of 5 questions');
	});

	test('draws the conclusion of the threshold test, and warns of a high risk that is left', () => {
		expect(wordsIn(paper)).toContain(t('record.conclusion.assess'));
		expect(wordsIn(paper)).toContain(t('record.risks.restHigh'));
	});

	test('has its headings in order, and tables whose cells all say something', () => {
		expect(headings(paper)[0]?.level).toBe(2);
		for (const block of paper.blocks) {
			if (block.kind !== 'table') continue;
			expect(block.columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1);
			for (const row of block.rows) {
				expect(row).toHaveLength(block.columns.length);
				for (const cell of row)
					expect(
						cell
							.flat()
							.map(({ text }) => text)
							.join(''),
					).not.toBe('');
			}
		}
	});
});

test('an empty record is a document too, which says that nothing is filled in', () => {
	const paper = paperOf(withPlaces(emptyRecord(), view), null);
	expect(paper.title).toContain('none chosen yet');
	expect(wordsIn(paper)).toContain('(not filled in)');
	expect(wordsIn(paper)).toContain('Still open: 5 of 5 questions');
});

describe('facts that changed since a record was made', () => {
	const now = {
		...facts,
		of: { ...facts.of, 'footage-lock': someFact({ code: 'other', words: 'It is otherwise now' }) },
	};
	const before = facts.of['footage-lock']?.words ?? '';

	test('stand in it then and now', () => {
		const words = wordsIn(paperOf(filledIn(), now));
		expect(words).toContain(t('record.changed.title'));
		expect(words).toContain('It is otherwise now');
		expect(words).toContain(before);
	});

	test('are left out once somebody kept those of then on purpose', () => {
		const words = wordsIn(paperOf({ ...filledIn(), keptAgainst: view.shown.date }, now));
		expect(words).not.toContain('It is otherwise now');
		expect(words).toContain(before);
	});
});

describe('settings to apply', () => {
	test('are those of the edition and what its facts take, each once', () => {
		const ids = settingsToApply(sheet, facts, []).map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const acts = Object.values(facts.of).flatMap((fact) => fact.acts.map(({ id }) => id));
		expect(acts.length).toBeGreaterThan(0);
		expect(ids).toEqual(expect.arrayContaining(acts));
	});

	test('keep who applied them when the facts are taken over anew', () => {
		const [first] = settingsToApply(sheet, facts, []);
		const applied = first && { ...first, by: 'The fitter', on: '2026-11-01' };
		expect(settingsToApply(sheet, facts, applied ? [applied] : [])[0]).toEqual(applied);
	});
});
