import { BASE, defaultEdition } from '../../domain/edition.ts';
import type { ShownState } from '../../domain/record/record.ts';
import { pickMessages } from '../../i18n/picked.ts';
import { urls } from '../../i18n/urls.ts';
import type { Voice } from '../../i18n/voice.ts';
import type { App } from '../../schema/app.ts';
import type { AdviceSource } from '../../schema/advice-source.ts';
import type { ChecklistItem, Sector, ThresholdCriterion } from '../../schema/checklist-item.ts';
import type { Criterion } from '../../schema/criterion.ts';
import type { WholeGuide } from '../../schema/whole-guide.ts';
import type { SourceSheet } from '../app-sheet/app-sheet.ts';
import { editionNames } from '../app-sheet/edition-names.ts';
import { say } from '../app-sheet/sheet-parts.ts';
import { questionViews } from '../question-views.ts';
import type { AppChoice, ItemView, RecordView, SectorView, ThresholdView } from './record-view.ts';

/** What a record is filled in with, in one language; null for a guide in which none is kept. */
export function buildRecordView(
	guide: WholeGuide,
	voice: Voice,
	{ shown, address }: { shown: ShownState; address: string },
): RecordView | null {
	const { record, name } = guide.info;
	if (!record) return null;
	const { locale, t, plain } = voice;
	const named = new Set(guide.checklist.flatMap(({ criteria }) => criteria));
	return {
		locale,
		messages: pickMessages(t, ['record', 'paper']),
		guide: name,
		address,
		shown,
		decides: plain(record.decides),
		audience: record.audience,
		sectors: inOrder(guide.sectors).map((sector) => sectorView(sector, voice)),
		parts: record.parts.map((part) => ({
			id: part.id,
			name: plain(part.name),
			about: say(part.about, voice),
		})),
		items: inOrder(guide.checklist).map((item) => itemView(item, voice)),
		threshold: inOrder(guide.threshold).map((criterion) => thresholdView(criterion, voice)),
		criteria: Object.fromEntries(
			guide.criteria
				.filter(({ id }) => named.has(id))
				.map((criterion) => [
					criterion.id,
					{ short: plain(criterion.short), worst: worstLevel(criterion) },
				]),
		),
		apps: guide.apps
			.filter(({ status }) => status === 'active')
			.map((app) => appChoice(app, record.audience, voice))
			.sort((a, b) => a.name.localeCompare(b.name, locale)),
		questions: questionViews(guide.questions, voice),
		chooseData: guide.questions.length > 0 ? urls.chooseData(locale) : null,
	};
}

const inOrder = <Entry extends { order: number }>(entries: readonly Entry[]): Entry[] =>
	entries.toSorted((a, b) => a.order - b.order);

function sectorView(sector: Sector, voice: Voice): SectorView {
	return {
		id: sector.id,
		name: voice.plain(sector.name),
		about: say(sector.about, voice),
		first: say(sector.first, voice),
		contract: say(sector.contract, voice),
		council: say(sector.council, voice),
		contacts: sector.contacts.map(({ name, url, about }) => ({
			name,
			url,
			about: say(about, voice),
		})),
		sources: sector.sources.map((source) => adviceSource(source, voice)),
	};
}

function itemView(item: ChecklistItem, voice: Voice): ItemView {
	const { id, part, answered, criteria } = item;
	return {
		id,
		part,
		question: voice.plain(item.question),
		short: voice.plain(item.short),
		how: say(item.how, voice),
		law: item.law.map((article) => voice.plain(article)),
		answered,
		criteria,
		own: item.own ? say(item.own, voice) : null,
		sectors: Object.fromEntries(item.sectors.map(({ sector, text }) => [sector, say(text, voice)])),
		sources: item.sources.map((source) => adviceSource(source, voice)),
	};
}

const thresholdView = (criterion: ThresholdCriterion, voice: Voice): ThresholdView => ({
	id: criterion.id,
	question: voice.plain(criterion.question),
	short: voice.plain(criterion.short),
	about: say(criterion.about, voice),
	usually: criterion.usually ? say(criterion.usually, voice) : null,
});

const appChoice = (app: App, audience: string, voice: Voice): AppChoice => ({
	id: app.id,
	name: app.name,
	editions: editionNames(app, voice),
	usual: defaultEdition(app, audience)?.id ?? BASE,
	sheet: urls.appSheet(voice.locale, app.id),
});

/** The least protective answer, where the order of answers is one of protection. */
const worstLevel = (criterion: Criterion): string | null =>
	criterion.scale === 'levels' && criterion.weighable
		? (criterion.levels.at(-1)?.id ?? null)
		: null;

const adviceSource = (
	{ title, publisher, url, published, language }: AdviceSource,
	{ date }: Voice,
): SourceSheet => ({
	title,
	publisher,
	url: url.startsWith('https://') ? url : null,
	date: published === null ? null : date(published),
	lang: language,
});
