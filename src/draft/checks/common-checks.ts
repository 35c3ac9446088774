import { greetingName } from '../../domain/people/greeting';
import { isHardStop } from '../../domain/people/hard-stop';
import { check, type Check } from '../check';
import type { Draft } from '../draft';
import type { DraftFacts } from '../draft-facts';
import { lengthOf } from '../draft-length';
import { withoutNames } from '../draft-sentences';
import { mayBeQuoted } from '../../note/body/quotable';
import { keptOutIn } from '../kept-out';
import { emptyPhrases, foundWords, jobWords, notToBeAsked } from '../word-lists';

const quoted = /[“"][^”"]*[”"]/g;

/** Facts that stand as `[add: …]`. */
export function missingFacts({ subject, text }: Draft): Check {
	const missing = [...`${subject ?? ''}\n${text}`.matchAll(/\[add: ([^\]\n]*)\]/g)].map((found) => found[1] ?? '');
	const unique = [...new Set(missing)];
	return check('missing-facts', unique.length === 0, unique.length === 0 ? 'No fact is missing.' : `Missing: ${unique.join('; ')}.`, 'Fill in what stands in square brackets, or take the sentence out.');
}

/** Nothing of a template is left, and nothing was turned into codes. */
export function noHoles({ subject, text }: Draft): Check {
	const found = /\{\{|\}\}|&(?:amp|lt|gt|quot|#x?[0-9a-f]+);|\bundefined\b|\[object |\bNaN\b/i.exec(`${subject ?? ''}\n${text}`);
	return check('no-holes', found === null, found === null ? 'Nothing of the template is left in it.' : `"${found[0]}" is left of the template.`, 'Write what belongs there, or take it out.');
}

/** It keeps its limit (docs/drafts.md, "Limits"). */
export function length(draft: Draft, facts: DraftFacts): Check {
	const { limit, length: count, over, under } = lengthOf(draft, facts);
	if (limit === undefined) return check('length', true, 'There is no limit.', '');
	const range = limit.least > 1 ? `${limit.least} to ${limit.most}` : `at most ${limit.most}`;
	const advice = over ? `Take out ${count - limit.most} ${limit.unit}.` : `It may hold ${limit.least - count} ${limit.unit} more: name one more thing that was said.`;
	return check('length', !over && !under, `${count} ${limit.unit}; ${range}.`, advice);
}

/** The text without what is in quotation marks and without the headlines of my stories: a job that somebody else once had is asked of nobody. */
function withoutTheirWords(text: string, { stories }: DraftFacts): string {
	const headlines = stories.map(({ story }) => story.story_headline?.trim().replace(/[.!?]+$/, '') ?? '').filter((headline) => headline !== '');
	return headlines.reduce((left, headline) => left.split(headline).join(' '), text).replace(quoted, ' ');
}

/** No talk of jobs: the person is asked for what they know. */
export function noJobWords(draft: Draft, facts: DraftFacts): Check {
	const found = foundWords(withoutTheirWords(withoutNames(`${draft.subject ?? ''} ${draft.text}`, facts), facts), jobWords);
	return check('job-words', found.length === 0, found.length === 0 ? 'No job talk.' : `Job talk: ${found.join(', ')}.`, 'Ask for what they know; name the topic instead.');
}

/** Nothing that must not be asked (docs/questions.md). */
export function nothingForbidden(draft: Draft): Check {
	const found = notToBeAsked.flatMap(([form, what]) => (form.exec(draft.text) ?? []).slice(0, 1).map((words) => ({ words, what })))[0];
	return check('not-to-be-asked', found === undefined, found === undefined ? 'Nothing is asked that should not be.' : `"${found.words}" asks for ${found.what}.`, 'Take the question out.');
}

/** The name, as it is to be used, stands in it unchanged. */
export function rightName(draft: Draft, facts: DraftFacts): Check {
	const name = greetingName(facts.person.facts);
	const salutation = facts.person.facts.contact.salutation?.trim() ?? '';
	// A script for the phone has no salutation; it says whom to call.
	const there = draft.text.includes(salutation === '' || draft.channel === 'phone' ? name : salutation);
	return check('name', there, there ? `The name stands as ${name} writes it.` : `"${salutation === '' ? name : salutation}" does not stand in it.`, 'Greet them by the name in the note.');
}

/** The meeting is called an interview; interviews of others may be spoken of. */
const calledInterview = /\binformational interview|\b(?:an|our|this|your|short|brief|for) interview\b|\binterview (?:with you|on|at)\b/i;

/** The word for the meeting is the one set; "interview" is never said to a contact unless it was chosen. */
export function meetingWord(draft: Draft, facts: DraftFacts): Check {
	const chosen = facts.meetingWord.toLowerCase().includes('interview');
	const said = calledInterview.test(withoutNames(`${draft.subject ?? ''} ${draft.text}`, facts));
	return check('meeting-word', chosen || !said, said && !chosen ? 'It says "interview".' : `The meeting is called "${facts.meetingWord}".`, `Say "${facts.meetingWord}".`);
}

/** Spoken to them, not about them: a reason noted about somebody has to be turned round. */
export function spokenToThem(draft: Draft, facts: DraftFacts): Check {
	const text = withoutNames(draft.text, facts).replace(quoted, ' ');
	const found = /\b(?:she|he|her|his|him)\b/i.exec(text);
	return check('spoken-to-them', found === null, found === null ? 'It speaks to them.' : `It says "${found[0]}".`, 'If that is the person you write to, say "you" or "your".');
}

/** No "just checking in", and nothing that presses. */
export function noEmptyPhrase(draft: Draft): Check {
	const found = foundWords(draft.text, emptyPhrases);
	return check('empty-phrase', found.length === 0, found.length === 0 ? 'No empty or pressing phrase.' : `It says "${found.join('", "')}".`, 'Say what is new, or ask something easier.');
}

/** Nothing that was marked private or confidential, said off the record, or personal. */
export function nothingPrivate(draft: Draft, facts: DraftFacts): Check {
	const kept = [...(facts.meeting?.captures ?? []), ...facts.person.earlier.flatMap((earlier) => earlier.captures)].filter((capture) => !mayBeQuoted(capture));
	const found = kept.find((capture) => capture.text.length >= 6 && draft.text.toLowerCase().includes(capture.text.toLowerCase()));
	return check('private', found === undefined, found === undefined ? 'Nothing private stands in it.' : `"${found.text}" was noted as private.`, 'Take it out.');
}

/** Nobody who is marked confidential is named to others. */
export function nobodyKeptOut(draft: Draft, facts: DraftFacts): Check {
	const found = keptOutIn(`${draft.subject ?? ''}\n${draft.text}`, facts);
	return check('confidential', found.length === 0, found.length === 0 ? 'It names nobody who is confidential.' : `It names ${found.join(' and ')}, marked as confidential.`, 'Take the name out.');
}

/** A person who must not be written to. */
export function mayWrite(facts: DraftFacts): Check {
	const { contact, name } = facts.person.facts;
	return check('may-write', !isHardStop(contact), isHardStop(contact) ? `${name} must not be written to.` : 'This person may be written to.', 'Do not send it.');
}
