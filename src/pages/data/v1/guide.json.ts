import type { APIRoute } from 'astro';
import { served } from './_files.ts';

/** The current state of the guide, whole; its shape is /data/v1/schema/guide.json. */
export const GET: APIRoute = () => served('guide');
