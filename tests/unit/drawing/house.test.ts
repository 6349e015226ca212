import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { houseBox, houseFront, WINDOW } from '../../../src/drawing/house.ts';

const signs = fc.array(fc.constantFrom('window-drawn', 'window-open', 'window-half'), {
	minLength: 1,
	maxLength: 12,
});
const kind = fc.nat(9);

const edges = ({ x, y }: { x: number; y: number }) => ({
	left: x,
	right: x + WINDOW,
	top: y,
	bottom: y + WINDOW,
});

describe('the front of a house', () => {
	test('has a window for each sign, in the order of the signs', () => {
		fc.assert(
			fc.property(signs, kind, (given, gable) => {
				expect(houseFront(given, gable).windows.map(({ sign }) => sign)).toEqual(given);
			}),
		);
	});

	test('has its windows in the same place whatever they show and whatever its gable', () => {
		fc.assert(
			fc.property(signs, kind, kind, (given, one, other) => {
				const places = (all: readonly string[], gable: number) =>
					houseFront(all, gable).windows.map(({ x, y }) => [x, y]);
				expect(places(given, one)).toEqual(places(given.toReversed(), other));
			}),
		);
	});

	test('has windows that lie inside the drawing and on no other window', () => {
		fc.assert(
			fc.property(signs, kind, (given, gable) => {
				const house = houseFront(given, gable);
				const boxes = house.windows.map(edges);
				for (const [index, box] of boxes.entries()) {
					expect(box.left).toBeGreaterThanOrEqual(0);
					expect(box.right).toBeLessThanOrEqual(house.width);
					expect(box.top).toBeGreaterThanOrEqual(0);
					expect(box.bottom).toBeLessThanOrEqual(house.height);
					const overlaps = boxes
						.slice(index + 1)
						.filter(
							(other) =>
								other.left < box.right &&
								box.left < other.right &&
								other.top < box.bottom &&
								box.top < other.bottom,
						);
					expect(overlaps).toEqual([]);
				}
			}),
		);
	});

	test('has its first windows on the top floor, and two on every floor, as a list is read', () => {
		const { windows } = houseFront(
			Array.from({ length: 6 }, () => 'window-open'),
			0,
		);
		const [first, second, third] = windows;
		expect(first?.y).toBe(second?.y);
		expect(first?.x).toBe(third?.x);
		expect(third?.y).toBeGreaterThan(first?.y ?? Infinity);
	});

	test('has another gable for each of four kinds, and then begins again', () => {
		const walls = [0, 1, 2, 3].map((gable) => houseFront(['window-open'], gable).wall);
		expect(new Set(walls).size).toBe(4);
		expect(houseFront(['window-open'], 4).wall).toBe(walls[0]);
	});

	test('fits its box', () => {
		const house = houseFront(['window-open', 'window-open', 'window-open'], 1);
		expect(houseBox(3)).toBe(`0 0 ${house.width} ${house.height}`);
	});
});
