/** Everything for which sheets are refused; the words for them stand with the command. */
export const faultCodes = [
	'unreadable',
	'macros',
	'bomb',
	'too-many-rows',
	'merged',
	'encoding',
	'broken-csv',
	'not-an-export',
	'other-format',
	'unknown-sheet',
	'unknown-column',
	'missing-column',
	'column-twice',
	'locked',
	'formula',
	'cell-error',
	'too-long',
	'hidden-characters',
	'date-form',
	'date-in-text',
	'not-a-choice',
	'not-an-id',
	'required',
	'unknown-app',
	'unknown-variant',
	'unknown-criterion',
	'unknown-claim',
	'unknown-notice',
	'unknown-level',
	'effect-form',
	'wrong-number',
	'row-twice',
	'contradiction',
	'add-app',
	'remove-app',
	'remove-base-claim',
	'conflict',
	'conflict-removed',
	'conflict-gone',
] as const;

export type FaultCode = (typeof faultCodes)[number];

/** What the words of a fault are filled in with. */
export type Slots = Readonly<Record<string, string | number>>;

/** What is wrong with a value, before it is known in which cell it stands. */
export interface Trouble {
	code: FaultCode;
	slots: Slots;
}

/** What is wrong in sheets, and where: nothing is taken over while there is one. */
export interface Fault extends Trouble {
	/** The name of the sheet; empty where it is about the whole file. */
	sheet: string;
	/** Such as "D12"; empty where it is about the whole sheet. */
	cell: string;
}

/** Says that a value cannot be taken over. */
export const trouble = (code: FaultCode, slots: Slots = {}): Trouble => ({ code, slots });

/** Whether reading a value failed. */
export const isTrouble = (value: object): value is Trouble => 'code' in value && 'slots' in value;
