import { guideFolder } from '../guide-files/settings.ts';
import type { WholeGuide } from '../schema/whole-guide.ts';
import { digestOfFiles, SOURCE } from './source-digest.ts';

/** What a built site says of its own making; nothing of the machine that made it. */
export interface BuildStatement {
	format: 1;
	name: string;
	/** The release that it shows; null for a preview. */
	release: string | null;
	/** The languages of its pages, first the one that the root shows. */
	languages: readonly string[];
	/** The licence of what it says (SPDX). */
	licence: string;
	/** The settings that give the same site again. */
	settings: { BUILD_DATE: string; SITE_URL: string };
	/** The version of Node, which brings languages and dates along. */
	node: string;
	/** Of the files that it was made from (`digestOfFiles`). */
	sha256: { guide: string; source: string };
}

/** The file in which a site says how it was made. */
export const STATEMENT = 'build.json';

/** Says how a site was made, so that a stranger can make it again and compare (docs/verifying.md). */
export function buildStatement(
	{ info, release }: WholeGuide,
	settings: BuildStatement['settings'],
): BuildStatement {
	const { default: first, offered } = info.locales;
	return {
		format: 1,
		name: info.name,
		release: release?.id ?? null,
		languages: [first, ...offered.filter((locale) => locale !== first)],
		licence: info.licence.id,
		settings,
		node: process.versions.node,
		sha256: {
			guide: digestOfFiles(guideFolder(), ['.']),
			source: digestOfFiles(process.cwd(), SOURCE),
		},
	};
}
