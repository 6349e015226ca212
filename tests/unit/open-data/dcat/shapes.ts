import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';

/** Where the SHACL shapes of the profiles lie: `DCAT_SHAPES`, or beside the project. */
export const shapesFolder = process.env['DCAT_SHAPES'] ?? '../shared/dcat-ap-nl';

/** The shapes of both profiles; a catalogue has to satisfy each. */
const FILES = [
	'dcat-ap-SHACL.ttl',
	'dcat-ap-nl-SHACL.ttl',
	'dcat-ap-nl-SHACL-klassebereik.ttl',
] as const;

export const hasShapes = FILES.every((name) => existsSync(path.join(shapesFolder, name)));

/** What the shapes of both profiles find wrong with a catalogue, one line a violation. */
export async function shapeViolations(graph: Store): Promise<string[]> {
	const found = await Promise.all(
		FILES.map(async (name) => {
			const shapes = new Parser().parse(readFileSync(path.join(shapesFolder, name), 'utf8'));
			const report = await new SHACLValidator(new Store(shapes)).validate(graph);
			return report.results.map(({ focusNode, path: property, sourceConstraintComponent: rule }) =>
				[name, focusNode, property, rule].map((part) => text(part)).join(' '),
			);
		}),
	);
	return found.flat();
}

const text = (part: unknown): string =>
	typeof part === 'object' && part !== null && 'value' in part ? String(part.value) : String(part);
