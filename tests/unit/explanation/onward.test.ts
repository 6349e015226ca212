import { expect, test } from 'vitest';
import type { Result } from '../../../src/domain/decision/evaluation.ts';
import { onwardLinks, onwardView } from '../../../src/explanation/onward.ts';
import { pickMessages } from '../../../src/i18n/picked.ts';
import { voiceFor } from '../../../src/i18n/voice.ts';
import { fixtureGuide } from '../../fixtures/invented-guide.ts';

const guide = fixtureGuide();
const voice = voiceFor('en', guide.info);
const record = guide.info.record;
const view = {
	onward: onwardView(guide, voice),
	apps: Object.fromEntries(
		guide.apps.map(({ id, name }) => [id, { name, href: '', editions: {} }]),
	),
	messages: pickMessages(voice.t, ['beside.onward']),
};
const result = (app: string, verdict: Result['verdict'], rank: number, variant?: string) =>
	({ app, verdict, rank, variant: variant ?? null }) as unknown as Result;
const results = [
	result('ogle-porch', 'does-not-fit', 3),
	result('tuttle-chime', 'fits-if', 2),
	result('dingalot', 'fits', 1, 'estate-edition'),
];
const hrefs = (audience: string, those = results) =>
	onwardLinks(view, { audience, results: those }, 'v=1&at=result').map(({ href }) => href);

test('what fits comes side by side in the editions that were judged, what fits outright first', () => {
	expect(hrefs('nobody')).toEqual([
		'/en/beside/#v=1&at=result&apps=dingalot~estate-edition.tuttle-chime',
	]);
	expect(hrefs('nobody', results.slice(0, 2))).toEqual([]);
});

test('the audience that keeps records takes along its answers and what came first', () => {
	if (!record) throw new Error('The invented guide keeps no record.');
	expect(hrefs(record.audience)).toContain(
		'/en/schools/record/#v=1&at=result&apps=dingalot~estate-edition.tuttle-chime',
	);
	expect(hrefs(record.audience, [])).toContain('/en/schools/record/#v=1&at=result');
});

test('the policies of an audience are named to it, and to no other', () => {
	const [policy] = guide.policies;
	if (!policy) throw new Error('The invented guide has no policy.');
	const page = `/en/organisations/policies/${policy.id}/`;
	expect(hrefs(policy.audience)).toContain(page);
	expect(hrefs('nobody')).not.toContain(page);
});
