import type { APIRoute } from 'astro';
import { guide } from '../catalogue.ts';

/** Everything may be read; the sitemap says what there is. Nothing of a preview may. */
export const GET: APIRoute = ({ site }) => {
	const rules = guide.release
		? ['Allow: /', `Sitemap: ${new URL('/sitemap-index.xml', site).href}`]
		: ['Disallow: /'];
	return new Response(['User-agent: *', ...rules, ''].join('\n'));
};
