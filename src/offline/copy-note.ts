import { formatDate } from '../i18n/format.ts';
import { useMessages } from '../i18n/locales.ts';
import type { OfflineSite } from './offline-site.ts';

/** What a copy says of itself at the top of every page, in a language, as HTML. */
export function copyNote({ statement, living }: OfflineSite, locale: string): string {
	const t = useMessages(locale);
	const { release, settings } = statement;
	const what =
		release === null
			? t('offline.preview', { date: formatDate(settings.BUILD_DATE, locale) })
			: t('offline.release', { id: release });
	const said = [what, t('offline.without')];
	if (living !== null) {
		const link = `<a href="${living}${locale}/" rel="noreferrer">${living}</a>`;
		said.push(`${t('offline.living')} ${link}`);
	}
	return `<p class="small copy-note">${said.join(' ')}</p>`;
}
