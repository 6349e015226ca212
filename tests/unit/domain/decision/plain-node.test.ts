import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { evaluate } from '../../../../src/domain/decision/evaluate.ts';
import { smallGuide } from './small-guide.ts';

test('a guide can be evaluated by Node alone, without a build', { timeout: 60_000 }, () => {
	const preferences = {
		audience: 'home',
		requirements: [{ criterion: 'browser', atLeast: 'yes' }],
		weights: { encryption: 2, metadata: 1 },
	};
	const options = { draws: 50, seed: 1 };
	const module = pathToFileURL('src/domain/decision/evaluate.ts').href;
	const script = `
		import { evaluate } from ${JSON.stringify(module)};
		import { readFileSync } from 'node:fs';
		const { guide, preferences, options } = JSON.parse(readFileSync(0, 'utf8'));
		process.stdout.write(JSON.stringify(evaluate(guide, preferences, options)));
	`;
	const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
		input: JSON.stringify({ guide: smallGuide, preferences, options }),
		encoding: 'utf8',
		stdio: ['pipe', 'pipe', 'inherit'],
	});
	expect(JSON.parse(output)).toEqual(evaluate(smallGuide, preferences, options));
});
