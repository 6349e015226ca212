import type { APIRoute } from 'astro';
import { guide, localePaths } from '../../../catalogue.ts';
import { noticeTitle } from '../../../explanation/notice-words.ts';
import { voiceFor } from '../../../i18n/voice.ts';
import { documentsOf } from '../../../search/documents.ts';
import { searchIndex } from '../../../search/index-file.ts';

export const getStaticPaths = () => localePaths();

/** What can be found: the same file for everybody, whatever they search for. */
export const GET: APIRoute = ({ params }) => {
	const voice = voiceFor(params['locale'] ?? '', guide.info);
	const documents = documentsOf(guide, voice, (notice) => noticeTitle(notice, voice, guide));
	return Response.json(searchIndex(voice, documents));
};
