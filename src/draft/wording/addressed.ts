import { asSentence, noted } from './sentence-words';

const irregular: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have', does: 'do', goes: 'go', focuses: 'focus', "isn't": "aren't", "wasn't": "weren't", "hasn't": "haven't", "doesn't": "don't" };
const adverb = /^(?:always|often|also|once|now|still|never|already|just|even|sometimes|perhaps|\w+ly)$/i;

/** The verb as it follows "you": `runs` is `run`, `moved` stays. */
function secondPerson(verb: string): string {
	const known = irregular[verb.toLowerCase()];
	if (known !== undefined) return known;
	if (/ies$/.test(verb) && verb.length > 4) return verb.replace(/ies$/, 'y');
	if (/(?:ss|sh|ch|x|zz)es$/.test(verb)) return verb.slice(0, -2);
	return /[^su]s$/.test(verb) ? verb.slice(0, -1) : verb;
}

function verbsAfterYou(rest: string): string {
	return rest.replace(/^(\s+)([\p{L}'’]+)((?:\s+)([\p{L}'’]+))?/u, (whole: string, gap: string, first: string, tail: string | undefined, second: string | undefined) => {
		if (!adverb.test(first)) return gap + secondPerson(first) + (tail ?? '');
		return second === undefined || tail === undefined ? whole : gap + first + tail.replace(second, secondPerson(second));
	});
}

/** Verbs that may follow "and" after "you"; a list, because "and colleagues" is none. */
const knownVerbs = 'is|has|was|does|knows|runs|leads|works|builds|teaches|helps|uses|writes|manages|speaks|sees|makes|takes|gives|keeps|wants|likes|loves|says|tells|lets|remembers|sits|lives|sets|shows|hires|trains|plans|decides|organi[sz]es|understands|thinks|explains|reports|owns|heads|coaches|mentors|places|advises|consults|serves|studies';
const coordinated = new RegExp(`\\b(and|but)(\\s+)(${knownVerbs})\\b`, 'g');

/** A note that begins with what they do: "Places analysts in hospitals". */
const beginsWithVerb = new RegExp(`^(?!(?:is|has|was|does)\\b)(?:${knownVerbs})\\b`, 'i');

/** Any other verb is known by what only a verb has after it. */
const coordinatedByObject = /\b(and|but)(\s+)(\w+s)\b(?=\s+(?:me|it|you|him|us|them|the|an?|my|your|our|so|both)\b)/g;

/** Before the end, a mark, or a small word, "her" stands for a person and not for what is hers, and "you" for whom something is done to. */
const asObject = '(?=\\s*(?:$|[.,;:!?)]|\\s(?:and|or|but|to|about|in|on|at|for|with|when|because|that|if|how|what|as|from|by|into)\\b))';
const objectHer = new RegExp(`\\bher\\b${asObject}`, 'gi');
const objectYou = new RegExp(`\\byou\\b${asObject}`, 'gi');

/** The word in the place of another, with a capital where that had one. */
function inPlaceOf(word: string): (found: string) => string {
	return (found) => (/^\p{Lu}/u.test(found) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word);
}

/** Turns the pronouns for one person into "you" and "your". */
function pronouns(text: string): string {
	return text
		.replace(/\b(?:herself|himself)\b/gi, inPlaceOf('yourself'))
		.replace(objectHer, inPlaceOf('you'))
		.replace(/\b(?:her|his)\b/gi, inPlaceOf('your'))
		.replace(/\b(?:him)\b/gi, inPlaceOf('you'))
		.replace(/\bhers\b/gi, inPlaceOf('yours'))
		.replace(/\b(she|he)\b((?:\s+\S+){0,2})/gi, (_, who: string, rest: string) => `${inPlaceOf('you')(who)}${verbsAfterYou(rest)}`);
}

/** Verbs that follow "and" in a sentence about "you". */
function verbsAfterAnd(sentence: string): string {
	if (!/^you\b/i.test(sentence)) return sentence;
	const second = (_: string, joint: string, gap: string, verb: string): string => `${joint}${gap}${secondPerson(verb)}`;
	return sentence.replace(coordinated, second).replace(coordinatedByObject, second);
}

/** A text that was noted about a person, turned to them: the name, "she" and "her" become "you" and "your". The facts stay as they are. */
export function turnedToThem(written: string, names: readonly string[]): string {
	const text = written.trim();
	// Another word in capitals after the name makes it somebody else's.
	const name = names.find((known) => known !== '' && text.startsWith(known) && /^(?:\s(?!\p{Lu})|['’]s\s)/u.test(text.slice(known.length)));
	const led = name === undefined ? text : text.slice(name.length).startsWith(' ') ? `she${text.slice(name.length)}` : `her${text.slice(name.length + 2)}`;
	const they = /^(?:they|their)\b/i.test(led);
	const theirs = they ? led.replace(/^they\b/i, 'you').replace(/\btheir\b/gi, 'your').replace(/\b(?:they|them)\b/gi, 'you') : led;
	return pronouns(theirs).replace(/[^.!?]+(?:[.!?]+\s*)?/g, verbsAfterAnd);
}

/** Words that a sentence of its own begins with in small letters after a colon. */
const smallWords = /^(?:The|An?|This|That|These|Those|Same|Both|One|Two|First|Last|Every|Each|Some|Many|Most|Nobody|Somebody|When|Where|If|Because|There)\b/;

/** After a colon: names keep their capital, small words have none. */
function afterColon(text: string): string {
	const ended = asSentence(text);
	return smallWords.test(ended) ? ended.slice(0, 1).toLowerCase() + ended.slice(1) : ended.replace(/^./su, [...text.trim()][0] ?? '');
}

/** What somebody is, in a few words: "a chairman who answers his own phone". With a verb of its own it would be a sentence. */
function isDescription(text: string): boolean {
	const [head = ''] = text.split(/\b(?:who|whom|whose|which|that)\b|[,;:]/);
	return /^an?\s/i.test(text) && !/\b(?:is|are|was|were|has|had|said|says|told|tells|knows|knew|(?!hundred\b)\w+ed)\b/i.test(head);
}

/**
 * A reason that was noted about a person, said to them: "She moved from ward work to data" is "You moved …". What is no
 * sentence about them or me follows a plain opening, so that every note can be used.
 */
export function addressed(reason: string, names: readonly string[]): string {
	if (noted(reason) === '') return '';
	const said = turnedToThem(beginsWithVerb.test(reason) ? `she ${reason.slice(0, 1).toLowerCase()}${reason.slice(1)}` : reason, names);
	if (isDescription(said)) return asSentence(`You are ${said.slice(0, 1).toLowerCase()}${said.slice(1)}`);
	return /^(?:you|your|i|my|we|our|i['’]\w+)\b/i.test(said) ? asSentence(said) : `My reason for asking you: ${afterColon(said)}`;
}

/**
 * A reason that was noted about a person, told to somebody else. "She moved to data" stays; what was noted as said to them, or without
 * saying who, gets a "they": "You ran the meeting" and "Runs the meeting" are "They ran …" and "They run …".
 */
export function toldOfThem(reason: string, names: readonly string[]): string {
	const plain = noted(reason);
	const saysWho = /^(?:she|he|they|her|his|their)\b/i.test(plain) || names.some((name) => plain.startsWith(name));
	const said = addressed(plain, names);
	if (saysWho || !/^you/i.test(said)) return asSentence(plain);
	return said
		.replace(/\byour(?:self|selves)\b/gi, inPlaceOf('themselves'))
		.replace(/\byours\b/gi, inPlaceOf('theirs'))
		.replace(/\byour\b/gi, inPlaceOf('their'))
		.replace(objectYou, inPlaceOf('them'))
		.replace(/\byou\b/gi, inPlaceOf('they'));
}
