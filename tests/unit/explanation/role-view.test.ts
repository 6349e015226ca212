import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { destinationView } from '../../../src/explanation/destination-view.ts';
import { firstOf, roleView } from '../../../src/explanation/role-view.ts';
import { voiceFor } from '../../../src/i18n/voice.ts';
import type { Role } from '../../../src/schema/role.ts';
import { fixtureGuide } from '../../fixtures/invented-guide.ts';

const guide = fixtureGuide();
const voice = voiceFor('en', guide.info);
const [role] = guide.roles;
if (!role) throw new Error('The invented guide has no role.');
const DAY = '2026-06-15';

const verdicts = ['fits', 'fits-if', 'cannot-tell', 'does-not-fit'] as const;
const results = fc.uniqueArray(
	fc.record({
		app: fc.string({ minLength: 1, maxLength: 3 }),
		verdict: fc.constantFrom(...verdicts),
		rank: fc.option(fc.integer({ min: 1, max: 4 })),
	}),
	{ selector: ({ app }) => app, maxLength: 8 },
);

describe('the first of a result', () => {
	test('are three at most, and never one that does not fit', () => {
		fc.assert(
			fc.property(results, (all) => {
				const first = firstOf(all, (app) => app);
				expect(first.length).toBeLessThanOrEqual(3);
				expect(first.filter(({ verdict }) => verdict === 'does-not-fit')).toEqual([]);
			}),
		);
	});

	test('are those of which it cannot be told only where none fits', () => {
		fc.assert(
			fc.property(results, (all) => {
				const unsure = firstOf(all, (app) => app).some(({ verdict }) => verdict === 'cannot-tell');
				const fitting = all.some(({ verdict }) => verdict === 'fits' || verdict === 'fits-if');
				expect(unsure && fitting).toBe(false);
			}),
		);
	});

	test('come better verdict first, whatever the order they are given in', () => {
		fc.assert(
			fc.property(results, (all) => {
				const first = firstOf(all, (app) => app);
				expect(firstOf(all.toReversed(), (app) => app)).toEqual(first);
				const places = first.map(({ verdict }) => verdicts.indexOf(verdict));
				expect(places).toEqual(places.toSorted((a, b) => a - b));
			}),
		);
	});
});

test('what must be done for an app comes before what is worth doing, each once', () => {
	const { cards } = roleView(guide, role, voice, DAY);
	expect(cards.length).toBeGreaterThan(0);
	for (const { deeds, acts } of cards) {
		const needed = deeds.filter((deed) => deed.needed).map(({ id }) => id);
		expect(needed).toEqual(acts.map(({ id }) => id));
		expect(deeds.slice(0, needed.length).map(({ id }) => id)).toEqual(needed);
		expect(new Set(deeds.map(({ id }) => id)).size).toBe(deeds.length);
	}
});

test('everything to be done names the document that says so', () => {
	const deeds = roleView(guide, role, voice, DAY).cards.flatMap((card) => card.deeds);
	expect(deeds.length).toBeGreaterThan(0);
	expect(deeds.filter(({ source }) => source.title === '' || source.date === '')).toEqual([]);
});

test('a role whose situation is not there is a mistake that names both', () => {
	const lost: Role = { ...role, profile: 'loud-street' };
	expect(() => roleView(guide, lost, voice, DAY)).toThrow(/caretaker.*loud-street/);
});

describe('a step leads', () => {
	const at = (to: Parameters<typeof destinationView>[0]) =>
		destinationView(to, { guide, voice, questionsHref: '/en/choose/#here' });

	test('to the questions with the answers of the situation', () => {
		expect(at({ page: 'choose' }).href).toBe('/en/choose/#here');
	});

	test('to a page of the site by its address', () => {
		expect(at({ page: 'notices' })).toEqual({
			href: '/en/notices/',
			before: '',
			words: voice.t('role.to.notices'),
		});
	});

	test('to a running text by its title', () => {
		const title = guide.pages.find(({ id }) => id === 'en/help')?.title;
		expect(at({ text: 'help' })).toEqual({ href: '/en/help/', before: '', words: title });
	});

	test('to a minimum by its name, and says what it is', () => {
		const [policy] = guide.policies;
		const name = policy?.name['en'] ?? '';
		expect(at({ policy: policy?.id ?? 'none' })).toEqual({
			href: `/en/organisations/policies/${policy?.id ?? 'none'}/`,
			before: voice.t('role.to.policy'),
			words: name,
		});
	});

	test('to a criterion by its question', () => {
		const question = guide.criteria.find(({ id }) => id === 'footage-lock')?.question['en'];
		expect(at({ criterion: 'footage-lock' })).toEqual({
			href: '/en/criteria/footage-lock/',
			before: voice.t('role.to.criterion'),
			words: question,
		});
	});
});
