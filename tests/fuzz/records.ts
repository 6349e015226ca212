import fc from 'fast-check';
import { readRecord, writeRecord } from '../../src/domain/record/record-file.ts';
import { anyRecord, GUIDE } from '../unit/domain/record/some-record.ts';
import type { Outcome, Target } from './fuzz.ts';
import { mutated, pick } from './hostile.ts';

const files = fc.sample(anyRecord, { numRuns: 20, seed: 1 }).map(writeRecord);

/** @throws if what was read of a file cannot be saved and opened again as it was */
function attempt(random: () => number): Outcome {
	const read = readRecord(mutated(pick(random, files), random), GUIDE);
	if (!read.record) return 'refused';
	for (const { path } of read.faults) if (path === '') throw new Error('a fault without a place');
	const text = writeRecord(read.record);
	const again = readRecord(text, GUIDE);
	if (!again.record || again.faults.length > 0 || writeRecord(again.record) !== text)
		throw new Error('what was opened cannot be opened again');
	return 'accepted';
}

/** Records of a choice that somebody opens again. */
export const records: Target = { name: 'records', cases: 5_000, attempt };
