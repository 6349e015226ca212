import { appsInOrder } from '../domain/matrix/table.ts';
import { capitalise, type Voice } from '../i18n/voice.ts';
import type { App } from '../schema/app.ts';
import type { ChecklistItem } from '../schema/checklist-item.ts';
import type { WholeGuide } from '../schema/whole-guide.ts';

type Checklist = Pick<WholeGuide, 'info' | 'checklist'>;

/** Who can answer an item: published facts, facts and the organisation together, or it alone. */
export const answeredBy = ['facts', 'partly', 'own'] as const satisfies ChecklistItem['answered'][];

/** Whether a guide says what must be settled before a choice can be defended. */
export const hasChecklist = ({ info, checklist }: Checklist): boolean =>
	info.record !== undefined && checklist.length > 0;

/** The items in the order in which they are settled. */
export const itemsInOrder = ({ checklist }: Pick<WholeGuide, 'checklist'>): ChecklistItem[] =>
	checklist.toSorted((a, b) => a.order - b.order);

/** What one can still choose, by name. */
export const appsInUse = ({ apps }: Pick<WholeGuide, 'apps'>): App[] =>
	appsInOrder(apps).filter(({ status }) => status === 'active');

/** For whom records are made, as in a heading: "for schools". */
export function recordFor({ info }: Pick<WholeGuide, 'info'>, { plain }: Voice): string {
	const audience = info.audiences.find(({ id }) => id === info.record?.audience);
	return audience ? plain(audience.for) : '';
}

/** What the pages for who makes records are called. */
export function checklistTitle(guide: Pick<WholeGuide, 'info'>, voice: Voice): string {
	return voice.t('school.title', { For: capitalise(recordFor(guide, voice)) });
}
