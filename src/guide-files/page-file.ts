import type { Finding } from '../schema/finding.ts';
import { parseYamlFile, type Position, type YamlFile } from './yaml-file.ts';

/** A page of running text: its front matter as data, and its words. */
export interface PageFile extends YamlFile {
	/** The Markdown below the front matter; the path `['body', 12]` leads to the character at 12. */
	body: string;
}

const OPENING = /^\uFEFF?---[ \t]*(?:\r?\n|$)/;
const CLOSING = /^---[ \t]*\r?$/m;

/** Reads a Markdown file; the places of its front matter are lines and columns of the whole file. */
export function parsePageFile(file: string, text: string): PageFile {
	const opening = OPENING.exec(text)?.[0];
	if (opening === undefined) {
		return withoutData(file, {
			message: 'This page does not begin with front matter.',
			hint: 'Make --- the first line of the file, with nothing above it.',
		});
	}
	const inside = text.slice(opening.length);
	const closing = CLOSING.exec(inside);
	if (closing === null) {
		return withoutData(file, {
			message: 'The front matter of this page is not closed.',
			hint: 'Put a line with --- and nothing else below title and summary.',
		});
	}
	// An empty line stands for the opening ---, so that lines count as in the file.
	const yaml = parseYamlFile(file, `\n${inside.slice(0, closing.index)}`);
	const bodyStart = opening.length + closing.index + closing[0].length;
	return {
		...yaml,
		body: text.slice(bodyStart),
		locate: (path) => {
			const [key, offset] = path;
			if (key !== 'body') return yaml.locate(path);
			return positionIn(text, bodyStart + (typeof offset === 'number' ? offset : 0));
		},
	};
}

function positionIn(text: string, offset: number): Position {
	const lines = text.slice(0, offset).split('\n');
	return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function withoutData(file: string, words: Pick<Finding, 'message' | 'hint'>): PageFile {
	const start: Position = { line: 1, column: 1 };
	const finding: Finding = {
		rule: 'front-matter',
		severity: 'error',
		file,
		...start,
		expected: 'a line ---, then title and summary, then a line ---, then the text',
		...words,
	};
	return { file, data: undefined, body: '', findings: [finding], locate: () => start };
}
