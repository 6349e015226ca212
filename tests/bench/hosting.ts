import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sitePolicy } from '../../src/hosting/site-policy.ts';
import { urls } from '../../src/i18n/urls.ts';
import { findProgram } from '../browser/find-program.ts';
import { findServer } from '../browser/find-server.ts';
import { runServer, type Running } from '../build/servers/run-server.ts';
import { builtSite } from './built-site.ts';
import { notHere, type Figure } from './figures.ts';
import { loadOf, REPORT, type Load, type Wrk } from './hosting/load.ts';
import { measuredSite } from './hosting/measured-site.ts';
import { NEWS_DAY, newsDay, type Cost } from './hosting/news-day.ts';
import { recordVisit, type Visit } from './hosting/visit.ts';

/** nginx as it comes, for an empty file: as fast as this machine serves anything. */
const bare = (root: string) => (host: string, run: string) => `worker_processes auto;
pid ${run}/nginx.pid;
error_log ${run}/error.log;
events { worker_connections 4096; }
http { access_log off; server { listen ${host}; root ${root}; } }
`;

/** What one machine bears, what a visit takes of it, and what a national news day would need. */
export async function benchHosting(): Promise<Figure[]> {
	const wrk = findProgram({ commands: ['wrk'], packages: ['wrk'] });
	if (wrk === undefined || findServer('nginx') === undefined)
		return [notHere('hosting', 'nginx or wrk is missing')];
	const site = builtSite();
	const policy = sitePolicy(site);
	const { targets, steps } = await placesOf(site);
	const whole = await runServer('nginx', { root: site, policy });
	const visit = await recordVisit(whole.address, steps).finally(() => whole.stop());
	const part = await measuredSite(site, [...visit.addresses, ...targets.map(([, one]) => one)]);
	const server = await runServer('nginx', { root: part.folder, policy });
	try {
		return await figuresOf(server, { wrk, targets, visit });
	} finally {
		await server.stop();
		part.remove();
	}
}

type Target = readonly [name: string, address: string];

/** What is measured, and where a visit goes; read from the built site, so only once there is one. */
async function placesOf(site: string): Promise<{ targets: Target[]; steps: string[] }> {
	process.env['DIST_DIR'] = site;
	const { guide, mainLocale } = await import('../e2e/site.ts');
	const { addressAt, longest } = await import('../e2e/chooser.ts');
	const { RESULT } = await import('../../src/domain/questionnaire/fragment.ts');
	const app = urls.app(mainLocale, guide.info.firstView.apps[0] ?? '');
	return {
		targets: [
			['the home page', urls.home(mainLocale)],
			['the table', urls.compare(mainLocale)],
			['the page of an app', app],
			['the data of the questionnaire', urls.chooseData(mainLocale)],
			['the search index', urls.searchIndex(mainLocale)],
		],
		steps: [
			urls.home(mainLocale),
			urls.choose(mainLocale),
			addressAt(mainLocale, RESULT, longest),
			app,
			urls.compare(mainLocale),
		],
	};
}

interface Measured {
	wrk: string;
	targets: readonly Target[];
	visit: Visit;
}

async function figuresOf(server: Running, { wrk, targets, visit }: Measured): Promise<Figure[]> {
	const scratch = mkdtempSync(path.join(tmpdir(), 'load-'));
	const script = path.join(scratch, 'report.lua');
	writeFileSync(script, REPORT);
	const least = await emptyLoad({ wrk, script });
	const loads = targets.map(([name, address]) => ({
		name,
		load: loadOf(server, address, { wrk, script }),
	}));
	rmSync(scratch, { recursive: true });
	const cost = { requests: visit.addresses.length, bytes: await bytesOf(server, visit) };
	const dearest = Math.max(...loads.map(({ load }) => load.work));
	return [
		{ what: 'an empty file, nginx as it comes', figure: inWords(least) },
		...loads.map(({ name, load }) => ({
			what: name,
			figure: `${inWords(load)} (${(load.work / least.work).toFixed(1)} times the empty file)`,
		})),
		...newsFigures(visit, cost, dearest),
	];
}

async function emptyLoad(program: Wrk): Promise<Load> {
	const root = mkdtempSync('/tmp/empty-');
	const { folder, remove } = await measuredSite(root, []);
	writeFileSync(path.join(folder, 'empty.txt'), '');
	const server = await runServer('nginx', { root: folder, policy: [], config: bare(folder) });
	const load = loadOf(server, '/empty.txt', program);
	await server.stop();
	remove();
	rmSync(root, { recursive: true });
	return load;
}

/** Bytes of all that a visit fetches, packed, with the heads of the answers. */
async function bytesOf({ address }: Running, { addresses }: Visit): Promise<number> {
	let bytes = 0;
	for (const one of addresses) {
		const answer = await fetch(address + one, {
			method: 'HEAD',
			headers: { 'accept-encoding': 'br' },
		});
		const head = [...answer.headers].reduce(
			(sum, [name, value]) => sum + name.length + value.length + 4,
			0,
		);
		bytes += Number(answer.headers.get('content-length') ?? 0) + head;
	}
	return bytes;
}

const inWords = ({ rate, half, most, bytes, work }: Load): string =>
	`${thousands(rate)} answers a second, half within ${half.toFixed(1)} ms, 99 % within ${most.toFixed(1)} ms, ${thousands(bytes)} bytes, ${work.toFixed(0)} µs of work`;

const thousands = (number: number): string => Math.round(number).toLocaleString('en');

function newsFigures({ pages }: Visit, cost: Cost, work: number): Figure[] {
	const day = newsDay(cost, work);
	return [
		{
			what: 'a visit: home, questionnaire, result, an app, the table',
			figure: `${String(pages)} pages, ${String(cost.requests)} requests, ${thousands(cost.bytes / 1000)} kB`,
		},
		{
			what: `a news day of ${thousands(NEWS_DAY.visits)} visits, ${String(NEWS_DAY.peakHour * 100)} % of them in one hour, at its busiest minute (${String(NEWS_DAY.burst)} times the mean of that hour)`,
			figure: `${thousands(day.visits)} visits and ${thousands(day.requests)} requests a second, ${thousands(day.megabits)} Mbit/s; ${thousands(day.gigabytes)} GB in all`,
		},
		{
			what: `processor cores for that, ${String(NEWS_DAY.busy * 100)} % busy, if each answer were the dearest above; TLS not counted`,
			figure: day.cores.toFixed(1),
		},
	];
}
