import { findProgram } from './find-program.ts';

/** Firefox on this machine, Debian's long-supported edition first; undefined where there is none. */
export const findFirefox = (): string | undefined =>
	findProgram({ commands: ['firefox-esr', 'firefox'], packages: ['firefox-esr'] });
