import type { App } from '../../schema/app.ts';
import type { Problem } from '../../schema/finding.ts';
import { claimsOf, type PlacedClaim } from '../claims-of.ts';
import { problem, type Rule } from '../rule.ts';

export const contested: Rule = {
	name: 'contested',
	about: 'What a vendor contests stands in the record of its reply too.',
	check: (guide) => claimsOf(guide).flatMap(check),
};

function check({ app, claim: { contested: objection }, where }: PlacedClaim): Problem[] {
	if (objection === undefined) return [];
	const missing = missingIn(app.reply, objection.on);
	return missing === undefined
		? []
		: [
				problem(where, {
					path: ['contested', 'on'],
					message: `The vendor contests this since ${objection.on}, but ${missing}.`,
					expected: '`reply.state: answered`, with `answered` on or after that day',
					hint: 'Record the answer under `reply`, or remove `contested` once the objection is dealt with.',
				}),
			];
}

/** A vendor may object before it is asked, or before its answer is due. */
function missingIn(reply: App['reply'], on: string): string | undefined {
	switch (reply.state) {
		case 'not-asked':
		case 'asked':
			return undefined;
		case 'no-reply':
			return 'is recorded as not having replied';
		case 'answered':
			return reply.answered < on ? `its last answer is of ${reply.answered}` : undefined;
	}
}
