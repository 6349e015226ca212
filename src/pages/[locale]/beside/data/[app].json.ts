import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { asOf, guide, localePaths } from '../../../../catalogue.ts';
import { sheetOf } from '../../../../explanation/app-sheet/sheet-of.ts';
import { voiceFor } from '../../../../i18n/voice.ts';

export const getStaticPaths = (() =>
	localePaths().flatMap(({ params }) =>
		guide.apps.map((app) => ({ params: { ...params, app: app.id }, props: { app } })),
	)) satisfies GetStaticPaths;

/** Everything that is known of one, in one language: the same file for everybody. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
	params: { locale = '' },
	props: { app },
}) => Response.json(sheetOf(app, { guide, voice: voiceFor(locale, guide.info), day: asOf }));
