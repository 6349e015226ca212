import type { Verdict } from '../decision/evaluation.ts';
import type { EditionName } from '../edition-list.ts';
import type { FrozenFact, FrozenFacts } from './frozen-facts.ts';
import {
	byId,
	day,
	fields,
	flag,
	known,
	listOf,
	oneOf,
	orNull,
	sitePath,
	text,
	webAddress,
	type Read,
} from './read-fields.ts';
import {
	DEGREES,
	FORMAT,
	KIND,
	REPLIES,
	SIZES,
	STATUSES,
	TRIGGERS,
	type DecisionRecord,
} from './record.ts';

// Named again: taken from there, the list would become a script of its own beside two others.
const VERDICTS: readonly Verdict[] = ['fits', 'fits-if', 'cannot-tell', 'does-not-fit'];

/** More of anything than this nobody fills in. */
const MANY = 100;

const fact = fields<FrozenFact>({
	code: text,
	short: text,
	words: text,
	note: text,
	acts: listOf(fields({ id: text, words: text, costs: text }), MANY),
	otherwise: text,
	asOf: text,
	stale: flag,
	sources: listOf(
		fields({ title: text, publisher: text, url: webAddress, date: text, lang: text }),
		MANY,
	),
	href: sitePath,
});

const facts = fields<FrozenFacts>({
	app: text,
	edition: text,
	name: text,
	language: text,
	of: byId(fact),
});

const edition = fields<EditionName>({ app: text, edition: text });

/** How a record is read, field by field. */
export const readFieldsOfRecord: Read<DecisionRecord> = fields<DecisionRecord>({
	format: oneOf([FORMAT], FORMAT),
	kind: oneOf([KIND], KIND),
	guide: text,
	release: fields({ id: orNull(text), date: day, sha256: orNull(text) }),
	language: text,
	sector: text,
	organisation: fields({
		name: text,
		board: text,
		author: text,
		officer: text,
		version: text,
		date: day,
	}),
	need: fields({ purpose: text, groups: text, occasions: text, numbers: text }),
	answers: listOf(fields({ question: text, answer: text }), MANY),
	options: listOf(
		fields({
			app: text,
			edition: text,
			name: text,
			verdict: oneOf([...VERDICTS, null], null),
			reason: text,
		}),
		MANY,
	),
	chosen: orNull(edition),
	facts: orNull(facts),
	keptAgainst: day,
	items: byId(
		fields({
			status: oneOf(STATUSES, 'open'),
			answer: text,
			evidence: text,
			owner: text,
			due: day,
		}),
	),
	threshold: byId(fields({ answer: oneOf([...REPLIES, ''], ''), why: text })),
	reasons: text,
	settings: listOf(fields({ id: text, text, source: text, by: text, on: day }), MANY),
	risks: listOf(
		fields({
			risk: text,
			chance: oneOf(DEGREES, 3),
			impact: oneOf(DEGREES, 3),
			measure: text,
			rest: oneOf([...SIZES, ''], ''),
		}),
		MANY,
	),
	views: fields({ subjects: text, parents: text, staff: text, council: text }),
	decision: fields({ text, by: text, date: day }),
	review: day,
	triggers: known(listOf(oneOf([...TRIGGERS, null], null), MANY)),
	otherTrigger: text,
});
