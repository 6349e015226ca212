import type { FailingCase } from './edits.ts';

const REPORT = 'mailto:leaks@doorstep.example.org';
const expiring =
	(expires: string): FailingCase['edit'] =>
	({ info }) => {
		info.contact.security = { report: REPORT, expires };
	};

/** Failing cases of the rule about where a leak can be reported. */
export const securityCases: FailingCase[] = [
	{
		rule: 'security-contact',
		when: 'it expired yesterday',
		edit: expiring('2026-11-21'),
		file: 'guide.yaml',
		line: 'contact:',
		message: 'Where a leak can be reported expired on 2026-11-21; nobody may rely on it any more.',
	},
	{
		rule: 'security-contact',
		when: 'it expires within a month',
		edit: expiring('2026-12-21'),
		file: 'guide.yaml',
		line: 'contact:',
		message: 'Where a leak can be reported expires on 2026-12-21, in 29 days.',
		severity: 'warning',
	},
	{
		rule: 'security-contact',
		when: 'it expires in more than a year',
		edit: expiring('2027-11-23'),
		file: 'guide.yaml',
		line: 'contact:',
		message:
			'Where a leak can be reported expires on 2027-11-23, more than a year away; it may go stale unseen.',
		severity: 'warning',
	},
];
