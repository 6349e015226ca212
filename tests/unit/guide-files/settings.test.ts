import path from 'node:path';
import { expect, test } from 'vitest';
import { buildDay, guideFolder } from '../../../src/guide-files/settings.ts';

test.each([{}, { GUIDE_DIR: '' }, { GUIDE_DIR: undefined }])('%j leads to content/', (settings) => {
	expect(guideFolder(settings)).toBe(path.resolve('content'));
});

test('GUIDE_DIR names another guide, from here or from the root', () => {
	expect(guideFolder({ GUIDE_DIR: 'tests/fixtures/guide' })).toBe(
		path.resolve('tests/fixtures/guide'),
	);
	expect(guideFolder({ GUIDE_DIR: '/srv/guide' })).toBe('/srv/guide');
});

test('BUILD_DATE is the day of the build', () => {
	expect(buildDay({ BUILD_DATE: '2024-02-29' })).toBe('2024-02-29');
});

test.each([{}, { BUILD_DATE: '' }])('with %j the day of the build is today', (settings) => {
	const before = new Date().toISOString().slice(0, 10);
	const day = buildDay(settings);
	const after = new Date().toISOString().slice(0, 10);
	expect([before, after]).toContain(day);
});

test.each([
	'2026-02-30',
	'2026-13-01',
	'22-11-2026',
	'2026',
	'2026-11',
	'today',
	'2026-11-22T00:00',
	' ',
])('BUILD_DATE "%s" is refused in a sentence', (given) => {
	expect(() => buildDay({ BUILD_DATE: given })).toThrow(
		`BUILD_DATE is "${given}"; expected a day such as 2026-11-22.`,
	);
});
