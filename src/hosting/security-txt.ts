interface SecurityText {
	/** Where a leak can be reported: a mailto or https address. */
	report: string;
	/** The last day on which that may be relied on (YYYY-MM-DD). */
	expires: string;
	/** The languages that are read there, the first one best. */
	locales: readonly string[];
	/** Where the site stands. */
	site: URL | undefined;
}

/** The name of the file, without its ending, below `/.well-known/`. */
export const SECURITY = 'security';

/**
 * The text of a security.txt. It says where it belongs, so that a copy elsewhere is known for one;
 * not in a build for a trial, as that address must be an https one.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9116
 */
export function securityText({ report, expires, locales, site }: SecurityText): string {
	const own = new URL(`/.well-known/${SECURITY}.txt`, site ?? 'http://localhost');
	return [
		`Contact: ${report}`,
		`Expires: ${expires}T23:59:59Z`,
		`Preferred-Languages: ${locales.join(', ')}`,
		...(own.protocol === 'https:' ? [`Canonical: ${own.href}`] : []),
		'',
	].join('\n');
}
