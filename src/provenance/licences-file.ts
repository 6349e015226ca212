import type { BuildStatement } from './build-statement.ts';
import type { ShippedPackage } from './shipped-packages.ts';

/** The file that says under which licences a site's parts may be used. */
export const LICENCES = 'licences.txt';

const LINE = '='.repeat(72);

/**
 * All that reaches the visitor with its licence, in one text: who uses a part again needs it, and
 * most licences ask that it goes along with the part.
 */
export function licencesFile(
	{ name, licence }: Pick<BuildStatement, 'name' | 'licence'>,
	own: ShippedPackage,
	packages: readonly ShippedPackage[],
): string {
	const list = packages.map((one) => `- ${titleOf(one)}`).join('\n');
	const texts = [own, ...packages].map(
		(one) => `${LINE}\n${titleOf(one)}\n${LINE}\n\n${one.text}\n`,
	);
	return `${name}: licences

What the site says (texts, facts, data): ${licence}.
The code of the site: ${own.licence}.
In its scripts and its font stands work of others:

${list}

${texts.join('\n')}`;
}

const titleOf = ({ name, version, licence }: ShippedPackage): string =>
	`${name} ${version} (${licence})`;
