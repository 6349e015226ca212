import { BASE, claimOf, differingEditions } from '../../domain/edition.ts';
import { assess } from '../../domain/evidence/assess.ts';
import { urls } from '../../i18n/urls.ts';
import type { App, Variant } from '../../schema/app.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Criterion } from '../../schema/criterion.ts';
import { actViews, type EditionContext } from '../edition-view.ts';
import { levelWords } from '../level-words.ts';
import type { PolicyApp, PolicyEdition } from './policy-view.ts';

type Context = Omit<EditionContext, 'levelWords'>;

/** An app with its editions, as a check against a minimum speaks of them. */
export function policyApp(app: App, context: Context): PolicyApp {
	const { locale, plain, t } = context.voice;
	const others = differingEditions(app);
	const same = app.variants.filter((one) => !others.includes(one)).map(({ name }) => plain(name));
	const ordinary = same.join(' / ') || t('claim.ordinary');
	const href = urls.app(locale, app.id);
	const base = { name: others.length === 0 ? null : ordinary, href };
	return {
		name: app.name,
		href,
		editions: Object.fromEntries([
			[BASE, { ...base, ...facts(app, undefined, context) }],
			...others.map((variant): [string, PolicyEdition] => [
				variant.id,
				{
					name: plain(variant.name),
					href: urls.variant(locale, app.id, variant.id),
					...facts(app, variant, context),
				},
			]),
		]),
	};
}

function facts(
	app: App,
	variant: Variant | undefined,
	context: Context,
): Pick<PolicyEdition, 'acts' | 'missing' | 'stale'> {
	const { guide, voice, criteria, words, day } = context;
	const claims = criteria.flatMap((criterion): [Criterion, Claim][] => {
		const found = claimOf(app, criterion.id, variant);
		return found ? [[criterion, found.claim]] : [];
	});
	const { locale } = voice;
	return {
		acts: actViews(claims, {
			...context,
			levelWords: (criterion, level) => levelWords({ criteria: words, locale }, criterion, level),
		}),
		missing: Object.fromEntries(
			claims.flatMap(([{ id }, { missing }]) =>
				missing === 'not-disclosed' || missing === 'disputed' ? [[id, missing]] : [],
			),
		),
		stale: claims
			.filter(
				([criterion, claim]) =>
					assess(claim, { app, criterion, guide, today: day }).freshness === 'stale',
			)
			.map(([{ id }]) => id),
	};
}
