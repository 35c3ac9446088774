import { mentionOf, type Mention } from '../note/body/mention';
import type { PromiseLine } from '../domain/facts';
import type { Capture } from '../note/body/capture-line';
import type { DraftFacts, EarlierMeeting, KeptOutPerson, PersonForDraft } from './draft-facts';

/** Whether a text names somebody who is marked confidential, by a name of theirs or by a link to their note. */
function namesKeptOut(keptOut: readonly KeptOutPerson[]): Mention {
	const names = keptOut.flatMap((person) => person.names);
	const known = new Set(names.map((name) => name.toLowerCase()));
	return mentionOf(names, (target) => known.has(target.slice(target.lastIndexOf('/') + 1).trim().toLowerCase()));
}

/** The confidential people whom a text names, as they are written. */
export function keptOutIn(text: string, { keptOut }: DraftFacts): readonly string[] {
	return keptOut.filter((person) => namesKeptOut([person])(text)).map(({ name }) => name);
}

/** The promises of the meeting that may be said to others; one that names a confidential person is theirs and mine. */
export function promisesToSay({ meeting, keptOut }: DraftFacts): readonly PromiseLine[] {
	const names = namesKeptOut(keptOut);
	return (meeting?.facts.promises ?? []).filter(({ text }) => !names(text));
}

/** The facts with each captured line that names a confidential person counted as confidential, and what was chosen without such lines. */
export function withKeptOut(facts: DraftFacts): DraftFacts {
	if (facts.keptOut.length === 0) return facts;
	const names = namesKeptOut(facts.keptOut);
	const marked = (captures: readonly Capture[]): readonly Capture[] =>
		captures.map((capture) => (names(capture.line) ? { ...capture, more: [...capture.more, 'confidential'] } : capture));
	const talks = <Talk extends EarlierMeeting>(all: readonly Talk[]): readonly Talk[] => all.map((talk) => ({ ...talk, captures: marked(talk.captures) }));
	const known = (person: PersonForDraft): PersonForDraft => ({ ...person, earlier: talks(person.earlier) });
	const { meeting } = facts;
	return {
		...facts,
		person: known(facts.person),
		heard: talks(facts.heard),
		meeting: meeting === undefined ? undefined : {
			...meeting, others: meeting.others.map(known), captures: marked(meeting.captures), chosen: meeting.chosen.filter((line) => !names(line)),
		},
	};
}
