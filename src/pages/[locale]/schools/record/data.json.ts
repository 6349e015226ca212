import type { APIRoute } from 'astro';
import { guide, localePaths, shownState } from '../../../../catalogue.ts';
import { buildRecordView } from '../../../../explanation/record/build-record-view.ts';
import { urls } from '../../../../i18n/urls.ts';
import { voiceFor } from '../../../../i18n/voice.ts';

export const getStaticPaths = () => (guide.info.record ? localePaths() : []);

/** What a record is filled in with, in one language: the same file for everybody. */
export const GET: APIRoute = ({ params: { locale = '' }, site }) => {
	const address = new URL(urls.record(locale), site).href;
	const voice = voiceFor(locale, guide.info);
	return Response.json(buildRecordView(guide, voice, { shown: shownState, address }));
};
