import Papa from 'papaparse';
import type { WrittenSheet } from '../export-guide.ts';
import { disarm } from './disarm.ts';

/** Tells spreadsheets that the file is in UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A sheet as separated values. */
export const writeCsv = ({ columns, rows }: WrittenSheet): string =>
	BYTE_ORDER_MARK +
	Papa.unparse(
		[columns.map(({ name }) => name), ...rows].map((cells) => cells.map(disarm)),
		{
			newline: '\r\n',
		},
	) +
	'\r\n';
