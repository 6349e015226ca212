import type { WholeGuide } from '../../schema/whole-guide.ts';
import { column, keyColumn, textColumns, type Place, type Put } from '../column.ts';
import { day } from '../kinds/dates.ts';
import { words } from '../kinds/words.ts';
import { itemRows, newItem } from './items.ts';
import { placedClaims } from './placed-claims.ts';
import type { Sheet } from './sheet.ts';

/** One row for each place in a source that carries a claim. */
export function evidenceSheet(guide: WholeGuide): Sheet {
	return {
		name: 'evidence',
		columns: [
			...['app', 'variant', 'criterion', 'n'].map((name, index) => keyColumn(name, index)),
			column('source', ['source'], words('required'), { width: 18 }),
			column('where', ['where'], words('null'), { width: 30, long: true }),
			...textColumns('says', ['says'], words('absent'), guide.info.locales.offered),
			column('copy-on', ['copy', 'on'], day('absent')),
			column('copy-sha256', ['copy', 'sha256'], words('absent')),
		],
		rows: placedClaims(guide).flatMap(({ keys, place, claim }) =>
			itemRows({ keys, place, node: claim }, 'evidence', claim.evidence, emptied),
		),
		placeNew: (keys, known) => newItem(keys, known, 'evidence', emptied),
		blank: {},
	};
}

/** A claim must say that it has no evidence. */
const emptied = ({ path }: Place): Put[] => [{ path: [...path, 'evidence'], value: [] }];
