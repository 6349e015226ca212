import { claimOf } from '../domain/edition.ts';
import type { PublishedClaim, PublishedGuide } from '../schema/published-guide.ts';
import { toCsv } from './csv.ts';
import { levelNames, levelText } from './level-cells.ts';

type App = PublishedGuide['apps'][number];
type Variant = App['variants'][number];
type Criterion = PublishedGuide['criteria'][number];
type Text = Readonly<Record<string, string>>;

/** A claim as a row: of the base edition, or of a variant with what it takes from the base. */
interface Row {
	app: App;
	variant: Variant | undefined;
	criterion: Criterion;
	claim: PublishedClaim;
	/** Whether a variant says nothing of its own here. */
	inherited: boolean;
}

type Column = readonly [name: string, value: (row: Row) => string];

/** Between the parts of a cell that are sentences. */
const BETWEEN = ' | ';

/**
 * All claims as a table, one row a claim, by app, edition and criterion. Editions are resolved: each
 * has a row on every criterion, `inherited` where the base says it. Texts stand in the guide's first
 * language and in English.
 *
 * @param address the permanent address of the claims of an app on a criterion
 */
export function claimsCsv(
	guide: PublishedGuide,
	address: (app: string, criterion: string) => string,
): string {
	const columns = columnsOf([...new Set([guide.guide.locales.default, 'en'])], address);
	return toCsv([
		columns.map(([name]) => name),
		...rowsOf(guide).map((row) => columns.map(([, value]) => value(row))),
	]);
}

function rowsOf({ apps, criteria }: PublishedGuide): Row[] {
	return apps.flatMap((app) =>
		[undefined, ...app.variants].flatMap((variant) =>
			criteria.flatMap((criterion) => {
				const found = claimOf(app, criterion.id, variant);
				if (!found) return [];
				const inherited = variant !== undefined && found.variant === undefined;
				return [{ app, variant, criterion, claim: found.claim, inherited }];
			}),
		),
	);
}

function columnsOf(
	locales: readonly string[],
	address: (app: string, criterion: string) => string,
): Column[] {
	const inEach = (name: string, text: (row: Row, locale: string) => string): Column[] =>
		locales.map((locale) => [`${name}_${locale}`, (row) => text(row, locale)]);
	const said = (text: Text | undefined, locale: string) => text?.[locale] ?? '';
	return [
		['app', ({ app }) => app.id],
		['app_name', ({ app }) => app.name],
		['variant', ({ variant }) => variant?.id ?? ''],
		...inEach('variant_name', ({ variant }, locale) => said(variant?.name, locale)),
		['default_for', ({ variant }) => variant?.defaultFor.join(' ') ?? ''],
		['inherited', ({ inherited }) => (inherited ? 'yes' : 'no')],
		['criterion', ({ criterion }) => criterion.id],
		...inEach('question', ({ criterion }, locale) => said(criterion.question, locale)),
		['group', ({ criterion }) => criterion.group],
		['level', ({ claim }) => levelText(claim.level)],
		...inEach('level_name', ({ criterion, claim }, locale) =>
			levelNames(criterion, claim.level, locale),
		),
		['at_least', ({ claim }) => (claim.atLeast ? 'yes' : '')],
		['incomplete', ({ claim }) => (claim.incomplete ? 'yes' : '')],
		['missing', ({ claim }) => claim.missing ?? ''],
		['disputed_levels', ({ claim }) => levelText(claim.disputedLevels)],
		['general_knowledge', ({ claim }) => levelText(claim.generalKnowledge)],
		...inEach('conditions', ({ claim }, locale) =>
			claim.conditions.map(({ text }) => said(text, locale)).join(BETWEEN),
		),
		['otherwise', ({ claim }) => otherwise(claim)],
		...inEach('otherwise_name', ({ criterion, claim }, locale) =>
			levelNames(criterion, claim.otherwise, locale),
		),
		...inEach('note', ({ claim }, locale) => said(claim.note, locale)),
		['as_of', ({ claim }) => claim.asOf ?? ''],
		['confidence', ({ claim }) => claim.confidence],
		['grade', ({ claim }) => claim.grade ?? ''],
		['freshness', ({ claim }) => claim.freshness],
		['contested_on', ({ claim }) => claim.contested?.on ?? ''],
		['source_title', (row) => firstSource(row)?.title ?? ''],
		['source_url', (row) => firstSource(row)?.url ?? ''],
		['sources', ({ claim }) => String(new Set(claim.evidence.map(({ source }) => source)).size)],
		['address', ({ app, criterion }) => address(app.id, criterion.id)],
	];
}

/** The level without the conditions; "unknown" where it is not known, as an empty cell means none are set. */
function otherwise({ conditions, otherwise: level }: PublishedClaim): string {
	return conditions.length > 0 && level === null ? 'unknown' : levelText(level);
}

function firstSource({ app, claim }: Row) {
	const [first] = claim.evidence;
	return first && app.sources[first.source];
}
