import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decoded } from '../../../src/markup/entities.ts';
import { attributeIn, piecesOf } from '../../../src/markup/tags.ts';

const kindsOf = (html: string) =>
	[...piecesOf(html)].map(({ kind, name }) => (name === '' ? kind : `${kind} ${name}`));

test('a page falls into its tags, its texts and what is neither', () => {
	expect(kindsOf('<!doctype html><P class="a>b">x<br/></p><!-- <a> -->')).toEqual([
		'other',
		'open p',
		'text',
		'open br',
		'close p',
		'other',
	]);
});

test('what stands in a script or a style is no markup', () => {
	const [script, text] = [...piecesOf('<script type="module">if (a<b) "</p>"</script>x')];
	expect(script).toMatchObject({ kind: 'raw', name: 'script', content: 'if (a<b) "</p>"' });
	expect(text).toMatchObject({ kind: 'text' });
});

test('a value in quotes holds no tag, and no attribute', () => {
	const [link] = [...piecesOf(`<a title='<script> src="x"' href=b>`)];
	expect(link?.kind).toBe('open');
	expect(attributeIn(link?.attributes ?? '', 'src')).toBeUndefined();
	expect(attributeIn(link?.attributes ?? '', 'href')).toBe('b');
	expect(attributeIn(' hidden', 'hidden')).toBe('');
});

test('whatever the text, its pieces are all of it, in order', () => {
	const part = fc.constantFrom('<', '>', '"', "'", '/', '!', '--', 'a', 'script', ' ', '=');
	fc.assert(
		fc.property(fc.array(part), (parts) => {
			const html = parts.join('');
			const pieces = [...piecesOf(html)];
			expect(pieces.map(({ start, end }) => html.slice(start, end)).join('')).toBe(html);
		}),
	);
});

test('entities stand for signs', () => {
	expect(decoded('it&#39;s &amp; &#x27;&nope;')).toBe("it's & '&nope;");
});
