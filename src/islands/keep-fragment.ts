/**
 * Takes what the address says after its `#` along to the page in another language: a place, or what
 * somebody answered or chose. No browser sends it to a server.
 */
addEventListener('click', ({ target }) => {
	const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.languages a') : null;
	if (link) link.hash = location.hash;
});
