import type { Paper } from '../documents/paper.ts';
import type { AppSheet } from '../explanation/app-sheet/app-sheet.ts';
import type { PolicyLogic } from '../domain/policy/policy-logic.ts';
import { allowedIn, mayTick, sheetHref, type AllowList } from '../explanation/policy/allow-list.ts';
import { policyPaper } from '../explanation/policy/policy-paper.ts';
import type { PolicyRow } from '../explanation/policy/policy-rows.ts';
import type { PolicyCheckState } from './policy-check.svelte.ts';

type Fields = Pick<AllowList, 'owner' | 'since' | 'review' | 'decides'>;

/** What somebody puts on a list. It lives here only, never in an address, and is gone with the page. */
export class AllowListState {
	readonly check: PolicyCheckState;
	fields: Fields = $state.raw({ owner: '', since: '', review: '', decides: '' });
	ticks: AllowList['ticks'] = $state.raw({});
	remarks: AllowList['remarks'] = $state.raw({});
	/** The list as a document, until something changes. */
	paper: Paper | null = $state.raw(null);
	/** Why there is no document. */
	fault: 'none' | 'failed' | null = $state(null);
	#madeFor: PolicyLogic | null = null;

	constructor(check: PolicyCheckState) {
		this.check = check;
	}

	get list(): AllowList {
		return { ...this.fields, ticks: this.ticks, remarks: this.remarks };
	}

	/** Notes what is written in a field. */
	fill(field: keyof Fields, value: string): void {
		this.fields = { ...this.fields, [field]: value };
		this.paper = null;
	}

	/** Notes what is remarked on an edition. */
	remark({ key }: PolicyRow, value: string): void {
		this.remarks = { ...this.remarks, [key]: value };
		this.paper = null;
	}

	get allowed() {
		return allowedIn(this.list, this.check.outcome, this.check.view.talks);
	}

	isTicked(row: PolicyRow, talk: string): boolean {
		return this.ticks[row.key]?.includes(talk) === true;
	}

	tick(row: PolicyRow, talk: string, isOn: boolean): void {
		const others = (this.ticks[row.key] ?? []).filter((one) => one !== talk);
		this.ticks = { ...this.ticks, [row.key]: isOn ? [...others, talk] : others };
		this.paper = null;
	}

	/** Ticks every talk for which an edition meets what is asked. */
	tickAll(): void {
		const { outcome, view } = this.check;
		this.ticks = Object.fromEntries(
			outcome.allowed.map((row) => [
				row.key,
				view.talks.filter((_, place) => mayTick(row, place)).map(({ id }) => id),
			]),
		);
		this.paper = null;
	}

	/** Keeps no document that was made for another minimum. */
	drop(policy: PolicyLogic): void {
		if (policy !== this.#madeFor) this.paper = null;
	}

	/** Makes the document, with all that is known of what is allowed. */
	async make(): Promise<void> {
		const { check, list } = this;
		const { view, policy, outcome, t, fragment } = check;
		const apps = [...new Set(this.allowed.map(({ row }) => row.app))];
		this.paper = null;
		this.fault = apps.length === 0 ? 'none' : null;
		if (this.fault) return;
		try {
			const sheets = new Map(
				await Promise.all(apps.map(async (app) => [app, await sheetOf(app, view.locale)] as const)),
			);
			this.#madeFor = policy;
			const address = `${location.origin}${view.href}${fragment}`;
			this.paper = policyPaper({ list, policy, outcome, view, sheets, address, t });
		} catch {
			this.fault = 'failed';
		}
	}
}

async function sheetOf(app: string, locale: string): Promise<AppSheet> {
	const response = await fetch(sheetHref(app, locale));
	if (!response.ok) throw new Error(response.statusText);
	return (await response.json()) as AppSheet;
}
