import { isOldAssessment } from '../../domain/evidence/assessments.ts';
import { assess } from '../../domain/evidence/assess.ts';
import { answerOf, answerWith, signOf, type Answer } from '../../domain/matrix/answer.ts';
import { urls } from '../../i18n/urls.ts';
import type { App, Variant } from '../../schema/app.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Condition, SideEffect } from '../../schema/condition.ts';
import type { Criterion } from '../../schema/criterion.ts';
import { answerWords } from '../answer-words.ts';
import type { ActSheet, AnswerSheet } from './app-sheet.ts';
import { say, sourceSheet, whoWords, type SheetContext } from './sheet-parts.ts';

/** A claim of an app, or of an edition of it. */
interface Placed {
	app: App;
	variant: Variant | undefined;
	criterion: Criterion;
	claim: Claim;
}

/** A claim in words, with how it is known. */
export function answerSheet(placed: Placed, context: SheetContext): AnswerSheet {
	const { app, variant, criterion, claim } = placed;
	const { guide, voice, day } = context;
	const answer = answerOf(criterion, claim);
	const { grade, freshness } = assess(claim, { app, criterion, guide, today: day });
	const documents = [...new Set(claim.evidence.map(({ source }) => source))];
	return {
		code: codeOf(answer),
		words: answerWords(answer, voice, 'short'),
		sign: signOf(criterion, answer),
		note: claim.note ? say(claim.note, voice) : null,
		acts: claim.conditions.map((condition) => actSheet(condition, context)),
		otherwise:
			claim.conditions.length === 0
				? null
				: claim.otherwise === null || claim.otherwise === undefined
					? voice.t('missing.unknown')
					: answerWords(answerWith(criterion, claim.otherwise), voice, 'short'),
		asOf: claim.asOf === null ? null : voice.date(claim.asOf),
		stale: freshness === 'stale' && app.status === 'active',
		...(isOldFinding(placed, context) && { old: true }),
		grade,
		sources: documents.flatMap((id) => {
			const source = app.sources[id];
			return source ? [sourceSheet(source, voice)] : [];
		}),
		href: urls.answer(voice.locale, app.id, criterion, variant?.id),
	};
}

/** Whether an answer is what others found in an assessment that is old by now; to find none never is. */
function isOldFinding({ criterion, claim }: Placed, { guide, day }: SheetContext): boolean {
	const assessments = guide.info.record?.assessments;
	const answer = answerOf(criterion, claim);
	return (
		criterion.id === assessments?.criterion &&
		answer.kind === 'level' &&
		!answer.level.absence &&
		isOldAssessment(claim.asOf, assessments, day)
	);
}

/** Equal for equal answers to one criterion, whatever edition gives them. */
function codeOf(answer: Answer): string {
	switch (answer.kind) {
		case 'level':
			return answer.level.id;
		case 'count':
			return `${String(answer.number)}${answer.atLeast ? '+' : ''}`;
		case 'flags':
			return answer.flags.map(({ id }) => id).join(' ') + (answer.incomplete ? ' …' : '');
		case 'missing':
			return answer.missing;
		case 'not-applicable':
			return answer.kind;
	}
}

function actSheet(condition: Condition, context: SheetContext): ActSheet {
	const { voice } = context;
	return {
		id: condition.id,
		who: whoWords(condition, context),
		text: say(condition.text, voice),
		plan: condition.plan ? voice.plain(condition.plan) : '',
		costs: condition.switchesOff.map((effect) => effectWords(effect, context)),
		gains: condition.alsoReaches.map((effect) => effectWords(effect, context)),
	};
}

function effectWords({ criterion: id, to }: SideEffect, { guide, voice }: SheetContext): string {
	const criterion = guide.criteria.find((one) => one.id === id);
	if (!criterion) return id;
	return voice.t('result.becomes', {
		criterion: voice.plain(criterion.short),
		level: answerWords(answerWith(criterion, to), voice, 'short'),
	});
}
