/**
 * A page whose links to elsewhere tell nobody where the reader was. `Link.astro` does so itself;
 * links in running text come out of Markdown bare.
 */
export function withoutReferrers(html: string): string {
	return html.replaceAll(/<a href="(https:\/\/[^"]*)">/g, '<a href="$1" rel="noreferrer">');
}
