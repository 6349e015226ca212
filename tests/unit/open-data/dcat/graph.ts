import { JsonLdParser } from 'jsonld-streaming-parser';
import { Store, type Quad, type Quad_Subject } from 'n3';

const prefixes = {
	adms: 'http://www.w3.org/ns/adms#',
	dcat: 'http://www.w3.org/ns/dcat#',
	dct: 'http://purl.org/dc/terms/',
	foaf: 'http://xmlns.com/foaf/0.1/',
	rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
	skos: 'http://www.w3.org/2004/02/skos/core#',
	spdx: 'http://spdx.org/rdf/terms#',
	vcard: 'http://www.w3.org/2006/vcard/ns#',
} as const;

/** A name such as "dct:title", written out. */
export function iri(name: string): string {
	const [prefix = '', local = ''] = name.split(':');
	const start = (prefixes as Readonly<Record<string, string>>)[prefix];
	if (start === undefined) throw new Error(`There is no prefix "${prefix}".`);
	return start + local;
}

/** Reads JSON-LD whose context is inline; anything that would have to be fetched is an error. */
export async function readJsonLd(text: string): Promise<Store> {
	const load = (url: string) => Promise.reject(new Error(`The catalogue asks for ${url}.`));
	const parser = new JsonLdParser({ documentLoader: { load } });
	const quads: Quad[] = [];
	parser.on('data', (quad: Quad) => quads.push(quad));
	const done = new Promise((resolve, reject) => parser.on('end', resolve).on('error', reject));
	parser.end(text);
	await done;
	return new Store(quads);
}

/** The things of a class, such as "dcat:Dataset". */
export const thingsOf = (graph: Store, type: string): Quad_Subject[] =>
	graph.getSubjects(iri('rdf:type'), iri(type), null);

/** What a thing says under a name. */
export const valuesOf = (graph: Store, thing: Quad_Subject, name: string) =>
	graph.getObjects(thing, iri(name), null);
