import { describe, expect, test } from 'vitest';
import {
	earlierWords,
	noticeHeading,
	noticeLine,
	noticeTitle,
	standingWords,
	titleEnd,
} from '../../../src/explanation/notice-words.ts';
import { voiceFor } from '../../../src/i18n/voice.ts';
import type { Notice } from '../../../src/schema/notice.ts';
import { fixtureGuide } from '../../fixtures/invented-guide.ts';
import { byId } from '../integrity/edits.ts';

const guide = fixtureGuide();
const voice = voiceFor('en', guide.info);
const ban = byId(guide.notices, 'stairwell-ban');
const by = (authority: Partial<Notice['authority']>): Notice => ({
	...ban,
	authority: { ...ban.authority, ...authority },
});
const standing = (state: Notice['standing']['state'], asOf?: string): Notice => ({
	...ban,
	standing: { state, asOf },
});

describe('the heading of a notice', () => {
	test('says the kind, what it is about, then who says so', () => {
		expect(noticeHeading(ban, voice, guide)).toBe('Ban: Dingalot (Invented Housing Council)');
		expect(noticeHeading({ ...ban, apps: 'all' }, voice, guide)).toBe(
			`Ban: all ${voice.plain(guide.info.product.many)} (Invented Housing Council)`,
		);
	});

	test('names a maker that has the name of what it makes only once', () => {
		const own = by({ name: { en: 'Dingalot' }, kind: 'vendor' });
		expect(noticeHeading(own, voice, guide)).toBe('Ban: Dingalot');
	});

	test('names four at most, and counts the others', () => {
		const five = ['one', 'two', 'three', 'four', 'five'];
		const about = (apps: string[]) => noticeHeading({ ...ban, apps }, voice, guide);
		expect(about(five.slice(1))).toContain('Ban: two, three, four and five (');
		expect(about(five)).toContain('Ban: one, two, three and 2 more (');
	});

	test('has no brackets in brackets', () => {
		const council = by({ name: { en: 'Council (IHC), doors' } });
		expect(noticeHeading(council, voice, guide)).toBe('Ban: Dingalot (Council, IHC, doors)');
	});

	test('has the space before its colon that French asks for', () => {
		const french = voiceFor('fr', guide.info);
		expect(noticeHeading(ban, french, guide)).toMatch(/^Interdiction\u{a0}: /u);
	});
});

describe('the line of a notice', () => {
	test('has the country with the authority, unless its name has it', () => {
		expect(noticeLine(ban, voice, guide)).toBe(
			'Ban: Dingalot (Invented Housing Council, Netherlands)',
		);
		const named = by({ name: { en: 'Council of the Netherlands' } });
		expect(noticeLine(named, voice, guide)).toBe(noticeHeading(named, voice, guide));
	});

	test('has no country for an authority of several', () => {
		expect(noticeLine(by({ country: 'INT' }), voice, guide)).toBe(noticeHeading(ban, voice, guide));
	});

	test.each(['vendor', 'research'] as const)('has no country for %s', (kind) => {
		expect(noticeLine(by({ kind }), voice, guide)).toBe(noticeHeading(ban, voice, guide));
	});
});

test('a title has the date, and for whom a notice holds where another is the same but for that', () => {
	const title = 'Ban: Dingalot (Invented Housing Council), 4 March 2024';
	expect(noticeTitle(ban, voice, guide)).toBe(title);
	expect(titleEnd(ban, voice, guide)).toBe(', 4 March 2024');
	const twin = { ...ban, id: 'twin', scope: { en: 'Attics only' } };
	const both = { ...guide, notices: [...guide.notices, twin] };
	expect(noticeTitle(twin, voice, both)).toBe(`${title}: Attics only`);
	expect(titleEnd(twin, voice, both)).toBe(', 4 March 2024: Attics only');
});

test('a line says whether a notice still holds, as far as that can be asked', () => {
	const said = (notice: Notice) => standingWords(notice, voice);
	expect(said(standing('in-force', '2026-05-12'))).toBe('still held in May 2026');
	expect(said(standing('in-force', '2026'))).toBe('still held in 2026');
	expect(said(standing('partly'))).toBe('partly');
	expect(said(standing('ended'))).toBe('ended');
	expect(said(standing('event'))).toBe('');
	expect(said(standing('unknown'))).toBe('not known whether this still holds');
	expect(said({ ...standing('unknown'), kind: 'breach' })).toBe('');
});

test('a line says in words which notices it follows from', () => {
	expect(earlierWords([], voice)).toBe('');
	expect(earlierWords([ban], voice)).toBe('Follows: ban (Invented Housing Council, 4 March 2024).');
});
