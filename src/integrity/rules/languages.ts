import type { DataPath, Problem } from '../../schema/finding.ts';
import { partsOfPage } from '../../schema/page.ts';
import { GUIDE_ENTRY, problem, type Rule, type Where } from '../rule.ts';
import { textsOf } from '../texts-of.ts';

export const languages: Rule = {
	name: 'languages',
	about: 'Every text exists in the required languages, and in no language that is not offered.',
	check(guide) {
		const { required, offered, default: first, fallback } = guide.info.locales;
		const setting = (path: DataPath, message: string, expected: string) =>
			problem(
				{ ...GUIDE_ENTRY, path: ['locales'] },
				{ path, message, expected, hint: 'Mend the list.' },
			);
		const settings = [
			...(required.includes(first)
				? []
				: [
						setting(
							['default'],
							`The first language "${first}" is not required.`,
							'one of `required`',
						),
					]),
			...(fallback === undefined || required.includes(fallback)
				? []
				: [
						setting(
							['fallback'],
							`The language to fall back on, "${fallback}", is not required.`,
							'one of `required`',
						),
					]),
			...required.flatMap((locale, index) =>
				offered.includes(locale)
					? []
					: [
							setting(
								['required', index],
								`"${locale}" is required but not offered.`,
								'one of `offered`',
							),
						],
			),
		];
		const notOffered = (where: Where, locale: string): Problem =>
			problem(where, {
				message: `The guide does not offer the language "${locale}".`,
				expected: `one of: ${offered.join(', ')}`,
				hint: 'Look for a typing error, or add the language to guide.yaml.',
			});
		const check = (where: Where, locales: string[]): Problem[] => [
			...required
				.filter((locale) => !locales.includes(locale))
				.map((locale) =>
					problem(where, {
						message: `This text is missing in "${locale}".`,
						expected: `a text in ${required.join(', ')}`,
						hint: `Add "${locale}: …" beside the other language.`,
					}),
				),
			...locales
				.filter((locale) => !offered.includes(locale))
				.map((locale) => notOffered({ ...where, path: [...(where.path ?? []), locale] }, locale)),
		];
		const folders = new Set(guide.pages.map((page) => partsOfPage(page).locale));
		return [
			...settings,
			...textsOf(guide).flatMap(({ where, text }) => check(where, Object.keys(text))),
			...[...folders]
				.filter((locale) => !offered.includes(locale))
				.map((locale) => notOffered({ collection: 'pages', id: locale }, locale)),
		];
	},
};
