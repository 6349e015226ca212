import fc from 'fast-check';
import { freshRecord } from '../../../../src/domain/record/fresh-record.ts';
import type { FrozenFact } from '../../../../src/domain/record/frozen-facts.ts';
import {
	DEGREES,
	REPLIES,
	SIZES,
	STATUSES,
	TRIGGERS,
	type DecisionRecord,
} from '../../../../src/domain/record/record.ts';

export const GUIDE = 'Doorstep';

/** An empty record of an invented guide. */
export const emptyRecord = (): DecisionRecord =>
	freshRecord({
		guide: GUIDE,
		release: { id: '2026-09-15', date: '2026-09-15', sha256: 'ab12' },
		language: 'en',
	});

/** A fact that nobody has to do anything for. */
export const someFact = (fact: Partial<FrozenFact> = {}): FrozenFact => ({
	code: 'sealed',
	short: 'Watching',
	words: 'The maker cannot watch',
	note: '',
	acts: [],
	otherwise: '',
	asOf: 'March 2026',
	stale: false,
	sources: [
		{
			title: 'How pictures are sealed',
			publisher: 'Dingalot',
			url: 'https://dingalot.example.org/seal',
			date: 'March 2026',
			lang: 'en',
		},
	],
	href: '/en/apps/dingalot/evidence/footage/#footage-lock',
	...fact,
});

const text = fc.string({ maxLength: 12 });
const day = fc.constantFrom('', '2026-11-22', '2027-01-01');
/** Ids as they are, and some that an object has of itself. */
const id = fc.constantFrom('old-buzzer', 'maker-peeks', 'constructor', 'to-string');
const edition = fc.record({ app: id, edition: fc.constantFrom('base', 'landlord') });

/** Any record that somebody can have filled in. */
export const anyRecord: fc.Arbitrary<DecisionRecord> = fc
	.record({
		sector: text,
		organisation: fc.record({
			name: text,
			board: text,
			author: text,
			officer: text,
			version: text,
			date: day,
		}),
		answers: fc.array(fc.record({ question: text, answer: text }), { maxLength: 2 }),
		options: fc.array(
			fc
				.record({ name: text, reason: text, verdict: fc.constantFrom(null, 'fits' as const) })
				.chain((option) => edition.map((one) => ({ ...option, ...one }))),
			{ maxLength: 3 },
		),
		chosen: fc.option(edition),
		items: fc.dictionary(
			id,
			fc.record({
				status: fc.constantFrom(...STATUSES),
				answer: text,
				evidence: text,
				owner: text,
				due: day,
			}),
		),
		threshold: fc.dictionary(
			id,
			fc.record({ answer: fc.constantFrom(...REPLIES, '' as const), why: text }),
		),
		risks: fc.array(
			fc.record({
				risk: text,
				chance: fc.constantFrom(...DEGREES),
				impact: fc.constantFrom(...DEGREES),
				measure: text,
				rest: fc.constantFrom(...SIZES, '' as const),
			}),
			{ maxLength: 3 },
		),
		facts: fc.option(
			fc.record({
				app: id,
				edition: text,
				name: text,
				language: fc.constantFrom('nl', 'en'),
				of: fc.dictionary(
					id,
					text.map((words) => someFact({ words })),
				),
			}),
		),
		review: day,
		triggers: fc.subarray([...TRIGGERS]),
		otherTrigger: text,
	})
	.map((filled) => ({ ...emptyRecord(), ...filled }));
