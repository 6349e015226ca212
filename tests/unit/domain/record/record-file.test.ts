import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	MOST_BYTES,
	readRecord,
	writeRecord,
	type ReadRecord,
} from '../../../../src/domain/record/record-file.ts';
import { anyRecord, emptyRecord, GUIDE } from './some-record.ts';

/** What is read from a record of which something was changed by hand. */
function mended(changes: Record<string, unknown>): Extract<ReadRecord, { faults: unknown }> {
	const read = readRecord(JSON.stringify({ ...emptyRecord(), ...changes }), GUIDE);
	if (!read.record) throw new Error(`Refused: ${read.refusal.problem}`);
	return read;
}

const refusalOf = (file: string): unknown => {
	const read = readRecord(file, GUIDE);
	return read.record ? null : read.refusal;
};

test('a record that was saved is the same when it is opened again', () => {
	fc.assert(
		fc.property(anyRecord, (record) => {
			const read = readRecord(writeRecord(record), GUIDE);
			expect(read).toEqual({ record, faults: [] });
		}),
		{ numRuns: 200 },
	);
});

test('whatever a file holds, reading it never throws', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.json()), (file) => {
			expect(readRecord(file, GUIDE).record).toBeNull();
		}),
		{ numRuns: 200 },
	);
});

test('whatever stands in a field, a record comes out that can be saved and opened without a fault', () => {
	const name = fc.constantFrom(
		...Object.keys(emptyRecord()).filter((one) => !['format', 'kind', 'guide'].includes(one)),
	);
	fc.assert(
		fc.property(name, fc.jsonValue({ maxDepth: 3 }), (field, value) => {
			const { record } = mended({ [field]: value });
			const again = readRecord(writeRecord(record), GUIDE);
			expect(again).toEqual({ record, faults: [] });
		}),
		{ numRuns: 200 },
	);
});

describe('a file that is no record of this guide is refused with the reason', () => {
	test.each([
		['too large', `"${'x'.repeat(MOST_BYTES)}"`, { problem: 'too-large' }],
		['cut off', writeRecord(emptyRecord()).slice(0, 40), { problem: 'not-json' }],
		['a list', '[]', { problem: 'not-record' }],
		['of another kind', '{"kind":"policy","format":1}', { problem: 'not-record' }],
		['without a format', '{"kind":"record"}', { problem: 'not-record' }],
		['newer than this page', '{"kind":"record","format":2}', { problem: 'newer' }],
		[
			'of another guide',
			JSON.stringify({ ...emptyRecord(), guide: 'Backdoor' }),
			{ problem: 'other-guide', guide: 'Backdoor' },
		],
	])('%s', (_, file, refusal) => {
		expect(refusalOf(file)).toEqual(refusal);
	});
});

test('a byte order mark before a record does no harm', () => {
	expect(refusalOf(`\uFEFF${writeRecord(emptyRecord())}`)).toBeNull();
});

test('a fault names the place and what was expected there, and the rest is kept', () => {
	const { record, faults } = mended({
		review: 'next week',
		need: { purpose: 'To see who rings', groups: 7 },
		risks: [{ risk: 'A neighbour is filmed', chance: 9 }],
	});
	expect(faults).toEqual([
		{ path: 'need.groups', expected: { kind: 'text' } },
		{ path: 'risks.1.chance', expected: { kind: 'choice', values: [1, 2, 3] } },
		{ path: 'review', expected: { kind: 'day' } },
	]);
	expect(record.need.purpose).toBe('To see who rings');
	expect(record.risks).toEqual([
		{ risk: 'A neighbour is filmed', chance: 3, impact: 3, measure: '', rest: '' },
	]);
});

test('a trigger or verdict that does not exist is left out, never replaced by another', () => {
	const { record } = mended({
		triggers: ['ruling', 'full-moon'],
		options: [{ app: 'dingalot', edition: 'base', verdict: 'splendid' }],
	});
	expect(record.triggers).toEqual(['ruling']);
	expect(record.options[0]?.verdict).toBeNull();
});

test('a field that no record has is named', () => {
	expect(mended({ remarks: 'x' }).faults).toEqual([
		{ path: 'remarks', expected: { kind: 'nothing' } },
	]);
});

test('keys that an object has of itself do no harm', () => {
	const file = writeRecord(emptyRecord()).replace(
		'"items": {}',
		'"items": {"__proto__": {"status": "settled"}, "constructor": {"status": "settled"}}',
	);
	const read = readRecord(file, GUIDE);
	expect(Object.keys(read.record?.items ?? {})).toEqual(['constructor']);
	expect(({} as { status?: string }).status).toBeUndefined();
	expect(read).toMatchObject({
		faults: [{ path: 'items.__proto__', expected: { kind: 'nothing' } }],
	});
});

test.each(['javascript:alert(1)', 'http://plain.example.org/', 'data:text/html,x'])(
	'a source at %s does not become a link',
	(url) => {
		const fact = { sources: [{ title: 'A page', url }] };
		const { record, faults } = mended({ facts: { of: { 'footage-lock': fact } } });
		expect(record.facts?.of['footage-lock']?.sources[0]?.url).toBe('');
		expect(faults).toHaveLength(1);
	},
);

test.each(['//evil.example.org/', 'javascript:alert(1)', 'https://evil.example.org/'])(
	'evidence at %s is not on this site',
	(href) => {
		const { record } = mended({ facts: { of: { 'footage-lock': { href } } } });
		expect(record.facts?.of['footage-lock']?.href).toBe('');
	},
);
