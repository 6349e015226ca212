import { levelIds } from '../../src/domain/criterion-levels.ts';
import { readEditions } from '../../src/domain/edition-list.ts';
import { readTableFragment, writeTableFragment } from '../../src/domain/matrix/table-fragment.ts';
import { readFilter } from '../../src/domain/notices/filter-fragment.ts';
import { readPolicyFragment } from '../../src/domain/policy/policy-fragment.ts';
import { readFragment } from '../../src/domain/questionnaire/fragment.ts';
import { fixtureGuide } from '../fixtures/invented-guide.ts';
import type { Outcome, Target } from './fuzz.ts';
import { below, HOSTILE, mutated, pick } from './hostile.ts';

const { questions, criteria, apps, info } = fixtureGuide();
const ids = apps.map(({ id }) => id);
const [criterion] = criteria;
const [level = ''] = criterion ? levelIds(criterion) : [];
const answers = questions.map(({ id, options }) => `${id}=${options[0]?.id ?? ''}`).join('&');

const WHOLE = [
	`v=1&d=2026-11-22&${answers}&now=${ids[0] ?? ''}&at=result`,
	`name=zo%C3%AB&is.${criterion?.id ?? ''}=${level}&least.a=50&apps=${ids.join('.')}&only=differences&by=a.reversed`,
	`v=1&d=2026-11-22&for=${info.audiences[0]?.id ?? ''}&m=${criterion?.id ?? ''}:${level}@street&ban=housing.NL`,
	`kind=fine&text=new%20york`,
	`apps=${ids.join('.')}~base`,
];

const ODD = [
	...[
		'__proto__=1',
		'constructor=x',
		'=',
		'&',
		'%',
		'%00',
		'%ff',
		'%u0041',
		'&&&&',
		'====',
		'....',
	],
	...['at=at=at', 'v=1', 'v=2', 'd=99999999', 'least.__proto__=1', 'is.constructor=a', '\0', '#'],
];

/** A fragment of one of the pages with parts changed, and now and then very long. */
function fragmentOf(random: () => number): string {
	const parts = [mutated(pick(random, WHOLE), random), pick(random, ODD), pick(random, HOSTILE)];
	const text = parts.slice(0, 1 + below(random, 3)).join(pick(random, ['&', '', '=', '.']));
	if (random() < 0.99) return text;
	const part = pick(random, ['&', 'a=b&', '%', 'apps=a.', '.', `${text}&`, '%E0%A4%A', '\0', '~']);
	return part.repeat(Math.ceil(100_000 / part.length));
}

const world = {
	criteria: criteria as unknown as Parameters<typeof readPolicyFragment>[1]['criteria'],
	talks: ['street'],
	audiences: info.audiences.map(({ id }) => id),
	organisations: ['housing'],
	countries: ['NL'],
};

/** What every page makes of a fragment. @throws if one makes more of it than the guide has */
function attempt(random: () => number): Outcome {
	const fragment = `#${fragmentOf(random)}`;
	const journey = readFragment(questions, fragment, ids);
	const policy = readPolicyFragment(fragment, world);
	const table = readTableFragment(fragment);
	const filter = readFilter(fragment);
	const editions = readEditions(new URLSearchParams(fragment.slice(1)).get('apps') ?? '');
	const known = new Set(questions.map(({ id }) => id));
	if ([...journey.answers.keys()].some((id) => !known.has(id))) throw new Error('a strange answer');
	if (editions.length > 4 || table.name.length > 60) throw new Error('more than fits');
	if (Object.values(filter).some((text) => text.length > 100)) throw new Error('a long text');
	const again = readTableFragment(writeTableFragment(table));
	if (writeTableFragment(again) !== writeTableFragment(table)) throw new Error('read otherwise');
	const isEmpty = journey.answers.size === 0 && !policy && editions.length === 0;
	return isEmpty ? 'refused' : 'accepted';
}

/** What stands after the # of an address, read by everything that reads it. */
export const fragments: Target = { name: 'fragments', cases: 10_000, attempt };
