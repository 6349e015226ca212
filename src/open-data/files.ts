/** The shapes of the guide's source files, as served under /data/v1/schema/. */
export const sourceSchemaNames = [
	'guide-file',
	'app',
	'criterion',
	'notice',
	'story',
	'question',
	'profile',
	'term',
	'correction',
	'second-reading',
	'open-question',
	'earlier-comparison',
] as const;
