import fc from 'fast-check';
import { stringify } from 'yaml';
import { expect } from 'vitest';
import { reportFindings } from '../../../src/guide-files/report.ts';
import type { DataPath, Finding } from '../../../src/schema/finding.ts';
import { FIXTURE, fixtureData, fixtureTexts, judgeTexts } from '../../fixtures/invented-guide.ts';

const texts = fixtureTexts();
export const allNames = [...texts.keys()];
/** The files that are YAML from the first line to the last. */
export const names = allNames.filter((name) => name.endsWith('.yaml'));
export const textOf = (name: string): string => texts.get(name) ?? '';

/** A place in a file of the invented guide, with the value that stands there. */
export interface Spot {
	name: string;
	at: DataPath;
	value: unknown;
}

function spots(name: string, value: unknown, at: DataPath = []): Spot[] {
	if (typeof value !== 'object' || value === null) return [{ name, at, value }];
	const inner = Object.entries(value).flatMap(([step, item]) =>
		spots(name, item, [...at, Array.isArray(value) ? Number(step) : step]),
	);
	return [{ name, at, value }, ...inner];
}

const allSpots = names.flatMap((name) => spots(name, fixtureData(name)));
export const keyOf = ({ at }: Spot): string =>
	String(at.findLast((step) => typeof step === 'string'));
export const spotWhere = (test: (spot: Spot) => boolean) =>
	fc.constantFrom(...allSpots.filter(test));

/** A file with the value at a place replaced, or taken out where it becomes undefined. */
export function withValue({ name, at }: Spot, value: unknown): string {
	const root = fixtureData(name);
	const last = at.at(-1);
	if (last === undefined) return stringify(value);
	const parent = at
		.slice(0, -1)
		.reduce<unknown>((node, step) => Reflect.get(node as object, step), root);
	if (value === undefined) Reflect.deleteProperty(parent as object, last);
	else Reflect.set(parent as object, last, value);
	return stringify(root);
}

export function judgeWith(name: string, text: string): Finding[] {
	const findings = judgeTexts(fixtureTexts({ [name]: text }));
	expect(reportFindings(findings)).toMatch(/(?<!\d)\d+ errors?, \d+ warnings?$/);
	for (const finding of findings) {
		expect(finding.file).toMatch(/^tests\/fixtures\/guide(\/|$)/);
		expect(finding.line).toBeGreaterThanOrEqual(1);
		expect(finding.column).toBeGreaterThanOrEqual(1);
		expect(finding.rule).toMatch(/^[a-z]+(-[a-z]+)*$/);
		for (const words of [finding.message, finding.expected, finding.hint]) {
			expect(words).toMatch(/\S/);
		}
		if (finding.file === `${FIXTURE}/${name}`) {
			expect(finding.line).toBeLessThanOrEqual(text.split('\n').length);
		}
	}
	return findings;
}

/** Judges the guide with one file changed, and expects a complaint about that file. */
export function expectFaultIn(name: string, text: string): void {
	const findings = judgeWith(name, text);
	const here = findings.filter(
		({ file, severity }) => file === `${FIXTURE}/${name}` && severity === 'error',
	);
	expect(here.length, `${name}\n${text}`).toBeGreaterThan(0);
}

export const lineOf = (wanted: RegExp) =>
	fc.constantFrom(
		...names.flatMap((name) =>
			textOf(name)
				.split('\n')
				.flatMap((line, index) => (wanted.test(line) ? [{ name, index }] : [])),
		),
	);

export const withLine = (name: string, index: number, change: (line: string) => string): string =>
	textOf(name)
		.split('\n')
		.map((line, position) => (position === index ? change(line) : line))
		.join('\n');
