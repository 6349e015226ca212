import type { Problem, Severity } from '../../schema/finding.ts';
import { GUIDE_ENTRY, problem, type Rule } from '../rule.ts';

/** RFC 9116, section 2.5.5: less than a year away, so that nobody relies on what went stale. */
const MOST_DAYS = 365;
/** Time enough for a release before it expires. */
const LEAST_DAYS = 30;
const DAY = 86_400_000;

export const securityContact: Rule = {
	name: 'security-contact',
	about: 'Where a leak can be reported has not expired, and will within a year.',
	check: ({ info }, today) => {
		const expires = info.contact.security?.expires;
		return expires === undefined ? [] : check(expires, today);
	},
};

const daysBetween = (from: string, to: string): number =>
	Math.round((Date.parse(to) - Date.parse(from)) / DAY);

function check(expires: string, today: string): Problem[] {
	const left = daysBetween(today, expires);
	if (left < 0)
		return [
			trouble(
				'error',
				`Where a leak can be reported expired on ${expires}; nobody may rely on it any more.`,
				RENEW,
			),
		];
	if (left < LEAST_DAYS)
		return [
			trouble(
				'warning',
				`Where a leak can be reported expires on ${expires}, in ${String(left)} days.`,
				RENEW,
			),
		];
	if (left > MOST_DAYS)
		return [
			trouble(
				'warning',
				`Where a leak can be reported expires on ${expires}, more than a year away; it may go stale unseen.`,
				'Choose an earlier day, and look again then.',
			),
		];
	return [];
}

const RENEW =
	'See whether `report` is still right, and set `expires` to a day within a year; or leave `security` out.';

const trouble = (severity: Severity, message: string, hint: string): Problem =>
	problem(GUIDE_ENTRY, {
		path: ['contact', 'security', 'expires'],
		message,
		expected: `a day from ${String(LEAST_DAYS)} to ${String(MOST_DAYS)} days after the build`,
		hint,
		severity,
	});
