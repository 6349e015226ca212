import type { APIRoute } from 'astro';
import { asOf, guide } from '../../../catalogue.ts';
import { publishGuide } from '../../../open-data/publish-guide.ts';

/** The current state of the guide, whole; its shape is /data/v1/schema/guide.json. */
export const GET: APIRoute = () => new Response(JSON.stringify(publishGuide(guide, asOf)));
