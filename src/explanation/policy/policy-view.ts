import type { BanNotice } from '../../domain/policy/bans.ts';
import type { PolicyGuide } from '../../domain/policy/check-policy.ts';
import type { PolicyLogic } from '../../domain/policy/policy-logic.ts';
import type { Requirement } from '../../domain/decision/preferences.ts';
import type { PickedMessages } from '../../i18n/picked.ts';
import type { ActView, CriterionView } from '../result-view.ts';

/** Everything that it takes to hold apps against a minimum, and to say what comes of it. */
export interface PolicyView {
	locale: string;
	/** The name of the site, and the address of the page where a minimum is set. */
	site: string;
	href: string;
	/** What is shown: the release, if it is one, and its checksum. */
	shown: { id: string | null; date: string; sha256: string | null };
	/** The day of the guide (YYYY-MM-DD). */
	day: string;
	messages: PickedMessages;
	evaluation: PolicyGuide;
	/** Bans that somebody must follow, newest first. */
	bans: readonly BanView[];
	/** Kinds of talk, least confidential first. */
	talks: readonly { id: string; name: string; about: string }[];
	organisations: readonly { id: string; name: string }[];
	/** Whose bans there are. */
	countries: readonly { id: string; name: string }[];
	/** What can be asked, by group, in the order of the guide. */
	groups: readonly { id: string; name: string; criteria: readonly string[] }[];
	/** Requirements that leave a choice, as ready-made minimums have them. */
	choices: readonly Requirement[];
	criteria: Readonly<Record<string, CriterionView>>;
	apps: Readonly<Record<string, PolicyApp>>;
	policies: readonly { id: string; name: string; href: string; logic: PolicyLogic }[];
	/** Whose edition of an app comes first in a minimum that begins empty. */
	audience: string;
}

export interface PolicyApp {
	name: string;
	href: string;
	/** By variant, and under "base" for what the base claims describe. */
	editions: Readonly<Record<string, PolicyEdition>>;
}

export interface PolicyEdition {
	/** null where the app has no other edition. */
	name: string | null;
	href: string;
	acts: Readonly<Record<string, ActView>>;
	/** Why a fact is missing, by criterion, where it is another reason than that nothing was found. */
	missing: Readonly<Record<string, 'not-disclosed' | 'disputed'>>;
	/** The criteria of which the evidence is out of date. */
	stale: readonly string[];
}

export interface BanView extends BanNotice {
	title: string;
	href: string;
}
