/** Texts that somebody writes to run, to hide, to break or to take for ever. */
export const HOSTILE: readonly string[] = [
	'<script>alert(1)</script>',
	'"><img src=x onerror=alert(1)>',
	"'><svg/onload=alert(1)>",
	'</style><script>alert(1)</script>',
	'</script><script>alert(1)</script>',
	'<!--',
	']]>',
	'{{constructor.constructor("alert(1)")()}}',
	'${alert(1)}',
	'javascript:alert(1)',
	'data:text/html,<script>alert(1)</script>',
	'vbscript:msgbox(1)',
	'[a](javascript:alert(1))',
	'`a` <img src=x onerror=alert(1)> `',
	'\u202egnp.exe',
	'\u2066a\u2069',
	'\u200b\u200d\ufeff',
	'\0\u0007\u001b[31m',
	'\ud800',
	"=cmd|'/c calc'!A1",
	'+1+1',
	'-2+3',
	'@SUM(1)',
	'\tx',
	'__proto__',
	'constructor',
	'prototype',
	'toString',
	'hasOwnProperty',
	'../../etc/passwd',
	'..\\..\\x',
	'%2e%2e%2f',
	'con',
	'NUL',
	'*a',
	'&a',
	'!!js/function "x"',
	'<<',
	'---',
	'- - - - -',
	'a: b: c',
	'w'.repeat(3000),
	'ａ'.repeat(50),
	'',
	' ',
	'null',
	'true',
	'0x10',
	'1e999',
	'2023-02-29',
];

/** One of a list. */
export function pick<Item>(random: () => number, items: readonly Item[]): Item {
	const item = items[Math.floor(random() * items.length)];
	if (item === undefined) throw new Error('There is nothing to pick from.');
	return item;
}

/** A whole number below another. */
export const below = (random: () => number, most: number): number => Math.floor(random() * most);

/** A text with a part taken out, doubled, or replaced by a hostile one, once or a few times. */
export function mutated(text: string, random: () => number): string {
	let result = text;
	for (let times = 1 + below(random, 3); times > 0; times -= 1) {
		const start = below(random, result.length + 1);
		const end = start + below(random, 40);
		const [before, part, after] = [
			result.slice(0, start),
			result.slice(start, end),
			result.slice(end),
		];
		const by = [pick(random, HOSTILE), part + part, '', part.toUpperCase(), pick(random, SIGNS)];
		result = before + pick(random, by) + after;
	}
	return result;
}

const SIGNS = Array.from('[]{}:,&*!|>\'"%@`#?=.~+\n\t -');

/** Bytes with some of them changed, taken out or doubled. */
export function mutatedBytes(bytes: Uint8Array, random: () => number): Uint8Array {
	const copy = Uint8Array.from(bytes);
	for (let times = 1 + below(random, 8); times > 0; times -= 1)
		copy[below(random, copy.length)] = below(random, 256);
	const cut = below(random, copy.length);
	const kinds = [
		() => copy,
		() => copy.subarray(0, cut),
		() => Buffer.concat([copy.subarray(0, cut), copy.subarray(cut + below(random, 200))]),
		() => Buffer.concat([copy.subarray(0, cut), copy]),
	];
	return pick(random, kinds)();
}
