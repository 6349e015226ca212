import { isOnScale, NOT_APPLICABLE } from '../criterion-levels.ts';
import type { EvaluationCriterion } from '../decision/evaluation-guide.ts';
import { needsOf, type Need, type Requirement } from '../decision/preferences.ts';
import type { Minimum, PolicyLogic } from './policy-logic.ts';

/** What may be named in the fragment of a policy. */
export interface PolicyWorld {
	criteria: readonly EvaluationCriterion[];
	/** Ids, least confidential first. */
	talks: readonly string[];
	audiences: readonly string[];
	organisations: readonly string[];
	countries: readonly string[];
}

const VERSION = '1';
const LARGEST_COUNT = 100_000;

/**
 * A policy as a fragment without its `#`, with the version of this notation and the guide's day. No
 * text: nothing in it says whose policy it is.
 *
 * @example 'v=1&d=2026-11-22&for=landlords&m=lock:sealed@hall.sound:none+lock:sealed@street&ban=housing.NL'
 */
export function writePolicyFragment(
	{ audience, minimums, noBan }: PolicyLogic,
	day: string,
): string {
	const asked = minimums.map(
		({ requires, from }) => `${needsOf(requires).map(written).join('+')}@${from}`,
	);
	return [
		`v=${VERSION}`,
		`d=${day}`,
		`for=${audience}`,
		...(asked.length > 0 ? [`m=${asked.join('.')}`] : []),
		...(noBan ? [`ban=${[noBan.kind, ...noBan.countries].join('.')}`] : []),
	].join('&');
}

const written = ({ criterion, atLeast }: Need): string =>
	`${criterion}:${[atLeast].flat().join(',')}`;

/** A policy as read from an address, with how much of it no longer exists. */
export interface ReadPolicy {
	policy: PolicyLogic;
	lost: number;
}

/**
 * Reads a fragment, with or without its `#`. Never throws: whatever it does not understand counts
 * for nothing, and is counted.
 *
 * @returns null where it is no policy
 */
export function readPolicyFragment(fragment: string, world: PolicyWorld): ReadPolicy | null {
	const pairs = new Map(fragment.replace(/^#/, '').split('&').map(asPair));
	if (pairs.get('v') !== VERSION) return null;
	const parts = (pairs.get('m') ?? '').split('.').filter(Boolean);
	const read = parts.flatMap((part) => minimumIn(part, world) ?? []);
	const minimums = [...new Map(read.map((one) => [JSON.stringify(one), one])).values()];
	const audience = pairs.get('for') ?? '';
	const noBan = noBanIn(pairs.get('ban') ?? '', world);
	return {
		policy: {
			audience: world.audiences.includes(audience) ? audience : (world.audiences[0] ?? ''),
			minimums,
			...(noBan && { noBan }),
		},
		lost: parts.length - read.length + (pairs.get('ban') && !noBan ? 1 : 0),
	};
}

function asPair(part: string): [string, string] {
	const [key = '', value = ''] = part.split('=');
	return [key, value];
}

function minimumIn(part: string, world: PolicyWorld): Minimum | null {
	const [asked = '', from = '', ...more] = part.split('@');
	const needs = asked.split('+').map((need) => needIn(need, world));
	if (more.length > 0 || !world.talks.includes(from) || needs.includes(null)) return null;
	const known = needs as Need[];
	const [only] = known;
	const requires: Requirement | undefined = known.length > 1 ? { anyOf: known } : only;
	return requires ? { requires, from } : null;
}

function needIn(text: string, { criteria }: PolicyWorld): Need | null {
	const [id = '', value = '', ...more] = text.split(':');
	const criterion = criteria.find((one) => one.id === id);
	if (!criterion || value === '' || value === NOT_APPLICABLE || more.length > 0) return null;
	if (criterion.scale === 'count') {
		const atLeast = Number(value);
		return /^\d+$/.test(value) && atLeast <= LARGEST_COUNT ? { criterion: id, atLeast } : null;
	}
	const atLeast = criterion.scale === 'flags' ? [...new Set(value.split(','))] : value;
	return isOnScale(criterion, atLeast) ? { criterion: id, atLeast } : null;
}

function noBanIn(text: string, world: PolicyWorld): PolicyLogic['noBan'] {
	const [kind = '', ...named] = text.split('.');
	const countries = [...new Set(named)].filter((one) => world.countries.includes(one));
	return world.organisations.includes(kind) && countries.length > 0
		? { kind, countries }
		: undefined;
}
