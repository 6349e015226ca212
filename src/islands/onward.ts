import { evaluationRun } from '../domain/decision/evaluation-run.ts';
import { RESULT } from '../domain/questionnaire/fragment.ts';
import { preferencesOf } from '../domain/questionnaire/preferences-of.ts';
import { onwardLinks, type OnwardLink } from '../explanation/onward.ts';
import type { ResultView } from '../explanation/result-view.ts';
import { formatList } from '../i18n/format.ts';
import { speakWith } from '../i18n/speak.ts';
import type { ChooserState } from './chooser.svelte.ts';

/** The first cards, or what follows where there are none. */
const STANDS = '.chooser :is(.cards, [name=now])';
const SOON = 20;

/**
 * Says below the first cards of a result where somebody can go on with it, and of a link of another
 * day that it is one. It is loaded after the result, which stands without it.
 */
export function accompany(view: ResultView, chooser: ChooserState): void {
	if (chooser.oldDay) void import('./since.ts').then((since) => since.tellSince(view, chooser));
	const follow = () => {
		// What the address shows stands once the questionnaire has read it, bit by bit from above.
		setTimeout(() => {
			if (chooser.at !== RESULT || document.querySelector('.onward')) return;
			if (document.querySelector(STANDS)) show(view, chooser);
			else follow();
		}, SOON);
	};
	addEventListener('hashchange', follow);
	addEventListener('beforeprint', unfold);
	follow();
	// The first list takes as long as all that follow: made now, a result need not wait for it.
	formatList([], view.locale);
}

/** For browsers in which no style sheet can unfold what is folded. */
function unfold(): void {
	for (const details of document.querySelectorAll('details')) details.open = true;
}

function linksFor(view: ResultView, chooser: ChooserState): OnwardLink[] {
	const { criteria, guide } = view.evaluation;
	const context = { criteria, audiences: guide.audiences };
	const preferences = preferencesOf(chooser.questions, chooser.answers, context);
	const { results } = evaluationRun(view.evaluation, preferences).evaluation();
	const { audience } = preferences;
	return onwardLinks(view, { audience, results }, chooser.hrefAt(RESULT).slice(1));
}

function show(view: ResultView, chooser: ChooserState): void {
	const links = linksFor(view, chooser);
	const root = document.querySelector('.chooser');
	if (links.length === 0 || !root) return;
	const section = document.createElement('section');
	section.className = 'onward no-print';
	const heading = document.createElement('h2');
	heading.textContent = speakWith(view.messages)('beside.onward.title');
	const list = document.createElement('ul');
	list.append(...links.map(item));
	section.append(heading, list);
	// The app in use is noted in the address without a new entry; a link takes it along.
	section.addEventListener('click', () => {
		const fresh = linksFor(view, chooser);
		for (const [place, link] of list.querySelectorAll('a').entries()) {
			link.href = fresh[place]?.href ?? link.href;
		}
	});
	const cards = root.querySelector('.cards');
	if (cards) cards.after(section);
	else root.append(section);
}

function item({ words, href }: OnwardLink): HTMLLIElement {
	const link = document.createElement('a');
	link.textContent = words;
	link.href = href;
	const line = document.createElement('li');
	line.append(link);
	return line;
}
