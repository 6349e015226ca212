import type { APIRoute } from 'astro';
import { served } from './_files.ts';

/** Invented cases with their results, to check another implementation of the method by. */
export const GET: APIRoute = () => served('vectors');
