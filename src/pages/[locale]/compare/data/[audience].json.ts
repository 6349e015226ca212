import type { APIRoute } from 'astro';
import { guide, localePaths } from '../../../../catalogue.ts';
import { buildTableView } from '../../../../explanation/build-table-view.ts';
import { voiceFor } from '../../../../i18n/voice.ts';

export const getStaticPaths = () =>
	localePaths().flatMap(({ params }) =>
		guide.info.audiences.map(({ id: audience }) => ({ params: { ...params, audience } })),
	);

/** What the filters of a table need: the same file for everybody, whatever they choose. */
export const GET: APIRoute = ({ params: { locale = '', audience = '' } }) =>
	Response.json(buildTableView(guide, voiceFor(locale, guide.info), audience));
