import type { APIRoute } from 'astro';
import { guide, localePaths } from '../../../../catalogue.ts';
import { earlierReleases, sinceView } from '../../../../explanation/since-view.ts';
import { voiceFor } from '../../../../i18n/voice.ts';

export const getStaticPaths = () =>
	guide.questions.length === 0
		? []
		: localePaths().flatMap(({ params }) =>
				earlierReleases(guide).map((release) => ({
					params: { ...params, release: release.release.id },
					props: { release },
				})),
			);

/** What a link of an earlier release needs to be worked out anew: the same for everybody. */
export const GET: APIRoute<{ release: ReturnType<typeof earlierReleases>[number] }> = ({
	params,
	props,
}) => Response.json(sinceView(guide, props.release, voiceFor(params['locale'] ?? '', guide.info)));
