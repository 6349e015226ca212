import type { WholeGuide } from '../../schema/whole-guide.ts';
import { claimColumn, column, keyColumn, textColumns, type Place, type Put } from '../column.ts';
import { optionalLevel } from '../kinds/levels.ts';
import { sideEffects } from '../kinds/side-effects.ts';
import { choice, words } from '../kinds/words.ts';
import { itemRows, newItem } from './items.ts';
import { placedClaims } from './placed-claims.ts';
import type { Sheet } from './sheet.ts';

const ids = (named: readonly { id: string }[]): string[] => named.map(({ id }) => id);

/** One row for each condition under which the level of a claim holds. */
export function conditionsSheet(guide: WholeGuide): Sheet {
	const { locales, actors, moments } = guide.info;
	const effects = sideEffects(new Map(guide.criteria.map((entry) => [entry.id, entry])));
	return {
		name: 'conditions',
		columns: [
			...['app', 'variant', 'criterion', 'n'].map((name, index) => keyColumn(name, index)),
			column('id', ['id'], words('required'), { width: 20 }),
			...textColumns('text', ['text'], words('absent'), locales.offered),
			column('who', ['who'], choice(ids(actors), 'required')),
			column('when', ['when'], choice(ids(moments), 'required')),
			...textColumns('plan', ['plan'], words('absent'), locales.offered),
			column('switches-off', ['switchesOff'], effects, { width: 40, long: true }),
			column('also-reaches', ['alsoReaches'], effects, { width: 40, long: true }),
			claimColumn('otherwise', ['otherwise'], optionalLevel),
		],
		rows: placedClaims(guide).flatMap(({ keys, place, claim }) =>
			itemRows({ keys, place, node: claim }, 'conditions', claim.conditions, emptied),
		),
		placeNew: (keys, known) => newItem(keys, known, 'conditions', emptied),
		blank: {},
	};
}

/** Without conditions there is no level without them either. */
const emptied = ({ path }: Place): Put[] =>
	['conditions', 'otherwise'].map((key) => ({ path: [...path, key], value: undefined }));
