import type { Notice, NoticeKind } from '../../schema/notice.ts';

/** Rules can be in force; a fault, a fine or what was mended is there or is not. */
const rules: ReadonlySet<NoticeKind> = new Set<NoticeKind>([
	'ban',
	'advice-against',
	'restriction',
	'decision',
	'clearance',
]);

/** Whether a notice is of a kind that readers take to be in force until they are told otherwise. */
export const canHold = ({ kind }: Pick<Notice, 'kind'>): boolean => rules.has(kind);

/** Whether what a notice said is over. */
export const isOver = ({ standing: { state } }: Pick<Notice, 'standing'>): boolean =>
	state === 'ended' || state === 'replaced' || state === 'solved';
