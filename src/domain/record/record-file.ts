import { isGroup, type FieldFault } from './read-fields.ts';
import { readFieldsOfRecord } from './record-shape.ts';
import { FORMAT, KIND, type DecisionRecord } from './record.ts';

/** More than this no record holds. */
export const MOST_BYTES = 1_000_000;

/** Why a file is no record of this guide that can be opened. */
export type Refusal =
	| { problem: 'too-large' | 'not-json' | 'not-record' | 'newer' }
	| { problem: 'other-guide'; guide: string };

/** What is read from a file: a record with what could not be understood, or why it is none. */
export type ReadRecord =
	{ record: DecisionRecord; faults: FieldFault[] } | { record: null; refusal: Refusal };

/** A record as a file that people can read too. */
export const writeRecord = (record: DecisionRecord): string =>
	`${JSON.stringify(record, null, '\t')}\n`;

/**
 * Reads a file back. Never throws: a file that is no record of the guide is refused with the reason,
 * and of one that is, everything that can be understood is kept and the rest is named.
 */
export function readRecord(file: string, guide: string): ReadRecord {
	if (file.length > MOST_BYTES) return refused({ problem: 'too-large' });
	const value = parsed(file);
	if (value === undefined) return refused({ problem: 'not-json' });
	if (!isGroup(value) || value['kind'] !== KIND) return refused({ problem: 'not-record' });
	const { format, guide: given } = value;
	if (typeof format !== 'number') return refused({ problem: 'not-record' });
	if (format > FORMAT) return refused({ problem: 'newer' });
	if (given !== guide) {
		const name = typeof given === 'string' ? given : '?';
		return refused({ problem: 'other-guide', guide: name });
	}
	const faults: FieldFault[] = [];
	return { record: readFieldsOfRecord(value, '', faults), faults };
}

const refused = (refusal: Refusal): ReadRecord => ({ record: null, refusal });

function parsed(file: string): unknown {
	try {
		return JSON.parse(file.replace(/^\uFEFF/, '')) as unknown;
	} catch {
		return undefined;
	}
}
