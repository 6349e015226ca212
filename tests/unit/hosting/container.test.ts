import { readFileSync } from 'node:fs';
import { validate } from 'dockerfile-utils';
import { expect, test } from 'vitest';

const file = readFileSync('deploy/Containerfile', 'utf8');
const instructions = file
	.replaceAll(/^#.*\n/gm, '')
	.replaceAll(/\\\n\s*/g, ' ')
	.split('\n')
	.filter(Boolean)
	.map((line) => {
		const [name = '', ...rest] = line.split(/\s+/);
		return { name, words: rest.join(' ') };
	});
const of = (wanted: string) =>
	instructions.filter(({ name }) => name === wanted).map(({ words }) => words);

test('a linter of container files finds nothing wrong', () => {
	expect(validate(file)).toEqual([]);
});

test('a linter would find what is wrong', () => {
	expect(validate(file.replace('USER', 'USR'))).not.toEqual([]);
});

test('it begins with an exact release of one system', () => {
	expect(of('FROM')).toHaveLength(1);
	expect(of('FROM')[0]).toMatch(/^docker\.io\/library\/debian:\d+\.\d+-slim$/);
});

test('what runs is no shell, and not root', () => {
	expect([...of('CMD'), ...of('SHELL')]).toEqual([]);
	const [entry = ''] = of('ENTRYPOINT');
	const [program] = JSON.parse(entry) as string[];
	expect(program).toBe('/usr/sbin/nginx');
	expect(of('USER').at(-1)).toBe('www-data');
	const user = instructions.findIndex(({ name }) => name === 'USER');
	expect(instructions.slice(user).map(({ name }) => name)).not.toContain('RUN');
});

test('it takes the site and the configuration, and neither fetches nor keeps anything else', () => {
	expect(of('COPY')).toEqual(['deploy/made/nginx.conf /etc/site/nginx.conf', 'dist /srv/site']);
	expect([...of('ADD'), ...of('ENV'), ...of('ARG'), ...of('VOLUME')]).toEqual([]);
	expect(of('RUN')).toHaveLength(1);
	expect(of('RUN')[0]).toMatch(/--no-install-recommends .* rm -rf \/var\/lib\/apt\/lists\/\*$/);
	const ignored = readFileSync('.dockerignore', 'utf8').split('\n');
	expect(ignored).toContain('*');
	expect(ignored.filter((line) => line.startsWith('!')).sort()).toEqual(
		['!deploy', '!deploy/made', '!deploy/made/nginx.conf', '!dist'].sort(),
	);
});
