import type { APIRoute } from 'astro';
import { guide, localePaths } from '../../../catalogue.ts';
import { voiceFor } from '../../../i18n/voice.ts';
import { searchIndex } from '../../../search/index-file.ts';
import { lightened } from '../../../search/lighten.ts';
import { documentsIn } from './_list.ts';

export const getStaticPaths = () => localePaths();

/** What can be found: the same file for everybody, whatever they search for. */
export const GET: APIRoute = ({ params }) => {
	const voice = voiceFor(params['locale'] ?? '', guide.info);
	return Response.json(searchIndex(voice, lightened(documentsIn(voice.locale))));
};
