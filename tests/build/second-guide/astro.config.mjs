import base from '../../astro.config.mjs';

/** The site's own settings, with a cache beside the output, so that the real build keeps its own. */
export default { ...base, cacheDir: process.env['OTHER_CACHE'] };
