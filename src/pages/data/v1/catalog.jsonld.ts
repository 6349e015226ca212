import type { APIRoute } from 'astro';
import { served } from './_files.ts';

/** The open data as a catalogue for data portals (DCAT-AP-NL 3.0). */
export const GET: APIRoute = () => served('dcat');
