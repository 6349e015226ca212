import { describe, expect, test } from 'vitest';
import { everySite } from './checks/every-site.ts';
import { builtSite } from './pages.ts';

describe('of the site as built', () => {
	test('there are pages', () => {
		expect(builtSite().pages.size).toBeGreaterThan(500);
	});

	test.each(everySite)('%s', (_, faults) => {
		expect(faults(builtSite())).toEqual([]);
	});
});
