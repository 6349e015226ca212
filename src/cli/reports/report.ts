/** A text with headings and lists, to be written as Markdown or HTML. */
export interface Report {
	/** The language that it is in. */
	lang: string;
	title: string;
	blocks: readonly Block[];
}

export type Block =
	| { kind: 'heading'; level: 2 | 3; text: string }
	| { kind: 'text'; text: string }
	| { kind: 'list'; items: readonly string[] };

/** A heading with what stands under it; nothing where nothing does. */
export const section = (
	level: 2 | 3,
	text: string,
	blocks: readonly (Block | readonly Block[])[],
): Block[] => {
	const inside = blocks.flat();
	return inside.length === 0 ? [] : [{ kind: 'heading', level, text }, ...inside];
};

/** A list; nothing where it would be empty. */
export const list = (items: readonly string[]): Block[] =>
	items.length === 0 ? [] : [{ kind: 'list', items }];

/** A report as Markdown. */
export function toMarkdown({ title, blocks }: Report): string {
	const parts = blocks.map((block) => {
		switch (block.kind) {
			case 'heading':
				return `${'#'.repeat(block.level)} ${literal(block.text)}`;
			case 'text':
				return literal(block.text);
			case 'list':
				return block.items.map((item) => `- ${literal(item)}`).join('\n');
		}
	});
	return `${[`# ${literal(title)}`, ...parts].join('\n\n')}\n`;
}

/** A text as it is, though it may hold signs that mean something in Markdown. */
const literal = (text: string): string =>
	text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_<>[\]|#]/g, String.raw`\$&`);

const STYLE =
	'body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif;color-scheme:light dark}h1,h2,h3{line-height:1.2}li{margin-block-end:.3rem}';

/** A report as one HTML file that needs no other, without scripts. */
export function toHtml({ lang, title, blocks }: Report): string {
	const parts = blocks.map((block) => {
		switch (block.kind) {
			case 'heading':
				return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
			case 'text':
				return `<p>${escaped(block.text)}</p>`;
			case 'list':
				return `<ul>\n${block.items.map((item) => `<li>${escaped(item)}</li>`).join('\n')}\n</ul>`;
		}
	});
	return `<!doctype html>
<html lang="${escaped(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${parts.join('\n')}
</main>
</body>
</html>
`;
}

const signs: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
};

const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? sign);
