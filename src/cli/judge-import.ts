import path from 'node:path';
import { diskFiles } from '../guide-files/disk-files.ts';
import { overlayFiles } from '../guide-files/overlay-files.ts';
import { parseYamlFile } from '../guide-files/yaml-file.ts';
import type { Finding } from '../schema/finding.ts';
import { cellsByPosition, type CellPlace } from '../spreadsheet/import/find-cell.ts';
import type { Plan } from '../spreadsheet/import/plan.ts';
import { readJudged, type Desk } from './desk.ts';
import type { NewText } from './import-texts.ts';
import { wordFinding, type WordedFault } from './import-words.ts';

/** What would be wrong with the guide if the texts were written, each at the cell to mend. */
export function judgeTexts(
	{ folder, today }: Pick<Desk, 'folder' | 'today'>,
	plan: Plan,
	texts: ReadonlyMap<string, NewText>,
): WordedFault[] {
	const after = new Map([...texts].map(([file, text]) => [file, text.after]));
	const { errors } = readJudged({ folder, today }, overlayFiles(diskFiles(folder), after));
	const finders = new Map<string, (finding: Finding) => CellPlace | undefined>();
	return errors.map((finding) => {
		const file = path.relative(folder, path.resolve(finding.file)).split(path.sep).join('/');
		const text = after.get(file) ?? null;
		const find =
			finders.get(file) ??
			(text === null ? () => undefined : cellsByPosition(plan, file, parseYamlFile(file, text)));
		finders.set(file, find);
		return wordFinding(finding, find(finding));
	});
}
