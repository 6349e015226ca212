/**
 * What one visitor may take of a server. A question for a page is a few hundred bytes, and its
 * answer is sent at once; who needs more than this asks for something else.
 */
export const LIMITS = {
	/** Bytes of a body: nothing here reads one. */
	body: 1024,
	/** Kilobytes of a line of the head of a request. */
	line: 4,
	/** Seconds for the head of a request. */
	head: 10,
	/** Seconds in which a visitor takes nothing of what is sent. */
	stalled: 30,
	/** Seconds for a whole answer, where a server cannot tell slow from stalled. */
	answer: 300,
	/** Seconds that a connection is kept for the next question. */
	idle: 30,
} as const;
