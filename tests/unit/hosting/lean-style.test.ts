import { expect, test } from 'vitest';
import { leanStyles } from '../../../src/hosting/lean-style.ts';
import { namesInPage, namesInScript, namesNeeded } from '../../../src/hosting/needed-names.ts';

const page = namesInPage(
	'<main id="main"><p class="lead small">…</p><a class="find" href="/">…</a>',
);
const lean = (style: string, kept: readonly string[] = []): string =>
	leanStyles([style], (name) => page.has(name), new Set(kept)).join('');

test('a rule stays that reaches something, and goes when nothing is there for it', () => {
	expect(lean('.lead{color:red}.gone{color:red}p .gone{color:red}p{margin:0}')).toBe(
		'.lead{color:red}p{margin:0}',
	);
});

test('of a list of selectors only those go that reach nothing', () => {
	expect(lean('tr,p,#main .lead{margin:0}')).toBe('p,#main .lead{margin:0}');
});

test('a rule that waits for a state, an attribute or a choice stays', () => {
	const waiting =
		'.find[aria-busy]{cursor:progress}p:has(.gone){margin:0}main :is(h2,li):target{margin:0}a:hover::after{margin:0}';
	expect(lean(waiting)).toBe(waiting);
});

test('rules for everything, for the root and for elements that browsers make stay', () => {
	const general =
		':root{--a:1px}*,:before{margin:var(--a)}html,body{margin:0}::selection{color:red}';
	expect(lean(general)).toBe(general);
});

test('a condition under which nothing is left goes with its rules', () => {
	expect(lean('@media print{@media (width<=30rem){.gone{margin:0}}}p{margin:0}')).toBe(
		'p{margin:0}',
	);
});

test('steps of a movement are no selectors, and fonts no rules', () => {
	const other = '@keyframes draw{from{opacity:0}50%{opacity:1}}@font-face{font-family:Face}';
	expect(lean(other)).toBe(other);
});

test('a custom property goes that nothing asks for, and then those that only it asked for', () => {
	expect(lean(':root{--a:1px;--b:var(--a);--c:2px}p{margin:var(--c)}')).toBe(
		':root{--c:2px}p{margin:var(--c)}',
	);
	expect(lean(':root{--a:1px;--b:var(--a)}', ['--b'])).toBe(':root{--a:1px;--b:var(--a)}');
});

test('a property that one style element sets and another asks for stays', () => {
	const styles = [':root{--a:1px;--b:2px}', 'p{margin:var(--a)}'];
	expect(leanStyles(styles, () => true, new Set())).toEqual([':root{--a:1px}', styles[1]]);
});

test('what a script may add is known: any word as a class, any tag', () => {
	const added = namesInScript('const h = `<dl class="facts ${x}">`; e.classList.add("open");');
	for (const name of namesNeeded('dl.facts.open')) expect(added.has(name), name).toBe(true);
	expect(added.has('tr')).toBe(false);
});
