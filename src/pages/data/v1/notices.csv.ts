import type { APIRoute } from 'astro';
import { guide } from '../../../catalogue.ts';
import { noticesCsv } from '../../../open-data/notices-csv.ts';

/** All notices as a table, one row a notice; docs/open-data.md describes the columns. */
export const GET: APIRoute = () =>
	new Response(noticesCsv(guide), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
