import type { APIRoute, GetStaticPaths } from 'astro';
import { guide } from '../../catalogue.ts';
import { SECURITY, securityText } from '../../hosting/security-txt.ts';

const { contact, locales } = guide.info;

/** Without somebody to report to there is no such file. */
export const getStaticPaths = (() =>
	contact.security ? [{ params: { file: SECURITY } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = ({ site }) => {
	if (!contact.security) return new Response(null, { status: 404 });
	return new Response(securityText({ ...contact.security, locales: locales.offered, site }));
};
