import type { Notice } from '../../schema/notice.ts';
import type { NoBanLogic } from './policy-logic.ts';

/** As much of a notice as tells whether it is a ban that somebody must follow. */
export type BanNotice = Pick<Notice, 'id' | 'apps' | 'kind' | 'binds'> & {
	authority: Pick<Notice['authority'], 'country' | 'kind'>;
	standing: Pick<Notice['standing'], 'state'>;
};

/** A ban that counts against an app. */
export interface StandingBan {
	notice: string;
	/** Whether it is known to stand; else nobody knows. */
	stands: boolean;
}

/** What a company or a vendor forbids holds for its own people. */
const AUTHORITIES: readonly string[] = ['regulator', 'government', 'school-authority'];

/**
 * The bans on an app that a kind of organisation must follow. Only a notice that is called a ban
 * counts: a restriction leaves some use open, and whether that is the use at hand is for a person to
 * read. A ban that ended, was replaced or was an event of its day counts for nothing; of one of
 * which nobody knows whether it stands, that is said.
 */
export function bansOn(
	app: string,
	{ kind: organisation, countries }: NoBanLogic,
	notices: readonly BanNotice[],
): StandingBan[] {
	return notices
		.filter(
			({ apps, kind, authority, binds }) =>
				kind === 'ban' &&
				AUTHORITIES.includes(authority.kind) &&
				countries.includes(authority.country) &&
				binds?.includes(organisation) === true &&
				(apps === 'all' || apps.includes(app)),
		)
		.flatMap(({ id, standing: { state } }): StandingBan[] => {
			if (state === 'in-force' || state === 'partly') return [{ notice: id, stands: true }];
			return state === 'unknown' ? [{ notice: id, stands: false }] : [];
		})
		.sort((a, b) => Number(b.stands) - Number(a.stands) || (a.notice < b.notice ? -1 : 1));
}
