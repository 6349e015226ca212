import { expect, test } from 'vitest';
import { alternativesToEach } from '../../../src/domain/decision/alternatives.ts';
import { appById } from '../../../src/domain/app-by-id.ts';
import { guideStatus } from '../../../src/domain/evidence/guide-status.ts';
import { contentsOf, sheetNames, viewsOf } from '../../../src/domain/matrix/views.ts';
import { matterOf } from '../../../src/domain/notices/matter.ts';
import { noticesAbout } from '../../../src/domain/notices/order.ts';
import { noticeTitle } from '../../../src/explanation/notice-words.ts';
import { voiceFor } from '../../../src/i18n/voice.ts';
import type { WholeGuide } from '../../../src/schema/whole-guide.ts';
import { fixtureGuide, TODAY } from '../../fixtures/invented-guide.ts';

const FEW = 200;
/** Twice as long a guide may take twice as much, and a little that does not depend on it. */
const LINEAR = 2.2;

const own = fixtureGuide();

/** A list that counts how often something in it is looked at. */
function watched<Item>(items: readonly Item[], look: () => void): Item[] {
	return new Proxy([...items], {
		get(list, key) {
			if (typeof key === 'string' && /^\d+$/.test(key)) look();
			return Reflect.get(list, key) as unknown;
		},
	});
}

const copies = <Item extends { id: string }>(items: readonly Item[], count: number): Item[] =>
	Array.from({ length: count }, (_, place) => {
		const item = items[place % items.length];
		if (!item) throw new Error('There is nothing to copy.');
		return { ...item, id: `${item.id}-${place}` };
	});

/** How often a guide of so many apps and notices is looked at while something is done. */
function looks(count: number, work: (guide: WholeGuide) => void): number {
	let number = 0;
	const look = () => {
		number += 1;
	};
	const apps = copies(own.apps, count).map((app) => ({ ...app, name: app.id }));
	const notices = copies(own.notices, count).map((notice, place) => ({
		...notice,
		apps: [apps[place]?.id ?? ''],
		followUp: null,
	}));
	work({ ...own, apps: watched(apps, look), notices: watched(notices, look) });
	return number;
}

const ids = (count: number) => copies(own.apps, count).map(({ id }) => id);
const voice = voiceFor('en', own.info);

/** What is done for each page of many, over all those pages. */
const everyPage: readonly (readonly [what: string, work: (guide: WholeGuide) => void])[] = [
	[
		'naming apps',
		(guide) => {
			ids(guide.apps.length).forEach((id) => appById(guide, id));
		},
	],
	[
		'finding the notices about an app',
		(guide) => {
			ids(guide.apps.length).forEach((id) => noticesAbout(guide.notices, id));
		},
	],
	[
		'giving notices titles that no other has',
		(guide) => {
			Array.from(guide.notices).forEach((notice) => noticeTitle(notice, voice, guide));
		},
	],
	[
		'telling how the guide stands, app by app',
		(guide) => {
			guideStatus(guide, TODAY);
		},
	],
	[
		'cutting the matrix into pages',
		(guide) => {
			for (const view of viewsOf(guide)) {
				contentsOf(guide, { ...view, scope: 'all' });
				sheetNames(guide, { ...view, scope: 'all' });
			}
		},
	],
];

test.each(everyPage)('%s looks twice as often at a guide of twice the length', (_, work) => {
	const few = looks(FEW, work);
	expect(few).toBeGreaterThan(0);
	expect(looks(2 * FEW, work) / few).toBeLessThan(LINEAR);
});

test('what belongs to a matter is looked up once for all its notices', () => {
	let names = 0;
	const notices = copies(own.notices, FEW).map((notice) =>
		Object.defineProperty({ ...notice }, 'followUp', {
			enumerable: true,
			get() {
				names += 1;
				return null;
			},
		}),
	);
	for (const notice of notices) matterOf(notices, notice);
	expect(names).toBeLessThanOrEqual(2 * FEW);
});

test('however many apps there are, each gets a few alternatives, and the same as of all', () => {
	const guide = { guide: own.info, criteria: own.criteria, apps: copies(own.apps, FEW) };
	const audience = own.info.audiences[0]?.id ?? '';
	const preferences = { audience, requirements: [], weights: { 'footage-lock': 2 } };
	const all = alternativesToEach(guide, preferences);
	const few = alternativesToEach(guide, preferences, 5);
	for (const [app, { alternatives }] of few) {
		expect(alternatives).toEqual(all.get(app)?.alternatives.slice(0, 5));
	}
});
