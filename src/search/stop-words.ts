/** Words by language that stand in most questions and say nothing of what is looked for. */
const STOP_WORDS: Readonly<Record<string, string>> = {
	nl: `de het een en of in op aan van voor bij met naar om te uit over tot door als dan dat die dit
		deze er ik u uw je jij mijn jouw wij we zij ze hij hun ons onze is zijn ben bent was wordt worden
		kan kunnen kun mag moet moeten wil wilt heb hebt heeft hebben doe doet doen gaat staat staan
		wie wat waar welk welke hoe waarom wanneer niet geen ook nog wel maar dus men zich via eigenlijk`,
	en: `a an the and or in on at of for with to from by about as than that this these those there i
		you your my we our they them their he she it its is am are was were be been can could may must
		should will would do does did has have had who what where which how why when not no also but so`,
	de: `der die das den dem des ein eine einen einem einer und oder in im auf an am von vom für bei
		beim mit nach zu zum zur aus über durch um als dass dies diese dieser dieses es ich sie ihr ihre
		mein meine wir uns unser er du man ist sind bin war wird werden kann können darf muss müssen
		soll will habe hat haben tut geht gibt wer wen wem was wo welche welcher welches wie warum wann
		nicht kein keine auch noch aber denn sich`,
	fr: `le la les l un une des de du d et ou en dans sur à au aux par pour avec sans vers chez que qui
		qu quoi ce c cet cette ces ça je j tu il elle on nous vous ils elles se s me m mon ma mes votre vos
		notre nos son sa ses leur est sont suis êtes être a ai avez ont avoir peut peux puis pouvez doit
		dois faut fait faire où quel quelle quels quelles comment pourquoi quand ne n pas y aussi mais si t`,
};

/**
 * The stop words of a language; none for a language that has no list.
 *
 * @example stopWordsOf('en') // => ['a', 'an', 'the', …]
 */
export const stopWordsOf = (locale: string): string[] =>
	STOP_WORDS[locale]?.match(/\p{L}+/gu) ?? [];
