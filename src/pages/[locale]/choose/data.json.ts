import type { APIRoute } from 'astro';
import { asOf, guide, localePaths } from '../../../catalogue.ts';
import { buildResultView } from '../../../explanation/build-result-view.ts';
import { voiceFor } from '../../../i18n/voice.ts';

export const getStaticPaths = () => (guide.questions.length > 0 ? localePaths() : []);

/** What the questionnaire needs for a result: the same file for everybody, whatever they answer. */
export const GET: APIRoute = ({ params }) =>
	Response.json(buildResultView(guide, voiceFor(params['locale'] ?? '', guide.info), asOf));
