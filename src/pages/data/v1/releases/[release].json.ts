import type { APIRoute } from 'astro';
import { guide, releaseText } from '../../../../catalogue.ts';

/** Every release, once it is made; a guide may have none. */
export const getStaticPaths = () =>
	(guide.releases ?? []).map(({ release }) => ({ params: { release: release.id } }));

/** A release, byte for byte as it was frozen. */
export const GET: APIRoute = ({ params: { release = '' } }) =>
	new Response(releaseText(release), {
		headers: { 'content-type': 'application/json; charset=utf-8' },
	});
