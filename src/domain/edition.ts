/** Stands for what the base claims describe, beside the ids of variants. */
export const BASE = 'base';

/** An app, or as much of it as a reader of its editions needs. */
interface Editions<Claim, Variant extends Edition<Claim>> {
	claims: Readonly<Record<string, Claim>>;
	variants: readonly Variant[];
}

interface Edition<Claim> {
	defaultFor: readonly string[];
	overrides: Readonly<Record<string, Claim>>;
}

/** The edition on which an audience is judged by default; undefined where the base serves it. */
export function defaultEdition<Variant extends { defaultFor: readonly string[] }>(
	app: { variants: readonly Variant[] },
	audience: string,
): Variant | undefined {
	return app.variants.find(({ defaultFor }) => defaultFor.includes(audience));
}

/** The editions that differ from the base in some claim; any other is what the base describes. */
export const differingEditions = <
	Variant extends { overrides: Readonly<Record<string, unknown>> },
>({
	variants,
}: {
	variants: readonly Variant[];
}): Variant[] => variants.filter(({ overrides }) => Object.keys(overrides).length > 0);

/** A claim with the edition it comes from: undefined where the base says it. */
export interface EditionClaim<Claim, Variant> {
	claim: Claim;
	variant: Variant | undefined;
}

/** The claim of an edition on a criterion: its own, else that of the base. */
export function claimOf<Claim, Variant extends Edition<Claim>>(
	app: Editions<Claim, Variant>,
	criterion: string,
	variant?: Variant,
): EditionClaim<Claim, Variant> | undefined {
	const own = variant && entry(variant.overrides, criterion);
	if (own) return { claim: own, variant };
	const base = entry(app.claims, criterion);
	return base && { claim: base, variant: undefined };
}

/** What stands in a record under a key of its own: "constructor" is an id like any other. */
const entry = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
	Object.hasOwn(record, key) ? record[key] : undefined;
