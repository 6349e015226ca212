import type { APIRoute } from 'astro';
import { asOf, guide, localePaths } from '../../../catalogue.ts';
import { MOST } from '../../../domain/sheets.ts';
import { listedBeside } from '../../../explanation/beside/listed-beside.ts';
import { voiceFor } from '../../../i18n/voice.ts';

export const getStaticPaths = () => (guide.apps.length > MOST.names ? localePaths() : []);

/** All that can be laid side by side, where the page has no room for the list. */
export const GET: APIRoute = ({ params }) => {
	const voice = voiceFor(params['locale'] ?? '', guide.info);
	return Response.json(listedBeside(guide.apps, { guide, voice, day: asOf }));
};
