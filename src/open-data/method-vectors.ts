import { evaluate } from '../domain/decision/evaluate.ts';
import type { Evaluation } from '../domain/decision/evaluation.ts';
import { methodCases, type MethodCase } from './method-cases.ts';

/** Cases with their results, by which another implementation of the method can be checked. */
export interface MethodVectors {
	about: string;
	/** Goes up when the shape of a case changes. */
	format: 1;
	cases: (MethodCase & { evaluation: Evaluation })[];
}

const ABOUT =
	'Invented guides and preferences, each with what the method makes of them. docs/method.md in the source code describes the method. Numbers are equal if they differ by less than 1e-9.';

/** What is served at `/data/v1/method-vectors.json`; the same every time. */
export function methodVectors(): MethodVectors {
	return {
		about: ABOUT,
		format: 1,
		cases: methodCases.map((one) => ({
			...one,
			evaluation: evaluate(one.guide, one.preferences, one.options),
		})),
	};
}
