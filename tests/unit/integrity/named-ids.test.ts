import { expect, test } from 'vitest';
import { z } from 'zod';
import { idsAt } from '../../../src/integrity/named-ids.ts';
import { PLACES } from '../../../src/integrity/rules/references.ts';
import { collectionSchemas, type CollectionName } from '../../../src/schema/collections.ts';
import { guideSchema } from '../../../src/schema/guide.ts';

interface Shape {
	properties?: Record<string, Shape>;
	additionalProperties?: Shape | boolean;
	items?: Shape;
	anyOf?: Shape[];
	oneOf?: Shape[];
}

/** Whether a shape has the place that a pattern describes. */
function hasPlace(shape: Shape, [step, ...further]: readonly string[]): boolean {
	if (step === undefined) return true;
	const { properties = {}, additionalProperties, items } = shape;
	const values = typeof additionalProperties === 'object' ? additionalProperties : undefined;
	const next =
		step === '*'
			? [items, values]
			: step === '@'
				? [values]
				: [Object.hasOwn(properties, step) ? properties[step] : undefined];
	return (
		next.some((inner) => inner !== undefined && hasPlace(inner, further)) ||
		[...(shape.anyOf ?? []), ...(shape.oneOf ?? [])].some((one) =>
			hasPlace(one, [step, ...further]),
		)
	);
}

const places = Object.values(PLACES).flatMap((byCollection) =>
	Object.entries(byCollection).flatMap(([collection, patterns]) =>
		patterns.map((pattern) => [collection as CollectionName | 'info', pattern] as const),
	),
);

test.each(places)('%s has a place %s', (collection, pattern) => {
	const schema: z.ZodType = collection === 'info' ? guideSchema : collectionSchemas[collection];
	const shape = z.toJSONSchema(schema, { io: 'input', reused: 'inline' }) as Shape;
	expect(hasPlace(shape, pattern.split('.'))).toBe(true);
});

test('ids are found in lists, in maps and as keys, with where they stand', () => {
	const entry = {
		steps: [{ to: 'a' }, {}, { to: ['b'] }],
		weights: { price: 2 },
		by: { x: ['c'] },
	};
	expect(idsAt(entry, 'steps.*.to')).toEqual([{ path: ['steps', 0, 'to'], id: 'a' }]);
	expect(idsAt(entry, 'weights.@')).toEqual([{ path: ['weights', 'price'], id: 'price' }]);
	expect(idsAt(entry, 'by.*.*')).toEqual([{ path: ['by', 'x', 0], id: 'c' }]);
});

test('a place that is absent, or that every object has, holds nothing', () => {
	expect(idsAt({}, 'apps.*')).toEqual([]);
	expect(idsAt({ apps: 'all' }, 'apps.*')).toEqual([]);
	expect(idsAt({}, 'constructor.name')).toEqual([]);
});
