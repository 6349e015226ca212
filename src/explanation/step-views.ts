import { stepsOfApp, type Step } from '../domain/releases/steps.ts';
import type { Voice } from '../i18n/voice.ts';
import type { ReleaseHeader } from '../schema/release.ts';
import { changesView, type AppChangesView, type ChangesView } from './changes-view.ts';

/** What a release changed, in words. */
export interface StepView {
	release: ReleaseHeader;
	/** The release before it; undefined for the first. */
	since: SinceView | undefined;
}

export interface SinceView {
	release: ReleaseHeader;
	changes: ChangesView;
	/** That the two ask other questions, and how much each holds; empty where they can be compared. */
	apart: string;
}

/** What a release changed, in words. */
export function stepView({ release: after, since }: Step, voice: Voice): StepView {
	if (!since) return { release: after.release, since: undefined };
	const { release: before } = since;
	const changes = changesView(since.changes, { before, after, voice });
	const { t, number } = voice;
	const sides = {
		then: number(before.apps.length),
		asked: number(before.criteria.length),
		now: number(after.apps.length),
		asks: number(after.criteria.length),
	};
	const apart = changes.otherQuestions
		? `${t('changes.otherQuestions')} ${t('changes.sides', sides)}`
		: '';
	return { release: after.release, since: { release: before.release, changes, apart } };
}

/** A release in which something changed about an app, in words. */
export interface AppStepView {
	release: ReleaseHeader;
	before: ReleaseHeader;
	changes: AppChangesView;
}

/** The releases in which something changed about an app, in the order of the steps. */
export const appStepViews = (steps: readonly Step[], app: string, voice: Voice): AppStepView[] =>
	stepsOfApp(steps, app).flatMap(({ release: after, before, changes }) => {
		const { material, editorial } = changesView(changes, { before, after, voice });
		return [...material, ...editorial].map((view) => ({
			release: after.release,
			before: before.release,
			changes: view,
		}));
	});
