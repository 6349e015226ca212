import type { APIRoute } from 'astro';
import { guide } from '../../../catalogue.ts';
import { drawnHouse } from '../../../components/drawn-house.ts';
import { pictureColours, pngOf } from '../../../drawing/picture-file.ts';
import { linkPicture } from '../../../drawing/picture.ts';

export const getStaticPaths = () =>
	guide.apps.map((app) => ({ params: { app: app.id }, props: { app } }));

export const GET: APIRoute = async ({ props }) => {
	const { app } = props as { app: (typeof guide.apps)[number] };
	const houses = guide.info.window.length > 0 ? [drawnHouse(guide, app)] : [];
	const picture = linkPicture(
		{ houses, name: app.name, guide: guide.info.name },
		pictureColours(guide.theme),
	);
	return new Response(new Uint8Array(await pngOf(picture)));
};
