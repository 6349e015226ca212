import { isOldAssessment } from '../../domain/evidence/assessments.ts';
import { gableOf } from '../../domain/matrix/gable.ts';
import { newestFirst, noticesAbout } from '../../domain/notices/order.ts';
import { BASE } from '../../domain/edition.ts';
import { urls } from '../../i18n/urls.ts';
import type { App, Setting, Variant } from '../../schema/app.ts';
import type { Notice } from '../../schema/notice.ts';
import { noticeTitle, standingWords } from '../notice-words.ts';
import { answerSheet } from './answer-sheet.ts';
import type { AppSheet, EditionSheet, NoticeSheet, SettingSheet } from './app-sheet.ts';
import { baseName, editionsBesideBase } from './edition-names.ts';
import { say, sourceSheet, whoWords, type SheetContext } from './sheet-parts.ts';

/** Everything that is known of an app, in one language; built with the site. */
export function buildAppSheet(app: App, context: SheetContext): AppSheet {
	const { guide, voice } = context;
	return {
		id: app.id,
		name: app.name,
		href: urls.app(voice.locale, app.id),
		vendor: app.vendor,
		seat: voice.country(app.seat),
		retired: app.status === 'retired',
		gable: gableOf(guide.info, app),
		editions: [
			editionSheet(app, undefined, baseName(app, voice), context),
			...editionsBesideBase(app).map((variant) =>
				editionSheet(app, variant, voice.plain(variant.name), context),
			),
		],
		noticesHref: urls.appNotices(voice.locale, app.id),
		notices: noticesAbout(newestFirst(guide.notices), app.id).map((notice) =>
			noticeSheet(notice, context),
		),
	};
}

function editionSheet(
	app: App,
	variant: Variant | undefined,
	name: string,
	context: SheetContext,
): EditionSheet {
	const { guide, voice } = context;
	const id = variant?.id ?? BASE;
	const claims = variant?.overrides ?? app.claims;
	const served = new Set(app.variants.flatMap(({ defaultFor }) => defaultFor));
	return {
		id,
		name,
		href: variant ? urls.variant(voice.locale, app.id, variant.id) : urls.app(voice.locale, app.id),
		defaultFor:
			variant?.defaultFor ??
			guide.info.audiences.map((audience) => audience.id).filter((one) => !served.has(one)),
		answers: Object.fromEntries(
			guide.criteria.flatMap((criterion) => {
				const claim = claims[criterion.id];
				return claim
					? [[criterion.id, answerSheet({ app, variant, criterion, claim }, context)]]
					: [];
			}),
		),
		settings: app.settings
			.filter(({ editions }) => editions?.includes(id) ?? true)
			.map((setting) => settingSheet(setting, app, context)),
	};
}

function settingSheet(setting: Setting, { sources }: App, context: SheetContext): SettingSheet {
	const { voice } = context;
	const source = sources[setting.evidence[0]?.source ?? ''];
	return {
		id: setting.id,
		criterion: setting.criterion,
		who: whoWords(setting, context),
		text: say(setting.text, voice),
		costs: setting.costs ? say(setting.costs, voice) : null,
		source: source ? sourceSheet(source, voice) : null,
		asOf: setting.asOf === null ? null : voice.date(setting.asOf),
	};
}

function noticeSheet(notice: Notice, { guide, voice, day }: SheetContext): NoticeSheet {
	const assessments = guide.info.record?.assessments;
	return {
		id: notice.id,
		title: noticeTitle(notice, voice, guide),
		kind: notice.kind,
		date: notice.date,
		summary: say(notice.summary, voice),
		...(assessments &&
			notice.assessment && {
				assessment: isOldAssessment(notice.date, assessments, day) ? 'old' : 'fresh',
			}),
		standing: standingWords(notice, voice),
		href: urls.notice(voice.locale, notice.id),
	};
}
