import { ENOUGH_READINGS, type Agreement } from '../domain/evidence/agreement.ts';
import type { Voice } from '../i18n/voice.ts';

/** How often two readers agreed, and beyond chance where enough of them read blind. */
export function agreementWords(
	{ readings, agreed, blind, kappa }: Agreement,
	{ t, number, locale }: Voice,
): string {
	const share = t('agreement.share', {
		percent: Math.round((100 * agreed) / readings),
		agreed: number(agreed),
		readings: number(readings),
	});
	if (blind === 0) return share;
	if (blind < ENOUGH_READINGS) return `${share}; ${t('agreement.few', { blind })}`;
	if (kappa === null) return `${share}; ${t('agreement.same', { blind: number(blind) })}`;
	const rounded = kappa.toLocaleString(locale, {
		minimumFractionDigits: 2,
		maximumFractionDigits: 2,
	});
	return `${share}; ${t('agreement.kappa', { kappa: rounded, blind: number(blind) })}`;
}
