import type { APIRoute } from 'astro';
import { guide } from '../../catalogue.ts';
import { drawnHouse } from '../../components/drawn-house.ts';
import { houseApps } from '../../domain/matrix/house-apps.ts';
import { pictureColours, pngOf } from '../../drawing/picture-file.ts';
import { linkPicture } from '../../drawing/picture.ts';

export const GET: APIRoute = async () => {
	const houses = houseApps(guide).map(({ app }) => drawnHouse(guide, app));
	const picture = linkPicture({ houses, name: guide.info.name }, pictureColours(guide.theme));
	return new Response(new Uint8Array(await pngOf(picture)));
};
