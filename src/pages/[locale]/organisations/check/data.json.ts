import type { APIRoute } from 'astro';
import { asOf, guide, localePaths, shownState } from '../../../../catalogue.ts';
import { buildPolicyView } from '../../../../explanation/policy/build-policy-view.ts';
import { voiceFor } from '../../../../i18n/voice.ts';

export const getStaticPaths = () => (guide.policies.length > 0 ? localePaths() : []);

/** What a check against a minimum needs: the same file for everybody, whatever they ask. */
export const GET: APIRoute = ({ params }) =>
	Response.json(
		buildPolicyView(guide, voiceFor(params['locale'] ?? '', guide.info), shownState, asOf),
	);
