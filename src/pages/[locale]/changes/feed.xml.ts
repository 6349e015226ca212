import type { APIRoute } from 'astro';
import { asOf, guide, localePaths } from '../../../catalogue.ts';
import { changesFeed } from '../../../explanation/changes-feed.ts';
import { voiceFor } from '../../../i18n/voice.ts';
import { atomFeed } from '../../../open-data/atom.ts';

export const getStaticPaths = () => ((guide.releases?.length ?? 0) > 0 ? localePaths() : []);

/** What changed, to be followed in a feed reader. */
export const GET: APIRoute = ({ params, site }) => {
	const voice = voiceFor(params['locale'] ?? '', guide.info);
	const feed = atomFeed(changesFeed(guide, voice, asOf), site?.href ?? 'http://localhost');
	return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
