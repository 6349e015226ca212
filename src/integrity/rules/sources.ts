import type { DataPath } from '../../schema/finding.ts';
import { problem, type Rule } from '../rule.ts';

export const sources: Rule = {
	name: 'sources',
	about: 'Every source that is named exists, and every source that exists is named.',
	check: (guide) =>
		guide.apps.flatMap((app) => {
			const where = { collection: 'apps', id: app.id };
			const named: [DataPath, string][] = [
				...Object.entries(app.claims).flatMap(([criterion, claim]) =>
					claim.evidence.map((item, index): [DataPath, string] => [
						['claims', criterion, 'evidence', index, 'source'],
						item.source,
					]),
				),
				...app.variants.flatMap((variant, position) =>
					Object.entries(variant.overrides).flatMap(([criterion, claim]) =>
						claim.evidence.map((item, index): [DataPath, string] => [
							['variants', position, 'overrides', criterion, 'evidence', index, 'source'],
							item.source,
						]),
					),
				),
				...app.history.map((entry, index): [DataPath, string] => [
					['history', index, 'source'],
					entry.source,
				]),
				...app.settings.flatMap(({ evidence }, position) =>
					evidence.map((item, index): [DataPath, string] => [
						['settings', position, 'evidence', index, 'source'],
						item.source,
					]),
				),
				...app.announced.map((entry, index): [DataPath, string] => [
					['announced', index, 'source'],
					entry.source,
				]),
			];
			const used = new Set(named.map(([, source]) => source));
			return [
				...named
					.filter(([, source]) => !Object.hasOwn(app.sources, source))
					.map(([path, source]) =>
						problem(where, {
							path,
							message: `There is no source "${source}" in this file.`,
							expected: `one of: ${Object.keys(app.sources).join(', ')}`,
							hint: 'Add it under `sources`, or look for a typing error.',
						}),
					),
				...Object.keys(app.sources)
					.filter((source) => !used.has(source))
					.map((source) =>
						problem(where, {
							path: ['sources', source],
							message: `Nothing rests on the source "${source}".`,
							expected: 'at least one claim, setting, event or promise that names it',
							hint: 'Remove it, or name it where it belongs.',
							severity: 'warning',
						}),
					),
			];
		}),
};
