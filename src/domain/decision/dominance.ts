import type { EvaluationGuide } from './evaluation-guide.ts';
import { VERDICTS } from './evaluation.ts';
import { decisionProblem, judgeAll, type Judged } from './judge.ts';
import { checkPreferences, type Preferences } from './preferences.ts';

/**
 * Pareto dominance: per app that does not fail, the apps that are never worse on anything weighed,
 * whatever the missing facts turn out to be, and better on something.
 *
 * @throws PreferencesError like `evaluate`
 */
export function dominatedBy(
	guide: EvaluationGuide,
	preferences: Preferences,
): Map<string, string[]> {
	checkPreferences(guide, preferences);
	const competing = judgeAll(decisionProblem(guide, preferences)).filter(
		({ verdict }) => verdict !== 'does-not-fit',
	);
	return new Map(
		competing.map((one) => [
			one.app,
			competing.filter((other) => dominates(other, one)).map(({ app }) => app),
		]),
	);
}

const place = ({ verdict }: Judged): number => VERDICTS.indexOf(verdict);

function dominates(a: Judged, b: Judged): boolean {
	return (
		place(a) <= place(b) &&
		a.values.every(({ low }, index) => low >= b.values[index]!.high) &&
		a.values.some(({ low }, index) => low > b.values[index]!.high)
	);
}
