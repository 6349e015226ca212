import { z } from 'zod';

const WEB = /^https?:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/;
const SECURE = 'https:';

const parsed = z.url({ abort: true });

/**
 * An address of a website; only https becomes a link. Any other scheme would run something, or hide
 * where it leads, and so would a name before an @.
 */
export const webAddressSchema = parsed.refine((address) => WEB.test(address), {
	message: 'This is no address of a website',
	params: { expected: 'an address such as https://example.org/page, without a name before an @' },
});

/** An address that always becomes a link. */
export const linkAddressSchema = parsed.refine(
	(address) => WEB.test(address) && address.startsWith(SECURE),
	{
		message: 'This is no address that can be a link',
		params: { expected: 'an address that begins with https://, without a name before an @' },
	},
);
