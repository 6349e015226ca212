import type { APIRoute } from 'astro';
import { methodVectors } from '../../../open-data/method-vectors.ts';

/** Invented cases with their results, to check another implementation of the method by. */
export const GET: APIRoute = () => new Response(JSON.stringify(methodVectors()));
