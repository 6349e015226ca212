import { BASE } from '../../domain/edition.ts';
import type { App, Setting } from '../../schema/app.ts';
import type { Condition } from '../../schema/condition.ts';
import type { Problem } from '../../schema/finding.ts';
import type { GuideInfo } from '../../schema/guide.ts';
import { problem, type Rule, type Trouble } from '../rule.ts';

export const settings: Rule = {
	name: 'settings',
	needsAllFiles: true,
	about: 'A setting says who changes it, when and in which edition; the same act, the same words.',
	check: (guide) =>
		guide.apps.flatMap((app) =>
			app.settings.flatMap((setting, index) =>
				check(setting, index, app, guide.info).map((trouble): Problem =>
					problem({ collection: 'apps', id: app.id, path: ['settings', index] }, trouble),
				),
			),
		),
};

function check(setting: Setting, index: number, app: App, info: GuideInfo): Trouble[] {
	const troubles: Trouble[] = [];
	const oneOf = (key: string, kind: string, id: string, ids: readonly string[]) => {
		if (ids.includes(id)) return;
		troubles.push({
			path: [key],
			message: `There is no ${kind} "${id}".`,
			expected: `one of: ${ids.join(', ')}`,
			hint: 'Look for a typing error.',
		});
	};
	oneOf('who', 'actor', setting.who, idsOf(info.actors));
	oneOf('when', 'moment', setting.when, idsOf(info.moments));
	for (const edition of setting.editions ?? [])
		oneOf('editions', 'edition', edition, [BASE, ...idsOf(app.variants)]);
	if (app.settings.findIndex(({ id }) => id === setting.id) < index) {
		troubles.push({
			path: ['id'],
			message: `"${setting.id}" stands twice in settings.`,
			expected: 'every setting once',
			hint: 'Give one of the two another id, or remove it.',
		});
	}
	const act = conditionsOf(app).filter(({ id }) => id === setting.id);
	if (act.length > 0 && !act.some((condition) => words(condition) === words(setting))) {
		troubles.push({
			path: ['text'],
			message: `"${setting.id}" is also a condition of a claim, in other words.`,
			expected: 'the same text, actor and moment as there',
			hint: 'Copy them from the condition, or give this setting an id of its own.',
		});
	}
	return troubles;
}

const idsOf = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

const words = ({ text, who, when }: Setting | Condition): string =>
	JSON.stringify([Object.entries(text).sort(), who, when]);

const conditionsOf = ({ claims, variants }: App): Condition[] =>
	[claims, ...variants.map(({ overrides }) => overrides)]
		.flatMap((each) => Object.values(each))
		.flatMap(({ conditions }) => conditions);
