import { foldedQuestion } from '../../domain/questions/question-text';
import type { Capture } from '../../note/body/capture-line';
import type { DraftFacts } from '../draft-facts';
import { linesFor } from './lines-for';
import { mayBeQuoted } from '../../note/body/quotable';

/** What was chosen in the debrief for the thank-you, sorted by where it comes from. */
export interface ChosenLines {
	/** Lines that were captured in the talk, in the order chosen. */
	readonly captured: readonly Capture[];
	/** What was written for it by hand. */
	readonly own: readonly string[];
}

/**
 * The lines of the debrief for this person's thank-you. A promise is left out here, since the letter names it anyway; so is what may not be
 * said. Of several people each gets the captured lines that are theirs, and every n-th of what was written by hand.
 */
export function chosenLines(facts: DraftFacts): ChosenLines {
	const { meeting, person } = facts;
	const people = meeting?.everybody ?? [];
	const place = Math.max(0, people.findIndex(({ path }) => path === person.facts.path));
	const promised = new Set((meeting?.facts.promises ?? []).map(({ text }) => foldedQuestion(text)));
	const all = meeting?.captures ?? [];
	const mine = linesFor(facts, all.map(({ kind }) => kind));
	const captured: Capture[] = [];
	const own: string[] = [];
	for (const line of meeting?.chosen ?? []) {
		const folded = foldedQuestion(line);
		const found = all.find(({ text }) => foldedQuestion(text) === folded);
		if (found === undefined) {
			if (folded !== '' && !promised.has(folded)) own.push(line);
		} else if (mayBeQuoted(found) && mine.includes(found)) captured.push(found);
	}
	return { captured, own: people.length < 2 ? own : own.filter((_, index) => index % people.length === place) };
}
