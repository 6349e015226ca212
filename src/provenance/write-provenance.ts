import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { STATEMENT, type BuildStatement } from './build-statement.ts';
import { LICENCES, licencesFile } from './licences-file.ts';
import { readLock } from './lock.ts';
import { asked, lockedParts, shippedParts } from './sbom-parts.ts';
import { sbom, type SbomPart } from './sbom.ts';
import { shippedPackages, type ShippedPackage } from './shipped-packages.ts';

/** What reaches the visitor, and what was installed to build and test the site. */
export const SBOM = 'sbom.cdx.json';
export const SBOM_OF_BUILD = 'sbom-build.cdx.json';

/** Writes what a site is made of and under which licences, as the bundler saw it. */
export function writeProvenance(): AstroIntegration {
	const modules = new Set<string>();
	return {
		name: 'write-provenance',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'write-provenance',
								generateBundle(_, bundle) {
									if (this.environment.name !== 'client') return;
									for (const file of Object.values(bundle)) {
										if (file.type !== 'chunk') continue;
										for (const module of file.moduleIds) modules.add(module);
									}
								},
							},
						],
					},
				});
			},
			'astro:build:done': ({ dir }) => {
				const folder = fileURLToPath(dir);
				const files = filesOf(modules, path.join(folder, STATEMENT));
				for (const [name, text] of Object.entries(files)) {
					writeFileSync(path.join(folder, name), text);
				}
			},
		},
	};
}

function filesOf(modules: Iterable<string>, statementFile: string): Record<string, string> {
	const project = process.cwd();
	const lock = readLock(project);
	const statement = JSON.parse(readFileSync(statementFile, 'utf8')) as BuildStatement;
	const packages = shippedPackages(modules, project, lock);
	const own = ownPackage(project, statement);
	const parts = shippedParts(packages);
	const whole = (dependsOn: readonly string[]): SbomPart => ({ ...own, ref: own.name, dependsOn });
	return {
		[LICENCES]: licencesFile(statement, own, packages),
		[SBOM]: sbom({ statement, own: whole(parts.map(({ ref }) => ref)) }, parts),
		[SBOM_OF_BUILD]: sbom({ statement, own: whole(asked('', lock)) }, lockedParts(lock)),
	};
}

/** The site itself; what it shows tells one version from another. */
function ownPackage(project: string, { release, settings }: BuildStatement): ShippedPackage {
	const { name, license } = JSON.parse(
		readFileSync(path.join(project, 'package.json'), 'utf8'),
	) as { name: string; license: string };
	const text = readFileSync(path.join(project, 'LICENSE'), 'utf8').trim();
	return { name, version: release ?? settings.BUILD_DATE, licence: license, text };
}
