import settings from '../../../astro.config.mjs';

/** The site's own settings, with a cache apart, so that the real build keeps what it knows. */
export default { ...settings, cacheDir: process.env['SECOND_GUIDE_CACHE'] };
