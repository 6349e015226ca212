/** The shapes that are served under /data/v1/schema/: of what is published, then of source files. */
export const schemaNames = [
	...['guide', 'release', 'release-index'],
	...['guide-file', 'app', 'criterion', 'notice', 'story', 'question', 'profile', 'term'],
	...['correction', 'second-reading', 'open-question', 'earlier-comparison'],
] as const;
