import path from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** The folder of the guide that is built: `GUIDE_DIR`, or `content`. */
export function guideFolder(environment: Environment = process.env): string {
	const given = environment['GUIDE_DIR'];
	if (!given) return path.resolve('content');
	return path.resolve(given);
}

/**
 * The day of the build (YYYY-MM-DD): `BUILD_DATE`, or today.
 *
 * @throws if BUILD_DATE is not a day
 */
export function buildDay(environment: Environment = process.env): string {
	const given = environment['BUILD_DATE'];
	if (!given) return new Date().toISOString().slice(0, 10);
	const day = new Date(`${given}T00:00:00Z`);
	if (Number.isNaN(day.valueOf()) || day.toISOString().slice(0, 10) !== given) {
		throw new Error(`BUILD_DATE is "${given}"; expected a day such as 2026-11-22.`);
	}
	return given;
}

/** The day of the build; a BUILD_DATE that is no day ends the program with exit code 2. */
export function buildDayOrExit(): string {
	try {
		return buildDay();
	} catch (error) {
		console.error(error instanceof Error ? error.message : String(error));
		process.exit(2);
	}
}
