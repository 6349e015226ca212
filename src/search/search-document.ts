/** The kinds of things that can be found, in the order in which results are shown. */
export const kinds = [
	'app',
	'pair',
	'criterion',
	'term',
	'text',
	'role',
	'profile',
	'story',
	'notice',
] as const;

export type Kind = (typeof kinds)[number];

/** Something that can be found, in one language; a key without anything to say is absent. */
export interface SearchDocument {
	kind: Kind;
	title: string;
	/** The language of the title, where it is not that of the page. */
	lang?: string | undefined;
	/**
	 * Other names: of a criterion its short heading, then words of the glossary that lead to it; of a
	 * term its other spellings; of a role whom it is for; of a story what it is about; of a pair the
	 * names of both.
	 */
	aliases?: readonly string[] | undefined;
	/** What it is, in a sentence or some. */
	text: string;
	/** The language of the text, where it is not that of the page. */
	textLang?: string | undefined;
	url: string;
	/** An app that has been retired. */
	ended?: true | undefined;
}
