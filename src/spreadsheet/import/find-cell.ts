import type { DataPath } from '../../schema/finding.ts';
import type { Place } from '../column.ts';
import { depthOf } from '../value-at.ts';
import { movedPath } from './file-changes.ts';
import type { Plan } from './plan.ts';

/** A place in a file, as findings have it. */
interface Position {
	line: number;
	column: number;
}

/** A cell of a sheet. */
export interface CellPlace {
	sheet: string;
	cell: string;
}

/** A file as it would become. */
interface NewFile {
	data: unknown;
	locate: (path: DataPath) => Position;
}

/**
 * The cells of a plan by where their values stand in the new text of a file, so that what is wrong
 * there can be mended in the sheet. What has no cell of its own has that of its row.
 */
export function cellsByPosition(
	plan: Pick<Plan, 'rows' | 'files'>,
	file: string,
	{ data, locate }: NewFile,
): (position: Position) => CellPlace | undefined {
	const cells = new Map<string, CellPlace>();
	const places = placesIn(plan, file);
	const keep = (wanted: readonly Placed[]) => {
		for (const { path, cell } of wanted) {
			const { line, column } = locate(path);
			const position = `${line}:${column}`;
			if (!cells.has(position)) cells.set(position, cell);
		}
	};
	const isThere = ({ path }: Placed) => depthOf(data, path) === path.length;
	// The first value of a row may stand where the row does; what is missing stands at what is there.
	keep(places.values.filter(isThere));
	keep(places.rows);
	keep(places.values.filter((value) => !isThere(value)));
	return ({ line, column }) => cells.get(`${line}:${column}`);
}

interface Placed {
	path: DataPath;
	cell: CellPlace;
}

function placesIn(
	{ rows, files }: Pick<Plan, 'rows' | 'files'>,
	file: string,
): { rows: Placed[]; values: Placed[] } {
	const own = rows.filter(({ place }) => place.file === file);
	const moved = (path: DataPath, place: Place) => movedPath(path, place, files.get(file));
	return {
		rows: own
			.filter(({ place }) => place.path.length > 0)
			.map(({ sheet, place, names }) => ({
				path: moved(place.path, place),
				cell: { sheet: sheet.name, cell: names[0] ?? '' },
			})),
		values: own.flatMap(({ sheet, place, names }) =>
			sheet.columns.flatMap((column, index): Placed[] => {
				if (column.key) return [];
				const cell = { sheet: sheet.name, cell: names[index] ?? '' };
				const path = moved(column.path(place), place);
				// A text is found at its language, or as a whole.
				const whole = path.slice(0, -1);
				return column.text
					? [
							{ path, cell },
							{ path: whole, cell },
						]
					: [{ path, cell }];
			}),
		),
	};
}
