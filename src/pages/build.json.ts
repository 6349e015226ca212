import type { APIRoute } from 'astro';
import { asOf, guide } from '../catalogue.ts';
import { buildStatement } from '../provenance/build-statement.ts';

/** How this site was made, so that somebody else can make it again. */
export const GET: APIRoute = () => {
	const statement = buildStatement(guide, { BUILD_DATE: asOf, SITE_URL: import.meta.env.SITE });
	return new Response(`${JSON.stringify(statement, null, '\t')}\n`);
};
