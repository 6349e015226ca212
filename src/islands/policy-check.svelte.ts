import type { EvaluationCriterion } from '../domain/decision/evaluation-guide.ts';
import type { Need } from '../domain/decision/preferences.ts';
import {
	readPolicyFragment,
	writePolicyFragment,
	type PolicyWorld,
} from '../domain/policy/policy-fragment.ts';
import type { Minimum, NoBanLogic, PolicyLogic } from '../domain/policy/policy-logic.ts';
import { checkMinimum } from '../explanation/policy/check-minimum.ts';
import type { PolicyView } from '../explanation/policy/policy-view.ts';
import { speakWith } from '../i18n/speak.ts';

/**
 * The minimum that somebody sets. The address is the only place where it lives; what comes of it is
 * worked out anew from it.
 */
export class PolicyCheckState {
	readonly view: PolicyView;
	readonly t;
	readonly #world: PolicyWorld;
	policy: PolicyLogic = $state.raw({ audience: '', minimums: [] });
	/** How much of a link no longer exists. */
	lost = $state(0);

	readonly outcome = $derived.by(() => checkMinimum(this.policy, this.view, this.t));
	readonly fragment = $derived.by(() => `#${writePolicyFragment(this.policy, this.view.day)}`);
	readonly asked = $derived.by(
		() => this.policy.minimums.length + (this.policy.noBan === undefined ? 0 : 1),
	);

	constructor(view: PolicyView) {
		const { evaluation, organisations, countries } = view;
		this.view = view;
		this.t = speakWith(view.messages);
		this.#world = {
			criteria: evaluation.criteria,
			talks: view.talks.map(({ id }) => id),
			audiences: evaluation.guide.audiences.map(({ id }) => id),
			organisations: organisations.map(({ id }) => id),
			countries: countries.map(({ id }) => id),
		};
		this.policy = this.#empty();
	}

	#empty(): PolicyLogic {
		return { audience: this.view.audience, minimums: [] };
	}

	/** Takes over what an address says; anything that it does not understand is left out and counted. */
	read(fragment: string): void {
		const read = readPolicyFragment(fragment, this.#world);
		this.policy = read?.policy ?? this.#empty();
		this.lost = read?.lost ?? 0;
	}

	/** The address of a minimum. */
	hrefOf(policy: PolicyLogic): string {
		return `#${writePolicyFragment(policy, this.view.day)}`;
	}

	/** What is asked on a criterion from a talk on; null if nothing by itself. */
	askedOn(criterion: string, talk: string): Need['atLeast'] | null {
		for (const { requires, from } of this.policy.minimums)
			if (from === talk && !('anyOf' in requires) && requires.criterion === criterion)
				return requires.atLeast;
		return null;
	}

	/** How many of these criteria have a minimum of their own. */
	askedOf(criteria: readonly string[]): number {
		const asked = this.policy.minimums.flatMap(({ requires }) =>
			'anyOf' in requires ? [] : [requires.criterion],
		);
		return criteria.filter((id) => asked.includes(id)).length;
	}

	/** Asks something else on a criterion from a talk on; nothing for null. */
	ask(criterion: string, from: string, atLeast: Need['atLeast'] | null): void {
		const isOther = ({ requires, from: since }: Minimum) =>
			since !== from || 'anyOf' in requires || requires.criterion !== criterion;
		const others = this.policy.minimums.filter(isOther);
		const added = atLeast === null ? [] : [{ requires: { criterion, atLeast }, from }];
		this.policy = { ...this.policy, minimums: [...others, ...added] };
	}

	/** From which talk on a requirement that leaves a choice is asked; null if not at all. */
	choiceFrom(place: number): string | null {
		const code = JSON.stringify(this.view.choices[place]);
		return (
			this.policy.minimums.find(({ requires }) => JSON.stringify(requires) === code)?.from ?? null
		);
	}

	/** Asks a requirement that leaves a choice from a talk on; not at all for null. */
	askChoice(place: number, from: string | null): void {
		const requires = this.view.choices[place];
		if (!requires) return;
		const code = JSON.stringify(requires);
		const others = this.policy.minimums.filter((one) => JSON.stringify(one.requires) !== code);
		this.policy = {
			...this.policy,
			minimums: from === null ? others : [...others, { requires, from }],
		};
	}

	/** Heeds bans for a kind of organisation by authorities of these countries; none for null. */
	heed(noBan: NoBanLogic | null): void {
		const { audience, minimums } = this.policy;
		this.policy = { audience, minimums, ...(noBan && { noBan }) };
	}
}

/** The answers of which one can be the least: not the worst, which asks nothing. */
export function leastOf(criterion: EvaluationCriterion): string[] {
	switch (criterion.scale) {
		case 'levels':
			return criterion.levels.slice(0, -1).map(({ id }) => id);
		case 'flags':
			return criterion.flags.map(({ id }) => id);
		case 'count':
			return [];
	}
}
