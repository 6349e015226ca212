import type { APIRoute } from 'astro';
import { served } from './_files.ts';

/** All notices as a table, one row a notice; docs/open-data.md describes the columns. */
export const GET: APIRoute = () => served('notices');
