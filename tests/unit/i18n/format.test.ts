import { expect, test } from 'vitest';
import { formatBytes } from '../../../src/i18n/format.ts';

test.each([
	[29, 'en', '29 byte'],
	[340_400, 'nl', '340 kB'],
	[1_234_567, 'nl', '1,2 MB'],
	[1_234_567, 'en', '1.2 MB'],
])('%d bytes in %s are said as people read sizes', (bytes, locale, words) => {
	expect(formatBytes(bytes, locale).replaceAll(/\s/g, ' ')).toBe(words);
});
