import { freeId, idFault } from '../domain/releases/release-id.ts';
import type { ReleaseHeader } from '../schema/release.ts';
import type { WholeGuide } from '../schema/whole-guide.ts';
import { WrongUse, type Desk } from './desk.ts';
import { releaseWords } from './words/release.ts';

export interface ReleaseOptions {
	from?: string;
	note?: string[];
	demonstration?: boolean;
	urgent?: string[];
	approver?: string;
	reason?: string[];
}

type Text = ReleaseHeader['note'];
type Urgent = ReleaseHeader['urgent'];

/** @throws WrongUse if a release with this id cannot be made today */
export function refuseId(desk: Desk, id: string, taken: readonly string[]): void {
	const fault = idFault(id, taken, desk.today);
	if (!fault) return;
	const slots = { id, today: desk.today, free: freeId(taken, desk.today) };
	throw new WrongUse(desk.speak(releaseWords)(fault, slots));
}

/** @throws WrongUse if the note is not there in every required language */
export function noteOf(desk: Desk, guide: WholeGuide, given: readonly string[] = []): Text {
	const { note, missing } = textOf(guide, given);
	if (missing.length === 0) return note;
	const slots = { missing: missing.join(', '), example: missing[0] ?? '' };
	throw new WrongUse(desk.speak(releaseWords)('note', slots));
}

/** @throws WrongUse if what is urgent does not exist, or nobody stands for it with a reason */
export function urgentOf(desk: Desk, guide: WholeGuide, options: ReleaseOptions): Urgent {
	const { urgent = [], approver = '', reason = [] } = options;
	const t = desk.speak(releaseWords);
	if (urgent.length === 0) {
		if (approver || reason.length > 0) throw new WrongUse(t('onlyUrgent'));
		return [];
	}
	const { note, missing } = textOf(guide, reason);
	if (!approver || missing.length > 0)
		throw new WrongUse(t('reason', { missing: missing.join(', ') || '–' }));
	return urgent.map((what) => {
		const found = noticeNamed(guide, what) ?? claimNamed(guide, what);
		if (!found) throw new WrongUse(t('urgent', { what }));
		return { ...found, approver, reason: note };
	});
}

/** Texts given as `nl=…`, or without a language in the guide's first. */
function textOf({ info }: WholeGuide, given: readonly string[]): { note: Text; missing: string[] } {
	const { default: first, required, offered } = info.locales;
	const note: Text = {};
	for (const one of given) {
		const [, locale = first, words = ''] = /^(?:([a-z]{2,3})=)?(.*)$/s.exec(one) ?? [];
		const known = offered.includes(locale);
		note[known ? locale : first] = (known ? words : one).trim();
	}
	return { note, missing: required.filter((locale) => !note[locale]) };
}

function noticeNamed({ notices }: WholeGuide, what: string): { notice: string } | undefined {
	const notice = notices.find(({ id }) => what === `notice:${id}`);
	return notice && { notice: notice.id };
}

function claimNamed({ apps }: WholeGuide, what: string): Pick<Urgent[number], 'claim'> | undefined {
	const parts = what.split('/');
	const [appId = '', ...rest] = parts;
	const criterion = rest.at(-1) ?? '';
	const variant = rest.length === 2 ? rest[0] : undefined;
	const app = apps.find(({ id }) => id === appId);
	const claims =
		variant === undefined ? app?.claims : app?.variants.find(({ id }) => id === variant)?.overrides;
	if (!claims || rest.length > 2 || !Object.hasOwn(claims, criterion)) return undefined;
	return { claim: { app: appId, ...(variant !== undefined && { variant }), criterion } };
}
