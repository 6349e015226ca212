import { ENOUGH_READINGS, type Agreement } from '../../domain/evidence/agreement.ts';
import {
	figureNames,
	guideStatus,
	type Figures,
	type GuideStatus,
} from '../../domain/evidence/guide-status.ts';
import { reportFindings } from '../../guide-files/report.ts';
import { voiceFor, type Voice } from '../../i18n/voice.ts';
import { ENDS, readJudged, type Desk } from '../desk.ts';
import { textTable } from '../text-table.ts';
import { statusWords } from '../words/status.ts';

/** Says how far the work on the guide is, by question and by app. */
export function status(desk: Desk): number {
	const { guide, errors } = readJudged(desk);
	if (!guide) {
		desk.print(desk.json ? JSON.stringify(errors) : reportFindings(errors));
		return ENDS.findings;
	}
	const state = guideStatus(guide, desk.today);
	if (desk.json) {
		desk.print(JSON.stringify(plainly(state, desk.today)));
		return ENDS.good;
	}
	const tables = [totalRows, criterionRows, appRows].map((rows) =>
		textTable(rows(desk, state, voiceFor(desk.locale, guide.info)), 'table'),
	);
	desk.print([headOf(desk, state), ...tables].join('\n\n'));
	return ENDS.good;
}

/** The state for programs: ids in the place of entries. */
const plainly = ({ apps, total, agreement, byCriterion, byApp }: GuideStatus, day: string) => ({
	day,
	apps,
	total,
	agreement,
	byCriterion: Object.fromEntries(
		byCriterion.map(({ criterion, figures, agreement: own }) => [
			criterion.id,
			{ ...figures, agreement: own },
		]),
	),
	byApp: Object.fromEntries(byApp.map(({ app, figures }) => [app.id, figures])),
});

const headOf = (desk: Desk, { apps, byCriterion }: GuideStatus): string =>
	desk.speak(statusWords)('head', { day: desk.today, ...apps, questions: byCriterion.length });

const cellsOf = (figures: Figures): string[] => figureNames.map((name) => String(figures[name]));

function totalRows(desk: Desk, { total, agreement }: GuideStatus): string[][] {
	const t = desk.speak(statusWords);
	return [
		[t('what'), t('count')],
		...figureNames.map((name) => [t(name), String(total[name])]),
		[t('agreement'), shareWords(desk, agreement)],
		[t('kappa'), kappaWords(desk, agreement)],
	];
}

function criterionRows(desk: Desk, { byCriterion }: GuideStatus, { plain }: Voice): string[][] {
	const t = desk.speak(statusWords);
	return [
		[t('question'), ...figureNames.map((name) => t(name)), t('agreement'), t('kappa')],
		...byCriterion.map(({ criterion, figures, agreement }) => [
			plain(criterion.short),
			...cellsOf(figures),
			shareWords(desk, agreement),
			kappaWords(desk, agreement),
		]),
	];
}

function appRows(desk: Desk, { byApp }: GuideStatus): string[][] {
	const t = desk.speak(statusWords);
	return [
		[t('app'), ...figureNames.map((name) => t(name))],
		...byApp.map(({ app, figures }) => [app.name, ...cellsOf(figures)]),
	];
}

function shareWords(desk: Desk, agreement: Agreement | null): string {
	const t = desk.speak(statusWords);
	if (!agreement) return t('none');
	const { agreed, readings } = agreement;
	return `${Math.round((100 * agreed) / readings)} % (${agreed}/${readings})`;
}

function kappaWords(desk: Desk, agreement: Agreement | null): string {
	const t = desk.speak(statusWords);
	if (!agreement || agreement.blind === 0) return t('none');
	const { blind, kappa } = agreement;
	if (blind < ENOUGH_READINGS) return t('few', { count: blind });
	return `${kappa === null ? t('none') : kappa.toFixed(2)} (n = ${blind})`;
}
