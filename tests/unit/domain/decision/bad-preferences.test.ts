import { expect, test } from 'vitest';
import { alternativesTo } from '../../../../src/domain/decision/alternatives.ts';
import { dominatedBy } from '../../../../src/domain/decision/dominance.ts';
import { evaluate } from '../../../../src/domain/decision/evaluate.ts';
import { evaluationRun } from '../../../../src/domain/decision/evaluation-run.ts';
import { PreferencesError, type Preferences } from '../../../../src/domain/decision/preferences.ts';
import { smallGuide } from './small-guide.ts';

const good = { audience: 'home', requirements: [], weights: {} };

/** Preferences as they may come from a file: of any shape. */
const asGiven = (given: unknown): Preferences => given as Preferences;
const withWeights = (weights: unknown) => asGiven({ ...good, weights });
const requiring = (...requirements: unknown[]) => asGiven({ ...good, requirements });

/** What is wrong, the preferences, and the words of the message that name it. */
const faults: [string, Preferences, string][] = [
	['an unknown audience', asGiven({ ...good, audience: 'pirates' }), 'audience "pirates"'],
	['no audience', asGiven({ requirements: [], weights: {} }), 'audience undefined'],
	['an audience like "__proto__"', asGiven({ ...good, audience: '__proto__' }), '"__proto__"'],
	['an unknown app in use', asGiven({ ...good, current: 'hickory' }), 'app "hickory"'],
	['requirements that are no list', asGiven({ ...good, requirements: {} }), '"requirements"'],
	['no requirements at all', asGiven({ audience: 'home', weights: {} }), '"requirements"'],
	['weights that are a list', withWeights([1]), '"weights"'],
	['no weights at all', asGiven({ audience: 'home', requirements: [] }), '"weights"'],
	['a weight on an unknown criterion', withWeights({ colour: 1 }), 'criterion "colour"'],
	['a weight on what does not weigh', withWeights({ browser: 1 }), '"browser" does not weigh'],
	['a weight on a count', withWeights({ people: 1 }), '"people" does not weigh'],
	['a negative weight', withWeights({ encryption: -1 }), 'weight of "encryption" is -1'],
	['a weight that is no number', withWeights({ encryption: NaN }), '"encryption" is NaN'],
	['a weight without end', withWeights({ metadata: Infinity }), '"metadata" is Infinity'],
	['a weight as a text', withWeights({ metadata: '2' }), '"metadata" is "2"'],
	['a weight of nothing', withWeights({ metadata: null }), '"metadata" is null'],
	[
		'a weight named "__proto__"',
		withWeights(JSON.parse('{ "encryption": 1, "__proto__": 1 }')),
		'criterion "__proto__"',
	],
	['a weight named "constructor"', withWeights({ constructor: 1 }), 'criterion "constructor"'],
	['a requirement of nothing', requiring(null), 'requirement is null'],
	['a requirement as a text', requiring('encryption'), 'requirement is "encryption"'],
	[
		'a requirement on an unknown criterion',
		requiring({ criterion: 'colour', atLeast: 'red' }),
		'criterion "colour"',
	],
	['a requirement without a criterion', requiring({ atLeast: 'yes' }), 'criterion undefined'],
	[
		'a requirement on "__proto__"',
		requiring(JSON.parse('{ "criterion": "__proto__", "atLeast": "yes" }')),
		'criterion "__proto__"',
	],
	[
		'a level that does not exist',
		requiring({ criterion: 'encryption', atLeast: 'sometimes' }),
		'"sometimes" cannot be required of "encryption"',
	],
	[
		'a level like "__proto__"',
		requiring({ criterion: 'encryption', atLeast: '__proto__' }),
		'"__proto__" cannot be required of "encryption"',
	],
	[
		'not-applicable as a level',
		requiring({ criterion: 'open-source', atLeast: 'not-applicable' }),
		'"not-applicable" cannot be required of "open-source"',
	],
	[
		'no level',
		requiring({ criterion: 'encryption' }),
		'undefined cannot be required of "encryption"',
	],
	[
		'a number as a level',
		requiring({ criterion: 'encryption', atLeast: 1 }),
		'1 cannot be required of "encryption"',
	],
	[
		'half a person',
		requiring({ criterion: 'people', atLeast: 2.5 }),
		'2.5 cannot be required of "people"',
	],
	[
		'fewer people than none',
		requiring({ criterion: 'people', atLeast: -1 }),
		'-1 cannot be required of "people"',
	],
	[
		'a list of no flags',
		requiring({ criterion: 'devices', atLeast: [] }),
		'[] cannot be required of "devices"',
	],
	[
		'a flag that does not exist',
		requiring({ criterion: 'devices', atLeast: ['web', 'amiga'] }),
		'["web","amiga"] cannot be required of "devices"',
	],
	['any of nothing', requiring({ anyOf: [] }), '"anyOf"'],
	['any of a text', requiring({ anyOf: 'encryption' }), '"anyOf"'],
	['any of needs that are none', requiring({ anyOf: [null] }), 'need is null'],
	[
		'a fault in the second of several',
		requiring({
			anyOf: [
				{ criterion: 'browser', atLeast: 'yes' },
				{ criterion: 'browser', atLeast: 'maybe' },
			],
		}),
		'"maybe" cannot be required of "browser"',
	],
];

test.each(faults)('%s is refused by name', (_, preferences, named) => {
	expect(() => evaluate(smallGuide, preferences)).toThrow(PreferencesError);
	expect(() => evaluate(smallGuide, preferences)).toThrow(named);
});

test.each(faults)('%s is refused by everything that takes preferences', (_, preferences, named) => {
	const current = preferences.current ?? 'birch';
	expect(() => evaluationRun(smallGuide, preferences)).toThrow(named);
	expect(() => dominatedBy(smallGuide, preferences)).toThrow(named);
	expect(() => alternativesTo(smallGuide, { ...preferences, current })).toThrow(named);
});

test('alternatives to no app at all are refused', () => {
	const nothing = asGiven(good) as Preferences & { current: string };
	expect(() => alternativesTo(smallGuide, nothing)).toThrow(PreferencesError);
	expect(() => alternativesTo(smallGuide, nothing)).toThrow('"current"');
});

test.each([-1, 1.5, NaN, Infinity, 2 ** 60])('%d draws are out of range', (draws) => {
	expect(() => evaluate(smallGuide, good, { draws })).toThrow(RangeError);
	expect(() => evaluate(smallGuide, good, { draws })).toThrow(`draws is ${draws}`);
});

test('a seed that is no number is out of range', () => {
	expect(() => evaluate(smallGuide, good, { seed: NaN })).toThrow(RangeError);
});

test('preferences that name everything rightly are followed', () => {
	const { results } = evaluate(smallGuide, {
		audience: 'school',
		requirements: [
			{ criterion: 'people', atLeast: 0 },
			{ anyOf: [{ criterion: 'devices', atLeast: ['web'] }] },
		],
		weights: { encryption: 0.5, metadata: 0 },
		current: 'elder',
	});
	expect(results).toHaveLength(smallGuide.apps.length);
});
