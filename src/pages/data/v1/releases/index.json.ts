import type { APIRoute } from 'astro';
import { served } from '../_files.ts';

/** All releases with where their files are; its shape is /data/v1/schema/release-index.json. */
export const GET: APIRoute = () => served('releases');
