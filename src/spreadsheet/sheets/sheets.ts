import type { WholeGuide } from '../../schema/whole-guide.ts';
import { appsSheet } from './apps.ts';
import { claimsSheet } from './claims.ts';
import { conditionsSheet } from './conditions.ts';
import { evidenceSheet } from './evidence.ts';
import { noticeSourcesSheet } from './notice-sources.ts';
import { noticesSheet } from './notices.ts';
import type { Sheet } from './sheet.ts';
import { sourcesSheet } from './sources.ts';

/** The sheets of a guide that can be edited; what a row belongs to comes on a sheet before it. */
export const sheetsOf = (guide: WholeGuide): Sheet[] =>
	[
		claimsSheet,
		evidenceSheet,
		conditionsSheet,
		appsSheet,
		sourcesSheet,
		noticesSheet,
		noticeSourcesSheet,
	].map((sheet) => sheet(guide));
