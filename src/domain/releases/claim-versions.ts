import type {
	FrozenClaim,
	FrozenCriterion,
	Held,
	Release,
	ReleaseHeader,
} from '../../schema/release.ts';
import { claimOf } from '../edition.ts';

type FrozenVariant = Release['apps'][number]['variants'][number];

/** What a release says of a claim, in the ordinary edition and in each that differed then. */
export type ClaimVersion = { release: ReleaseHeader } & (
	| { state: 'absent' | 'not-asked' }
	| { state: 'answered'; criterion: FrozenCriterion; answers: VersionAnswer[] }
);

export interface VersionAnswer {
	/** Undefined for the ordinary edition. */
	edition: FrozenVariant | undefined;
	claim: FrozenClaim;
	/** Why an earlier answer stood there still, if it did. */
	held: Held | undefined;
}

/** The address of a claim in every state of a guide. */
export interface ClaimAddress {
	app: string;
	criterion: string;
}

/** A claim as it stood in each release, newest first. */
export const claimVersions = (
	releases: readonly Release[],
	address: ClaimAddress,
): ClaimVersion[] => releases.map((release) => versionIn(release, address)).toReversed();

function versionIn({ release, criteria, apps }: Release, address: ClaimAddress): ClaimVersion {
	const app = apps.find(({ id }) => id === address.app);
	const criterion = criteria.find(({ id }) => id === address.criterion);
	if (!criterion) return { release, state: 'not-asked' };
	if (!app) return { release, state: 'absent' };
	const answers = [undefined, ...app.variants].flatMap((edition): VersionAnswer[] => {
		const found = claimOf(app, address.criterion, edition);
		if (found === undefined || found.variant !== edition) return [];
		const held = release.held.find(
			(one) =>
				one.app === address.app &&
				one.criterion === address.criterion &&
				one.variant === edition?.id,
		);
		return [{ edition, claim: found.claim, held }];
	});
	return answers.length > 0
		? { release, state: 'answered', criterion, answers }
		: { release, state: 'not-asked' };
}
