import { isHardStop } from '../../domain/people/hard-stop';
import { check, type Check } from '../check';
import type { Draft } from '../draft';
import type { DraftFacts } from '../draft-facts';
import { countWords } from '../draft-length';
import { takesUp } from '../takes-up';

/** Words of a note that is passed on: a screen of a phone. */
const blurbWords = 80;

/** The note to be passed on: the lines that are set off with `>`. */
function blurbOf(text: string): string {
	return text.split('\n').flatMap((line) => /^>[ \t]?(.*)$/.exec(line)?.[1] ?? []).join('\n').trim();
}

function blurbChecks(blurb: string, facts: DraftFacts): readonly Check[] {
	const count = countWords(blurb);
	const name = facts.profile?.my_name?.trim() ?? '';
	const whole = name !== '' && blurb.includes(name) && /\bminutes?\b/.test(blurb);
	return [
		check('blurb', count > 0 && count <= blurbWords, count === 0 ? 'There is nothing to pass on.' : `${count} words to pass on; at most ${blurbWords}.`, 'Set the note to be passed on off with ">", and keep it short.'),
		check('blurb-alone', whole, whole ? 'What is passed on says who you are and how long it takes.' : 'What is passed on does not say who you are, or how long it takes.', 'Put your name and the minutes into it; it is read without your message.'),
	];
}

/** What I would ask them, and why it is them; a kind of person is its own reason. */
function purposeChecks(letter: string, { wanted }: DraftFacts): readonly Check[] {
	const { knowledge_sought: sought = [], reason_to_talk: reason = '' } = wanted?.facts?.contact ?? {};
	const asked = sought.length > 0 ? takesUp(letter, sought) : /\bto (?:learn|ask|hear|understand)\b(?! \[add: )/i.test(letter);
	const explained = wanted?.facts === undefined || (reason.trim() !== '' && takesUp(letter, [reason]));
	return [
		check('what-to-ask', asked, asked ? 'It says what you would ask them.' : 'It does not say what you would ask them.', 'Say in one line what you want to learn from them.'),
		check('why-them', explained, explained ? 'It says why them.' : 'It does not say why them.', 'Note a reason to talk in their note, and say it in one line.'),
	];
}

/** A request for an introduction asks for leave, leaves a way out on both sides, and can be passed on unchanged. */
export function introductionChecks(draft: Draft, facts: DraftFacts): readonly Check[] {
	const { text } = draft;
	const blurb = blurbOf(text);
	const letter = text.split('\n').filter((line) => !line.startsWith('>')).join('\n');
	const asks = letter.includes('?');
	const easyNo = /\b(?:rather not|quite all right|feel free to say no|no is fine|simply say so|please say no)\b/i.test(letter);
	const first = /\bask (?:them |him |her )?first\b|\bwhether it suits (?:them|him|her)\b/i.test(letter);
	const direct = /\b(?:may|shall|could|can) I write\b/i.test(letter);
	const thanks = /\bthank you\b/i.test(letter);
	const wanted = facts.wanted?.words ?? '';
	const named = wanted === '' || letter.includes(wanted);
	const stopped = facts.wanted?.facts !== undefined && isHardStop(facts.wanted.facts.contact);
	return [
		check('asks-leave', asks && easyNo, asks && easyNo ? 'It asks for leave, and a no is easy.' : 'It does not leave them an easy no.', 'Ask whether it suits them, and say that a no is all right.'),
		check('whom', named, named ? 'It says whom you would like to meet.' : `"${wanted}" does not stand in it.`, 'Name the person, or the kind of person.'),
		...purposeChecks(letter, facts),
		check('both-asked', first, first ? 'The other one is asked first.' : 'It does not say that the other one be asked first.', 'Add: please ask first whether it suits them.'),
		check('direct-way', direct, direct ? 'It offers to write directly instead.' : 'It does not offer to write directly.', 'Add: or may I write to them and mention you?'),
		check('thanks', thanks, thanks ? 'It thanks them.' : 'It does not thank them.', 'Thank them, whatever the answer.'),
		check('may-be-met', !stopped, stopped ? `${wanted} must not be written to.` : 'Nothing stands against meeting them.', 'Do not send it.'),
		...blurbChecks(blurb, facts),
	];
}
