import { releaseSteps, type Step } from '../domain/releases/steps.ts';
import { urls } from '../i18n/urls.ts';
import type { Voice } from '../i18n/voice.ts';
import type { WholeGuide } from '../schema/whole-guide.ts';
import { stepView, type SinceView } from './step-views.ts';

/** Something to follow; the shape in which `open-data` writes it. */
interface FeedItem {
	/** Never the same as that of another one, and never changed. */
	id: string;
	title: string;
	/** YYYY-MM-DD. */
	day: string;
	path: string;
	paragraphs: string[];
	list: string[];
}

/** More is read on the page, and what is older too. */
const MOST_LINES = 60;
const MOST_ITEMS = 100;

/** What changed in a guide as news to follow: an item a release and one a correction, newest first. */
export function changesFeed(guide: WholeGuide, voice: Voice, day: string) {
	const { locale, t } = voice;
	const items = [
		...releaseSteps(guide.releases ?? []).map((step) => releaseItem(step, voice)),
		...guide.corrections.map((correction) => correctionItem(correction, guide, voice)),
	].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
	return {
		id: `${locale}/changes`,
		lang: locale,
		title: `${guide.info.name}: ${t('changes.title')}`,
		about: t('changes.lead'),
		author: guide.info.publisher.name,
		day: items[0]?.day ?? day,
		path: urls.changes(locale),
		self: urls.feed(locale),
		items: items.slice(0, MOST_ITEMS),
	};
}

function releaseItem(step: Step, voice: Voice): FeedItem {
	const { locale, t, plain } = voice;
	const { release, since } = stepView(step, voice);
	return {
		id: `${locale}/release/${release.id}`,
		title: t(since ? 'changes.ofRelease' : 'changes.release', { id: release.id }),
		day: release.date,
		path: since ? urls.changes(locale, release.id) : urls.changes(locale),
		paragraphs: [plain(release.note), since ? since.apart : t('changes.first')].filter(Boolean),
		list: since ? linesOf(since, voice) : [],
	};
}

function linesOf({ changes }: SinceView, { t }: Voice): string[] {
	const about = changes.material.flatMap(({ name, events, facts }) => [
		...events.map((event) => `${name}: ${event}`),
		...facts.map((fact) => {
			const { before, after, also } = fact;
			const words =
				also === '' ? t('changes.wasIs', { before, after }) : t('changes.still', { after, also });
			return `${name}: ${fact.about} (${fact.leads}). ${words}`;
		}),
	]);
	return [...about, ...changes.questions, ...changes.notices].slice(0, MOST_LINES);
}

function correctionItem(
	{ id, date, app, what }: WholeGuide['corrections'][number],
	{ apps }: WholeGuide,
	{ locale, t, plain, date: say }: Voice,
): FeedItem {
	const name = apps.find((one) => one.id === app)?.name;
	const title = t('changes.correction', { date: say(date) });
	return {
		id: `${locale}/correction/${id}`,
		title: name === undefined ? title : `${name}: ${title}`,
		day: date,
		path: urls.corrections(locale),
		paragraphs: [plain(what)],
		list: [],
	};
}
