import type { App } from '../../schema/app.ts';
import type { GuideInfo } from '../../schema/guide.ts';

/** Which gable an app's house has: each kind of app has one of its own. */
export const gableOf = ({ kinds }: Pick<GuideInfo, 'kinds'>, { kind }: Pick<App, 'kind'>): number =>
	Math.max(
		0,
		kinds.findIndex(({ id }) => id === kind),
	);
