import type { ShownState } from '../../domain/record/record.ts';
import type { PickedMessages } from '../../i18n/picked.ts';
import type { QuestionView } from '../result-view.ts';
import type { Spoken } from '../spoken.ts';
import type { SourceSheet } from '../app-sheet/app-sheet.ts';

/** Everything that it takes to fill in a record, in one language; the facts come per app. */
export interface RecordView {
	locale: string;
	messages: PickedMessages;
	/** The name of the guide. */
	guide: string;
	/** The absolute address of the page. */
	address: string;
	shown: ShownState;
	decides: string;
	/** Whose edition comes first. */
	audience: string;
	sectors: readonly SectorView[];
	parts: readonly { id: string; name: string; about: Spoken }[];
	items: readonly ItemView[];
	threshold: readonly ThresholdView[];
	/** By the ids of the criteria that the items name. */
	criteria: Readonly<Record<string, { short: string; worst: string | null }>>;
	apps: readonly AppChoice[];
	/** Of the questionnaire, to tell what was answered there. */
	questions: readonly QuestionView[];
	/** Where the data are that verdicts are worked out with; null without a questionnaire. */
	chooseData: string | null;
}

export interface SectorView {
	id: string;
	name: string;
	about: Spoken;
	first: Spoken;
	contract: Spoken;
	council: Spoken;
	contacts: readonly { name: string; url: string; about: Spoken }[];
	sources: readonly SourceSheet[];
}

export interface ItemView {
	id: string;
	part: string;
	question: string;
	short: string;
	how: Spoken;
	law: readonly string[];
	answered: 'facts' | 'partly' | 'own';
	criteria: readonly string[];
	own: Spoken | null;
	/** By the id of a sector. */
	sectors: Readonly<Record<string, Spoken>>;
	sources: readonly SourceSheet[];
}

export interface ThresholdView {
	id: string;
	question: string;
	short: string;
	about: Spoken;
	usually: Spoken | null;
}

export interface AppChoice {
	id: string;
	name: string;
	/** The base first. */
	editions: readonly { id: string; name: string }[];
	/** The edition that the guide's audience for records gets. */
	usual: string;
	/** Where all that is known of it is. */
	sheet: string;
}
