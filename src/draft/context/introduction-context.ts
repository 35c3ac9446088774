import { addressed, toldOfThem } from '../wording/addressed';
import type { DraftFacts } from '../draft-facts';
import { countWords } from '../draft-length';
import { sentencesOf } from '../draft-sentences';
import { namesInNotes } from '../wording/names-in-notes';
import { whenWords } from '../wording/when-words';
import { missingFact, noted } from '../wording/sentence-words';
import type { TemplateRecord } from '../template/template-value';
import { purposeOf } from '../wording/want-to-learn';

/** Words of the pitch that a note to be passed on has room for, in whole sentences. */
const pitchWords = 34;

/** Words that the note has left for the pitch, for what I hope to learn and for why them. */
const roomWords = 44;

/** The first sentences of the pitch that fit into a note of 80 words. */
function shortPitch(pitch: string): string {
	let short = '';
	for (const sentence of sentencesOf(pitch)) {
		const longer = `${short} ${sentence}`.trim();
		if (countWords(longer) > pitchWords) break;
		short = longer;
	}
	return short;
}

/** A request to be introduced: whom I want to meet and why, and a note that can be passed on as it is. */
export function introductionContext(facts: DraftFacts, brief: boolean): TemplateRecord {
	const wanted = facts.wanted?.facts;
	const sought = wanted?.contact.knowledge_sought ?? [];
	const names = wanted === undefined ? [] : namesInNotes(wanted);
	// To the one who is asked it is told of a third person; in the note to pass on it is said to them.
	const told = purposeOf(sought.slice(0, 1), undefined);
	const said = purposeOf(sought.slice(0, 1), names);
	const unknown = `to learn ${missingFact('what you would ask them')}.`;
	const reason = noted(wanted?.contact.reason_to_talk);
	const why = addressed(reason, names);
	const pitch = shortPitch(facts.profile?.pitch_30 ?? '');
	const [last] = facts.person.earlier;
	return {
		wanted: facts.wanted?.words ?? missingFact('whom you would like to meet'),
		purpose: told === '' ? unknown : told,
		purpose_to_them: said === '' ? unknown : said,
		why_them: reason === '' ? (wanted === undefined ? undefined : missingFact('why them')) : toldOfThem(reason, names),
		why_you: reason === '' || countWords(`${pitch} ${said} ${why}`) > roomWords ? undefined : why,
		who_i_am: pitch === '' ? missingFact('who you are, in one sentence') : pitch,
		talked: last === undefined ? undefined : whenWords(last.on, facts.now.today),
		minutes: Math.min(facts.defaultMinutes, brief ? 15 : 20),
	};
}
