import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemaNames, jsonSchemaText } from '../schema/json-schemas.ts';

const folder = new URL('../../public/data/v1/schema/', import.meta.url);

mkdirSync(folder, { recursive: true });
for (const name of jsonSchemaNames) {
	writeFileSync(new URL(`${name}.json`, folder), jsonSchemaText(name));
}
