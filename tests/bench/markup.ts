import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { builtSite } from './built-site.ts';
import { atMost, notHere, type Figure } from './figures.ts';

const WHAT = 'errors that the Nu checker finds';
const CHECKER = 'vnu-jar@26.9.27';
/** Of styles it knows what there was years ago, and takes the rest for errors. */
const OF_STYLES = 'CSS:';
const MOST_TOLD = 20;
/** Room for the reports of thousands of pages. */
const LONGEST = 1e9;

interface Report {
	messages: { type: string; url: string; lastLine: number; message: string }[];
}

/** Fetches the checker into a folder of its own: it is 40 MB, and nothing else needs it. */
function fetchedTo(folder: string): string | undefined {
	const options = ['--no-save', '--no-audit', '--no-fund', '--prefix', folder];
	const { status } = spawnSync('npm', ['install', ...options, CHECKER]);
	return status === 0 ? path.join(folder, 'node_modules/vnu-jar/build/dist/vnu.jar') : undefined;
}

function checked(jar: string): Figure {
	const options = ['--errors-only', '--skip-non-html', '--format', 'json'];
	const { stderr } = spawnSync('java', ['-jar', jar, ...options, builtSite()], {
		encoding: 'utf8',
		maxBuffer: LONGEST,
	});
	const found = (JSON.parse(stderr) as Report).messages;
	const messages = found.filter(({ message }) => !message.startsWith(OF_STYLES));
	for (const { url, lastLine, message } of messages.slice(0, MOST_TOLD))
		console.log(`${url}:${lastLine} ${message}`);
	return atMost(WHAT, messages.length, 0);
}

/** What the checker of the W3C says of every page. */
export function benchMarkup(): Figure[] {
	if (spawnSync('java', ['-version']).status !== 0) return [notHere(WHAT, 'no Java')];
	const folder = mkdtempSync(path.join(tmpdir(), 'nu-checker-'));
	try {
		const jar = fetchedTo(folder);
		return [jar ? checked(jar) : notHere(WHAT, `${CHECKER} cannot be fetched`)];
	} finally {
		rmSync(folder, { recursive: true });
	}
}
