import { checkPolicy } from '../../domain/policy/check-policy.ts';
import type { PolicyLogic } from '../../domain/policy/policy-logic.ts';
import type { Translate } from '../../i18n/locales.ts';
import { policyOutcome, type PolicyOutcome } from './policy-rows.ts';
import type { PolicyView } from './policy-view.ts';

/** What meets a minimum, in words. */
export const checkMinimum = (policy: PolicyLogic, view: PolicyView, t: Translate): PolicyOutcome =>
	policyOutcome(checkPolicy(view.evaluation, policy, view.bans), policy, view, t);
