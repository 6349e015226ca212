import { reportFindings } from '../../guide-files/report.ts';
import { ENDS, readJudged, type Desk } from '../desk.ts';
import { checkWords } from '../words/check.ts';

/** Judges the guide and says everything that is wrong with it. */
export function check(desk: Desk): number {
	const t = desk.speak(checkWords);
	const { findings, errors } = readJudged(desk);
	if (desk.json) desk.print(JSON.stringify(findings));
	else if (findings.length > 0) desk.print(reportFindings(findings));
	if (errors.length > 0) return ENDS.findings;
	desk.progress(t('good', { warnings: findings.length }));
	return ENDS.good;
}
