import { overdueClaims, type OverdueClaim } from '../../domain/evidence/overdue.ts';
import { reportFindings } from '../../guide-files/report.ts';
import { buildDay } from '../../guide-files/settings.ts';
import { voiceFor, type Voice } from '../../i18n/voice.ts';
import { ENDS, readJudged, WrongUse, type Desk } from '../desk.ts';
import { tableFormats, textTable, type TableFormat } from '../text-table.ts';
import { staleWords } from '../words/stale.ts';

interface StaleOptions {
	on?: string;
	format?: string;
}

/** Lists the claims that have to be read anew, oldest first. */
export function stale(desk: Desk, options: StaleOptions): number {
	const t = desk.speak(staleWords);
	const day = dayOf(desk, options.on);
	const format = formatOf(desk, options.format);
	const { guide, errors } = readJudged(desk);
	if (!guide) {
		desk.print(desk.json ? JSON.stringify(errors) : reportFindings(errors));
		return ENDS.findings;
	}
	const claims = overdueClaims(guide, day);
	if (desk.json) desk.print(JSON.stringify(claims.map(plainly)));
	else if (format === 'csv' || claims.length > 0) {
		const voice = voiceFor(desk.locale, guide.info);
		const rows = format === 'csv' ? csvRows(claims, voice) : shownRows(desk, claims, voice);
		desk.print(textTable(rows, format));
	}
	desk.progress(t(claims.length > 0 ? 'count' : 'none', { day, count: claims.length }));
	return claims.length > 0 ? ENDS.findings : ENDS.good;
}

function dayOf(desk: Desk, given: string | undefined): string {
	if (given === undefined) return desk.today;
	try {
		return buildDay({ BUILD_DATE: given });
	} catch {
		throw new WrongUse(desk.speak(staleWords)('noDay', { given }));
	}
}

function formatOf(desk: Desk, given = 'table'): TableFormat {
	const found = tableFormats.find((format) => format === given);
	if (found) return found;
	throw new WrongUse(desk.speak(staleWords)('noFormat', { given }));
}

/** A claim for programs. */
const plainly = ({ app, variant, criterion, claim, assessment, why }: OverdueClaim) => ({
	app: app.id,
	...(variant && { variant: variant.id }),
	criterion: criterion.id,
	asOf: claim.asOf,
	shelfMonths: assessment.shelfMonths,
	grade: assessment.grade,
	why,
});

function csvRows(claims: readonly OverdueClaim[], { plain }: Voice): string[][] {
	const head = 'app,app_name,variant,criterion,question,as_of,shelf_months,grade,why'.split(',');
	return [
		head,
		...claims.map(({ app, variant, criterion, claim, assessment, why }) => [
			...[app.id, app.name, variant?.id ?? '', criterion.id, plain(criterion.short)],
			...[claim.asOf ?? '', String(assessment.shelfMonths), assessment.grade ?? '', why.join(' ')],
		]),
	];
}

function shownRows(desk: Desk, claims: readonly OverdueClaim[], { plain }: Voice): string[][] {
	const t = desk.speak(staleWords);
	return [
		[t('asOf'), t('app'), t('variant'), t('question'), t('grade'), t('why')],
		...claims.map(({ app, variant, criterion, claim, assessment, why }) => [
			claim.asOf ?? t('undated'),
			app.id,
			variant?.id ?? '',
			plain(criterion.short),
			assessment.grade ?? '',
			why.map((reason) => t(reason, { months: assessment.shelfMonths })).join('; '),
		]),
	];
}
