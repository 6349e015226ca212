import { problem, type Rule } from '../rule.ts';
import { textsOf } from '../texts-of.ts';

/** Control characters, and marks that reorder or hide text (Unicode TR 36, TR 39). */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const HIDDEN =
	/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
const MARKUP = /<\/?[a-z!][^>]*>/i;

export const plainText: Rule = {
	name: 'plain-text',
	about: 'Texts and names hold words only: no markup and no hidden characters.',
	check(guide) {
		const check = (
			where: Parameters<typeof problem>[0],
			words: string,
			path: (string | number)[],
		) =>
			HIDDEN.test(words) || MARKUP.test(words)
				? [
						problem(where, {
							path,
							message: MARKUP.test(words)
								? 'This text holds markup; it would be shown as it stands.'
								: 'This text holds a hidden character that can mislead readers.',
							expected: 'plain words',
							hint: 'Type the text anew instead of pasting it.',
						}),
					]
				: [];
		return [
			...textsOf(guide).flatMap(({ where, text }) =>
				Object.entries(text).flatMap(([locale, words]) => check(where, words, [locale])),
			),
			...guide.apps.flatMap((app) => [
				...check({ collection: 'apps', id: app.id }, app.name, ['name']),
				...check({ collection: 'apps', id: app.id }, app.vendor, ['vendor']),
				...app.aliases.flatMap((alias, index) =>
					check({ collection: 'apps', id: app.id }, alias, ['aliases', index]),
				),
			]),
		];
	},
};
