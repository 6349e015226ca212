import { BASE } from '../../domain/edition.ts';
import { claimStateSchema, confidenceSchema } from '../../schema/claim.ts';
import type { WholeGuide } from '../../schema/whole-guide.ts';
import { column, keyColumn, textColumns } from '../column.ts';
import { trouble } from '../fault.ts';
import { day, partialDate } from '../kinds/dates.ts';
import { disputedLevels, levelColumn, optionalLevel } from '../kinds/levels.ts';
import { choice, mark, words, yesOrNo } from '../kinds/words.ts';
import { placedClaims, placeOf } from './placed-claims.ts';
import type { Sheet } from './sheet.ts';

/** One row a claim: the answer, how sure it is, who read for it and whether it is contested. */
export function claimsSheet(guide: WholeGuide): Sheet {
	const { offered } = guide.info.locales;
	return {
		name: 'claims',
		columns: [
			keyColumn('app', 0, 'apps'),
			keyColumn('variant', 1),
			keyColumn('criterion', 2),
			levelColumn,
			column('disputed-between', ['disputedLevels'], disputedLevels),
			column('general-knowledge', ['generalKnowledge'], optionalLevel),
			column('at-least', ['atLeast'], mark),
			column('incomplete', ['incomplete'], mark),
			...textColumns('note', ['note'], words('absent'), offered),
			column('as-of', ['asOf'], partialDate('null')),
			column('confidence', ['confidence'], choice(confidenceSchema.options, 'required')),
			column('state', ['state'], choice(claimStateSchema.options, 'required')),
			...readingColumns(offered),
			column('contested-on', ['contested', 'on'], day('absent')),
			...textColumns('contested-says', ['contested', 'says'], words('absent'), offered),
		],
		rows: placedClaims(guide).map(({ keys, place, claim }) => ({
			keys,
			place,
			node: claim,
			claim,
		})),
		placeNew: (keys) => placeOf(guide, keys),
		blank: Object.fromEntries([...BEFORE, ['evidence', []]]),
		kept: ({ keys }) => (keys[1] === BASE ? trouble('remove-base-claim') : undefined),
	};
}

/** What stands before the evidence in a file. */
const BEFORE: [string, undefined][] = [
	'level',
	'missing',
	'disputedLevels',
	'generalKnowledge',
	'atLeast',
	'incomplete',
	'note',
	'conditions',
	'otherwise',
].map((key) => [key, undefined]);

const readingColumns = (locales: readonly string[]) => [
	column('reading-first', ['reading', 'first'], partialDate('required')),
	column('reading-first-by', ['reading', 'firstBy'], words('absent')),
	column('reading-second', ['reading', 'second'], partialDate('absent')),
	column('reading-second-by', ['reading', 'secondBy'], words('absent')),
	column('reading-blind', ['reading', 'blind'], yesOrNo),
	column('reading-found', ['reading', 'found'], optionalLevel),
	column('reading-outcome', ['reading', 'outcome'], choice(['agreed', 'resolved'], 'absent')),
	...textColumns('reading-settled', ['reading', 'settled'], words('absent'), locales),
];
