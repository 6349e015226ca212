import type { Quad_Subject, Store } from 'n3';
import { thingsOf, valuesOf } from './graph.ts';

/**
 * What DCAT-AP 3 and DCAT-AP-NL 3.0 make mandatory, by class, and how often it may stand; written
 * from the profiles' own lists, so that it is checked also where their SHACL shapes are not at hand.
 */
const mandatory: Readonly<Record<string, readonly (readonly [name: string, most?: 1])[]>> = {
	'dcat:Catalog': [
		...([['dct:title'], ['dct:description'], ['dcat:dataset']] as const),
		...([
			['dct:publisher', 1],
			['dcat:contactPoint', 1],
		] as const),
	],
	'dcat:Dataset': [
		...([['dct:title'], ['dct:description'], ['dcat:theme'], ['dct:creator']] as const),
		...([
			['dct:identifier', 1],
			['dct:accessRights', 1],
			['dct:publisher', 1],
			['dcat:contactPoint', 1],
		] as const),
	],
	'dcat:DatasetSeries': [['dct:title'], ['dct:description']],
	'dcat:Distribution': [
		['dcat:accessURL', 1],
		['dct:license', 1],
	],
	'foaf:Agent': [['foaf:name']],
	'skos:Concept': [['skos:prefLabel']],
	'spdx:Checksum': [
		['spdx:algorithm', 1],
		['spdx:checksumValue', 1],
	],
};

/** What a harvester of open data would miss beyond that, and this site says always. */
const promised: Readonly<Record<string, readonly string[]>> = {
	'dcat:Dataset': ['dcat:keyword', 'dct:language', 'dcat:landingPage', 'dcat:distribution'],
	'dcat:Distribution': [
		...['dct:title', 'dcat:downloadURL', 'dcat:mediaType', 'dct:format', 'dcat:byteSize'],
		...['spdx:checksum', 'dct:language'],
	],
};

/** What a catalogue lacks or says too often, one line a fault. */
export function profileFaults(graph: Store): string[] {
	const faults: string[] = [];
	const each = (type: string, check: (thing: Quad_Subject) => void) => {
		for (const thing of thingsOf(graph, type)) check(thing);
	};
	for (const [type, properties] of Object.entries(mandatory)) {
		each(type, (thing) => {
			for (const [name, most] of properties) {
				const count = valuesOf(graph, thing, name).length;
				if (count === 0) faults.push(`${type} ${thing.value} has no ${name}`);
				if (most !== undefined && count > most)
					faults.push(`${type} ${thing.value} has ${count} ${name}`);
			}
		});
	}
	for (const [type, names] of Object.entries(promised)) {
		each(type, (thing) => {
			const missing = names.filter((name) => valuesOf(graph, thing, name).length === 0);
			faults.push(...missing.map((name) => `${type} ${thing.value} has no ${name}`));
		});
	}
	return faults;
}
