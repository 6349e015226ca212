import { expect, test } from 'vitest';
import { strangeMarkup } from '../../../src/hosting/written-markup.ts';

test.each([
	'<p>We <strong>read</strong> what <em>they</em> write.<br>Then <code>&lt;script&gt;</code>.</p>',
	'<h2 id="what-we-did">What we did</h2>\n<hr>\n<ol start="3"><li>three</li></ol>',
	'<p><a href="https://example.org/?a=1&amp;b=2#c" title="d &quot;e">f</a></p>',
	'<p><a href="mailto:a@example.org">a</a> <a href="tel:+31">b</a> <a href="/en/help/">c</a></p>',
	'<p><a href="#d">d</a> <a href="../help/">e</a> <a href="help/">f</a></p>',
	'<table><thead><tr><th align="left">a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>',
	'<pre><code class="language-js">x</code></pre>',
	'',
])('running text is running text: %s', (html) => {
	expect(strangeMarkup(html)).toBeUndefined();
});

test.each([
	'<img src=x onerror=alert(1)>',
	'<script>alert(1)</script>',
	'<SCRIPT src=//x>',
	'<p onclick="x()">',
	'<p style="color:red">',
	'<a href="javascript:alert(1)">',
	'<a href="JAVASCRIPT:alert(1)">',
	'<a href="data:text/html,x">',
	'<a href="http://example.org/">',
	'<a href="//example.org/">',
	'<a href="java&#115;cript:x">',
	'<a href="a&colon;b">',
	'<a href="/x" onclick="y">',
	'<a href="/x"onclick="y">',
	"<a href='/x'>",
	'<svg><p>',
	'<!-- x -->',
	'<?x>',
	'< p>',
	'<p',
	'<math>',
	'<iframe src="/x">',
	'<meta http-equiv="refresh" content="0">',
	'<base href="/x">',
	'<form action="/x">',
])('anything else is not: %s', (html) => {
	expect(strangeMarkup(`<p>first</p>${html}`)).toBe(html);
});
