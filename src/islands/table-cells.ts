import type { CodedAnswer, CodedApp } from '../domain/matrix/coded-table.ts';
import { codedWords, type TableView, type WordedCriterion } from '../explanation/table-view.ts';
import type { Translate } from '../i18n/locales.ts';
import { urls } from '../i18n/urls.ts';
import type { ColumnCells } from './live-table.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The cells of a column that the page does not have, the same as components/Matrix.astro makes. */
export function columnCells(
	view: TableView,
	t: Translate,
	criterion: WordedCriterion,
): ColumnCells {
	const { locale, criteria, apps } = view;
	const place = criteria.indexOf(criterion);
	const byId = new Map(apps.map((app) => [app.id, app]));
	const head = document.createElement('th');
	head.scope = 'col';
	head.dataset['criterion'] = criterion.id;
	head.append(link(urls.criterion(locale, criterion.id), criterion.short));
	return {
		head,
		cellOf(id) {
			const cell = document.createElement('td');
			const app = byId.get(id);
			const answer = app?.answers[place];
			if (app && answer) cell.append(answerLink(app, answer, criterion, { t, locale }));
			return cell;
		},
	};
}

/** A drawing that screen readers pass over: words stand beside it. */
export function svg(...parts: readonly SVGElement[]): SVGElement {
	const drawing = document.createElementNS(SVG, 'svg');
	drawing.setAttribute('aria-hidden', 'true');
	drawing.append(...parts);
	return drawing;
}

export function svgPart(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
	const part = document.createElementNS(SVG, name);
	for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, value);
	return part;
}

function link(href: string, ...content: (string | Node)[]): HTMLAnchorElement {
	const anchor = document.createElement('a');
	anchor.href = href;
	anchor.append(...content);
	return anchor;
}

function answerLink(
	{ id }: CodedApp,
	answer: CodedAnswer,
	criterion: WordedCriterion,
	{ t, locale }: { t: Translate; locale: string },
): HTMLAnchorElement {
	const words = (coded: CodedAnswer) => codedWords(coded, criterion, { t, locale });
	const { conditional, generally, variant } = answer;
	const span = document.createElement('span');
	span.append(words(answer));
	if (conditional) span.append(small(t('answer.conditional')));
	if (generally) span.append(small(t('missing.generallyShort', { answer: words(generally) })));
	const anchor = link(urls.answer(locale, id, criterion, variant), span);
	const sign = criterion.options[answer.options[0] ?? -1]?.sign;
	if (sign) {
		const drawing = svg(svgPart('use', { href: `#${sign}` }));
		drawing.classList.add('sign');
		anchor.prepend(drawing);
	}
	return anchor;
}

function small(words: string): HTMLElement {
	const element = document.createElement('small');
	element.append(words);
	return element;
}
