import { criteriaOf } from '../../domain/matrix/table.ts';
import { houseBox, houseFront } from '../../drawing/house.ts';
import { urls } from '../../i18n/urls.ts';
import type { Voice } from '../../i18n/voice.ts';
import type { WholeGuide } from '../../schema/whole-guide.ts';
import type { BesideFrame } from './beside-view.ts';

/** What every view of apps side by side has; built with the site. */
export function besideFrame({ info, criteria }: WholeGuide, voice: Voice): BesideFrame {
	const { locale, plain } = voice;
	const places = houseFront(info.window, 0).windows;
	return {
		locale,
		groups: info.groups
			.map(({ id, name }) => ({
				id,
				name: plain(name),
				criteria: criteriaOf({ criteria }, id).map((criterion) => ({
					id: criterion.id,
					short: plain(criterion.short),
					href: urls.criterion(locale, criterion.id),
				})),
			}))
			.filter((group) => group.criteria.length > 0),
		windows: info.window.map((criterion, place) => ({
			criterion,
			x: places[place]?.x ?? 0,
			y: places[place]?.y ?? 0,
		})),
		box: houseBox(info.window.length),
		recordHref: info.record ? urls.record(locale) : null,
	};
}
