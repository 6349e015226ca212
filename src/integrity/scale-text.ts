import { levelIds } from '../domain/criterion-levels.ts';
import type { Criterion } from '../schema/criterion.ts';

/** What may stand on a criterion's scale, in words for a finding. */
export const scaleText = (criterion: Criterion, ids = levelIds(criterion)): string =>
	criterion.scale === 'count'
		? 'a whole number'
		: `${criterion.scale === 'flags' ? 'a list of' : 'one of'}: ${ids.join(', ')}`;
