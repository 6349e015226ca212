import type { APIRoute } from 'astro';
import { served } from './_files.ts';

/** All claims as a table, editions resolved; docs/open-data.md describes the columns. */
export const GET: APIRoute = () => served('claims');
