import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { builtSite } from './built-site.ts';

const require = createRequire(import.meta.url);

function found(name: string): string | undefined {
	try {
		return require.resolve(name);
	} catch {
		return undefined;
	}
}

/** What others say of the built site; neither tool is needed to work on it. */
export function benchOthers(): void {
	if (!found('lighthouse')) {
		console.log('Lighthouse: not installed; "npx lighthouse ADDRESS" against "npm start" runs it.');
	}
	const jar = found('vnu-jar/build/dist/vnu.jar');
	const hasJava = spawnSync('java', ['-version']).status === 0;
	if (!jar || !hasJava) {
		console.log('Nu checker: needs Java and the package vnu-jar, and at least one is missing.');
		return;
	}
	const { status, stderr } = spawnSync(
		'java',
		['-jar', jar, '--errors-only', '--skip-non-html', builtSite()],
		{ encoding: 'utf8', maxBuffer: 1e8 },
	);
	console.log(status === 0 ? 'Nu checker: no errors.' : `Nu checker:\n${stderr.slice(0, 4000)}`);
}
