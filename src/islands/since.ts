import { RESULT } from '../domain/questionnaire/fragment.ts';
import { preferencesOf } from '../domain/questionnaire/preferences-of.ts';
import type { ResultView } from '../explanation/result-view.ts';
import type { SinceView } from '../explanation/since-view.ts';
import { sinceWords, type SinceWords } from '../explanation/since-words.ts';
import { formatDate } from '../i18n/format.ts';
import { speakWith } from '../i18n/speak.ts';
import type { ChooserState } from './chooser.svelte.ts';

/**
 * Says of a link of another day that it is one, and at its result what changed since the release
 * that it was made with. It is loaded only for such a link; without it, or without the data of
 * then, the result stands as it is.
 */
export async function tellSince(view: ResultView, chooser: ChooserState): Promise<void> {
	const day = chooser.oldDay;
	if (day === null) return;
	const { locale, messages, evaluation } = view;
	const dates = { date: formatDate(day, locale), today: formatDate(view.day, locale) };
	const notice = element('p', speakWith(messages)('result.old', dates));
	notice.className = 'notice';
	document.querySelector('.chooser')?.prepend(notice);
	// The next address is one of today.
	addEventListener('hashchange', notice.remove.bind(notice), { once: true });
	const made = view.releases.findLast((release) => release.day <= day);
	if (chooser.at !== RESULT || !made?.href) return;
	const response = await fetch(made.href);
	if (!response.ok) return;
	const context = { criteria: evaluation.criteria, audiences: evaluation.guide.audiences };
	const preferences = preferencesOf(chooser.questions, chooser.answers, context);
	const then = (await response.json()) as SinceView;
	// Somebody who went on to another view in the meantime is left alone.
	if (notice.isConnected) show(sinceWords(preferences, then, view));
}

function show({ title, paragraphs, facts, link }: SinceWords): void {
	const heading = document.querySelector('#chooser h1');
	const above = heading?.nextElementSibling?.matches('.counts')
		? heading.nextElementSibling
		: heading;
	const anchor = element('a', link.words);
	anchor.setAttribute('href', link.href);
	const list = element('ul');
	list.append(...facts.map((words) => element('li', words)));
	const last = element('p');
	last.append(anchor);
	const section = element('section');
	section.className = 'since';
	section.append(
		element('h2', title),
		...paragraphs.map((words) => element('p', words)),
		...(facts.length > 0 ? [list] : []),
		last,
	);
	above?.after(section);
}

function element(name: string, text = ''): HTMLElement {
	const made = document.createElement(name);
	made.textContent = text;
	return made;
}
