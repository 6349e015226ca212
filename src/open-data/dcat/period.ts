import { dated } from './literals.ts';

interface Dated {
	asOf: string | null;
}

/** As much of an app as says of when its facts are. */
interface DatedApp {
	claims: Readonly<Record<string, Dated>>;
	variants: readonly { overrides: Readonly<Record<string, Dated>> }[];
}

/** The time that a guide covers: from the oldest of its claims to the day it is of. */
export function coveredPeriod(apps: readonly DatedApp[], until: string) {
	const dates = apps
		.flatMap(({ claims, variants }) => [claims, ...variants.map(({ overrides }) => overrides)])
		.flatMap((claims) => Object.values(claims).flatMap(({ asOf }) => asOf ?? []));
	const from = dates.reduce((oldest, date) => (date < oldest ? date : oldest), until);
	return {
		'@type': 'dct:PeriodOfTime',
		'dcat:startDate': dated(from),
		'dcat:endDate': dated(until),
	};
}
